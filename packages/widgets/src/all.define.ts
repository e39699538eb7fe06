/** Defines every element of this package. */
import './components/emissions/emissions.define.js';
import './components/progress/progress.define.js';
