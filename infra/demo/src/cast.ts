import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask, Hall } from './graph-client.ts';

/** Who plays in the story, found in whatever catalogue is loaded: staff numbers and the key of a sample applicant. */
export type Cast = {
  readonly guide: string | undefined;
  readonly officer: string;
  readonly reviewer: string;
  /** Who goes to the site with the reviewer. */
  readonly companion: string;
  readonly decider: string;
  readonly liaison: string;
  readonly deliverer: string;
  readonly applicant: {
    readonly key: string;
    readonly idType: string;
    readonly idNumber: string;
    readonly phone: string;
  };
};

/** The parts of an item the story needs. */
export type Item = {
  readonly itemCode: string;
  readonly version: number;
  readonly name: string;
  readonly handlingKind: string;
  readonly mustAppearInPerson: boolean;
  /** Missing where the query did not ask. */
  readonly needsSiteVisit?: boolean;
  readonly clock: { readonly profile: string };
  readonly result: { readonly kind: string; readonly name: string };
  readonly department: { readonly code: string; readonly name: string; readonly integration: string };
  readonly materials: readonly {
    code: string;
    name: string;
    copies: number;
    required: boolean;
    source: string;
    form: string;
  }[];
  readonly formFields: readonly { key: string; type: string; required: boolean; choices: readonly string[] | null }[];
  readonly faqs: readonly { question: string }[];
};

const itemFields = `itemCode version name handlingKind mustAppearInPerson needsSiteVisit clock { profile } result { kind name }
  department { code name integration }
  materials { code name copies required source form } formFields { key type required choices } faqs { question }`;

/** An item of a licensing law in a department that works in the hall's screens, so that its silence is silence; undefined without one. */
export async function licensedItem(ask: Ask): Promise<Item | undefined> {
  const items = await allItems(ask);
  return items.find(
    ({ clock, department, handlingKind }) =>
      handlingKind === 'COMMITTED' &&
      department.integration === 'PORTAL' &&
      (clock.profile === 'LICENSING_LAW' || clock.profile === 'SPECIAL_LAW'),
  );
}

/** An ordinary item: decided within a promise, with a certificate at the end, in a department that works in the hall's screens. */
export async function ordinaryItem(ask: Ask): Promise<Item> {
  const items = await allItems(ask);
  const worth = ({ handlingKind, result, department }: Item): number =>
    Number(handlingKind === 'COMMITTED') +
    2 * Number(result.kind === 'CERTIFICATE') +
    Number(department.integration === 'PORTAL');
  const [best] = items.sort((one, other) => worth(other) - worth(one));
  if (!best) throw new Error('the catalogue has no items');
  return best;
}

async function allItems(ask: Ask): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  for (;;) {
    const query = `query ($after: String) { items(first: 50, after: $after) { nodes { ${itemFields} } pageInfo { hasNextPage endCursor } } }`;
    const page: { items: { nodes: Item[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await ask(query, {
      after,
    });
    items.push(...page.items.nodes);
    if (!page.items.pageInfo.hasNextPage) break;
    after = page.items.pageInfo.endCursor;
  }
  return items;
}

type Staff = { staffNo: string; roles: string[]; departmentCode: string | null; consultingQualified: boolean };

/** Somebody of the department who goes to the site with the reviewer: two at least (行政许可法 art. 34(3)), and not who decides. */
export function companionOf(
  staff: readonly Pick<Staff, 'staffNo' | 'departmentCode'>[],
  code: string,
  but: readonly string[],
): string {
  const found = staff.find(({ staffNo, departmentCode }) => departmentCode === code && !but.includes(staffNo));
  if (!found) throw new Error(`the catalogue has nobody of ${code} who could go to the site with the reviewer`);
  return found.staffNo;
}

/** Finds people for every part: of the item's department where it decides, of the hall where it receives and hands out. */
export function castFor({ catalogue }: Hall, item: Item): Cast {
  const read = <Content>(file: string): Content => JSON.parse(readFileSync(join(catalogue, file), 'utf8')) as Content;
  const staff = read<Staff[]>('staff.json');
  const { persons } = read<{ persons: Cast['applicant'][] }>('sample-applicants.json');
  const find = (role: string, departmentCode: string | null, but: readonly string[] = []): string => {
    const fitting = staff.filter((member) => member.roles.includes(role) && !but.includes(member.staffNo));
    const found = fitting.find((member) => departmentCode === null || member.departmentCode === departmentCode);
    if (!found) throw new Error(`the catalogue has no ${role} for ${departmentCode ?? 'the hall'}`);
    return found.staffNo;
  };
  const { code } = item.department;
  const officer = staff.find(
    ({ roles, consultingQualified }) => roles.includes('INTAKE_OFFICER') && consultingQualified,
  );
  const reviewer = find('REVIEWER', code);
  const decider = find('DECISION_MAKER', code, [reviewer]);
  const [applicant] = persons;
  if (!applicant) throw new Error('the catalogue has no sample applicant');
  return {
    guide: staff.find(({ roles }) => roles.includes('GUIDE'))?.staffNo,
    officer: officer?.staffNo ?? find('INTAKE_OFFICER', null),
    reviewer,
    decider,
    applicant,
    companion: companionOf(staff, code, [reviewer, decider]),
    liaison: find('LIAISON', code, [decider]),
    deliverer: find('DELIVERY_OFFICER', null),
  };
}
