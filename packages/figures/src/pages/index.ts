export { inCountries } from './in-countries.js';
export type { ListedPartner } from './in-countries.js';
export type { PageLinks } from './page.js';
export { PAGE_POLICY } from './page-style.js';
export type { PageLanguage, PageWords } from './page-words.js';
export { partnerPage } from './partner-page.js';
export type { PartnerPageLinks } from './partner-page.js';
export { partnersPage } from './partners-page.js';
export type { PartnersPage, PartnersPageLinks } from './partners-page.js';
