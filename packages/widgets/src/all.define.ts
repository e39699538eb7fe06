/** Defines every element of this package. */
import './components/agenda/agenda.define.js';
import './components/emissions/emissions.define.js';
import './components/map/map.define.js';
import './components/partner/partner.define.js';
import './components/progress/progress.define.js';
