import { readAllEntries } from '../../../storage/catalogue/catalogue-reads.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const hall: NonNullable<QueryResolvers['hall']> = async (_parent, _args, { desk: { database }, today }) => {
  const [district] = await readAllEntries(database, 'district');
  if (!district) throw new Error('no catalogue has been imported');
  const { areaCode, hallName: name, hallOffice, openingHours: hours } = district;
  const windows = await readAllEntries(database, 'window');
  const { name: officeName, phone: officePhone } = hallOffice;
  const isText = typeof hours === 'string';
  return {
    areaCode,
    name,
    officeName,
    officePhone,
    openingHours: isText ? hours : hours.text,
    openingDays: isText ? null : hours.days,
    today: await today(),
    windows,
  };
};
