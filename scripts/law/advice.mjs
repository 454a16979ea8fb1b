// What to do about a citation of something that is not there.

/** @typedef {{ id: string, page: string }} Entry a code of the law book */

/**
 * A sentence that says what is wrong with a citation and how to mend it.
 * @param {string} cite a code, `T34`, or a place on a page, `docs/law/roles.md#A9`
 * @param {Entry[]} entries the law book
 * @param {(page: string) => string[] | undefined} placesOn the places of a page that can be linked to; undefined where there is no such page
 */
export function adviceOn(cite, entries, placesOn) {
  const [page = '', place] = cite.split('#');
  if (!cite.startsWith('docs/')) return adviceOnCode(cite, entries);
  const places = placesOn(page);
  if (places === undefined || place === undefined) return `cites ${cite}: there is no such page`;
  return `cites ${cite}: that page has no such place, but ${someOf(places)}`;
}

/** @param {string} code @param {Entry[]} entries */
function adviceOnCode(code, entries) {
  const family = entries.filter(({ id }) => familyOf(id) === familyOf(code));
  const page = family[0]?.page ?? 'a page of docs/law';
  const [, number = ''] = /^(.*?\d+)[a-z]?$/.exec(code) ?? [];
  const parts = family.filter(({ id }) => id.replace(/[a-z]$/, '') === number);
  const known = someOf((parts.length > 0 ? parts : family).map(({ id }) => id));
  return (
    `cites ${code}, which the law book does not have: ${page} has ${known}. Cite one of these, or write its row there first: ` +
    `| <a id="${code}"></a>${code} | … |. What is no code of the law goes into \`backticks\`.`
  );
}

/** @param {string} code */
const familyOf = (code) => code.replace(/\d.*/, '');

/** All of a few; of many the first and the last. @param {string[]} names */
function someOf(names) {
  return names.length > 8 ? `${names[0]} to ${names.at(-1)}` : names.join(', ');
}
