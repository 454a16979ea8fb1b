import type { MigrationInterface, QueryRunner } from 'typeorm';

const regulation = '《无差别综合受理一体化运作管理办法》';

/** The law of clocks as it was written, with codes of the law book in it, and as it is: with the place in the regulation. */
const renamed: readonly (readonly [before: string, after: string])[] = [
  [`${regulation}：及时处理办件（S37）`, `${regulation}三（一）3①：及时处理办件`],
  [`${regulation}：一次性告知（S24）`, `${regulation}三（一）2：一次性告知清单`],
  [`${regulation}：材料预审（S8）`, `${regulation}二（一）3：材料预审`],
  [`${regulation}：材料移交（S10）`, `${regulation}二（一）3：材料移交`],
  [`${regulation}：审批不通过的答疑（S16）`, `${regulation}二（二）2：审批不通过的答疑`],
  [`${regulation}：补正期限`, `${regulation}三（一）3①：补件要求（期限由大厅规定）`],
  ['申请人签署的容缺受理承诺（S33）', `申请人签署的容缺受理承诺（${regulation}三（一）3①：可容缺收件）`],
];

/** Clocks on record name the place in the regulation that an officer can look up; the code of a clause nobody outside the project knows. */
export class NameClockSources1764800002000 implements MigrationInterface {
  name = 'NameClockSources1764800002000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [before, after] of renamed)
      await runner.query('UPDATE clock SET legal_basis = $2 WHERE legal_basis = $1', [before, after]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [before, after] of renamed)
      await runner.query('UPDATE clock SET legal_basis = $1 WHERE legal_basis = $2', [before, after]);
  }
}
