export { applicantId } from './applicant-id.ts';
export { readCatalogue } from './check-catalogue.ts';
export { developmentVariable } from './development-environment.ts';
export { sentenceOf } from './fault.ts';
export type { Catalogue } from './format.ts';
export { knownCalendars, withKnownCalendars } from './known-calendars.ts';
