import { readFileSync } from 'node:fs';
import { folderOf, type CheckedFolder } from '../src/domain/catalogue/checked-folder.ts';

const read = <Content>(file: string): Content =>
  JSON.parse(readFileSync(new URL(`../../../infra/catalogue/${file}`, import.meta.url), 'utf8')) as Content;
const uuid = (list: number, index: number): string =>
  `0000000${list}-0000-5000-8000-${String(index).padStart(12, '0')}`;

type Applicants = CheckedFolder['applicants'];
const { persons, enterprises, agents } = read<Applicants>('sample-applicants.json');

/** The sample catalogue as the check hands it over. The ids of the applicants follow from their places in the file. */
export const sampleFolder: CheckedFolder = {
  district: read('district.json'),
  departments: read('departments.json'),
  staff: read('staff.json'),
  windows: read('windows.json'),
  items: read('service-items.json'),
  matters: read('joint-matters.json'),
  calendars: [read('calendars/2025.json'), read('calendars/2026.json')],
  applicants: {
    persons: persons.map((person, index) => ({ ...person, id: uuid(1, index) })),
    enterprises: enterprises.map((firm, index) => ({ ...firm, id: uuid(2, index) })),
    agents: agents.map((agent, index) => ({ ...agent, id: uuid(3, index) })),
  },
};

/** The same catalogue in the form in which intake imports it. */
export const sampleImport = folderOf(sampleFolder);

/** An ordinary item: no mandate needed in person, several materials, a certificate at the end. */
export const foodLicence = sampleFolder.items.find(({ basicCode }) => basicCode === '990101001000')!;
