import type { Database } from '@hall/transaction';
import { IsNull } from 'typeorm';
import type { Bar } from '../../domain/earlier-applications/earlier-applications.ts';
import type { ServiceCase } from '../../domain/case/service-case.ts';
import { ServiceCaseTable } from '../case/service-case-table.ts';
import { ApplicationBarTable } from './bar-table.ts';

/** The most earlier cases of one applicant and one item that are shown. */
const MAX_SHOWN = 20;

/** The bars of this applicant for this item that were not lifted, also those that are over. */
export const readBars = (database: Database, applicantId: string, itemCode: string): Promise<Bar[]> =>
  database.manager.findBy(ApplicationBarTable, { applicantId, itemCode, liftedAt: IsNull() });

/** The earlier cases of this applicant for this item, the last first. */
export const readEarlierCases = (database: Database, applicantId: string, itemCode: string): Promise<ServiceCase[]> =>
  database.manager.find(ServiceCaseTable, {
    where: { applicantId, itemCode },
    order: { receivedAt: 'DESC', id: 'DESC' },
    take: MAX_SHOWN,
  });
