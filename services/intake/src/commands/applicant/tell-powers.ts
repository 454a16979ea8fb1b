import { oneTransaction, readNow, type Database } from '@hall/transaction';
import { findApplicant, lockMandate } from '../../storage/applicant/applicant-store.ts';
import { listUntold, tellMandate, tellOffice } from '../../storage/applicant/power-store.ts';

/** How many powers are announced in one transaction. */
const LOT = 200;

/**
 * Tells the other services of the powers that were on file before powers were announced to them (B17, B41). It runs at the start of the
 * service and announces each power once; without it an older mandate would not count at the delivery window. Returns how many it has
 * announced.
 */
export async function tellPowers(database: Database): Promise<number> {
  let told = 0;
  for (;;) {
    const lot = await oneTransaction(database, async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('told_power'))`);
      const { instant, today } = await readNow(tx);
      const { mandates, enterprises } = await listUntold(tx, today, LOT);
      for (const id of mandates) {
        const mandate = await lockMandate(tx, id);
        if (mandate) await tellMandate(tx, mandate, instant);
      }
      for (const id of enterprises) {
        const enterprise = await findApplicant(tx, id);
        if (enterprise) await tellOffice(tx, enterprise, instant);
      }
      return mandates.length + enterprises.length;
    });
    told += lot;
    if (lot === 0) return told;
  }
}
