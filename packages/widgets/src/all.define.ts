/** Defines every element of this package. */
import './components/progress/progress.define.js';
