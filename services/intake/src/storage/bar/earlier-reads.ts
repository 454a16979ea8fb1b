import type { Database } from '@hall/transaction';
import { IsNull } from 'typeorm';
import type { Bar } from '../../domain/receipt/earlier-applications.ts';
import type { ServiceCase } from '../../domain/service-case.ts';
import { ServiceCaseTable } from '../service-case-table.ts';
import { ApplicationBarTable } from './bar-table.ts';

/** An applicant has not more cases of one item worth showing. */
const MAX_SHOWN = 20;

/** The bars of this applicant for this item that were not lifted, over or not. */
export const readBars = (database: Database, applicantId: string, itemCode: string): Promise<Bar[]> =>
  database.manager.findBy(ApplicationBarTable, { applicantId, itemCode, liftedAt: IsNull() });

/** Earlier cases of this applicant about this item, the last first. */
export const readEarlierCases = (database: Database, applicantId: string, itemCode: string): Promise<ServiceCase[]> =>
  database.manager.find(ServiceCaseTable, {
    where: { applicantId, itemCode },
    order: { receivedAt: 'DESC', id: 'DESC' },
    take: MAX_SHOWN,
  });
