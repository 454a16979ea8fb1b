import { readAllEntries } from '../../storage/catalogue/catalogue-reads.ts';
import type { QueryResolvers } from '../__generated__/resolver-types.ts';

export const hall: NonNullable<QueryResolvers['hall']> = async (_parent, _args, { desk: { database }, today }) => {
  const [district] = await readAllEntries(database, 'district');
  if (!district) throw new Error('no catalogue has been imported');
  const { areaCode, hallName: name, hallOffice, openingHours } = district;
  const windows = await readAllEntries(database, 'window');
  const { name: officeName, phone: officePhone } = hallOffice;
  return { areaCode, name, officeName, officePhone, openingHours, today: await today(), windows };
};
