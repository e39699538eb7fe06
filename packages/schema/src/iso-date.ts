/** An RFC 3339 full-date by its form; whether the day exists is not asked. */
export const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
