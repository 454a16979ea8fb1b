/** The most characters of a text that people write: a page of it. */
const MAX_CHARACTERS = 2_000;
/** The most characters of an id, a code or a key. */
const MAX_ID_LENGTH = 128;
/** The longest commandId; it is a key in a table. */
const MAX_COMMAND_ID_LENGTH = 64;

/**
 * The limits of texts that are not a page, by the name of their argument or field. Most are shorter than a page; two
 * records are longer.
 */
const limits: Readonly<Partial<Record<string, number>>> = {
  commandId: MAX_COMMAND_ID_LENGTH,
  after: 500,
  search: 200,
  name: 200,
  witness: 200,
  custodian: 200,
  conductedBy: 200,
  competentBody: 200,
  documentNames: 200,
  place: 200,
  phone: 40,
  address: 500,
  idNumber: 40,
  lastFour: 40,
  time: 40,
  caseNumber: 100,
  jointCaseNumber: 100,
  certificateNumber: 100,
  approvalNumber: 100,
  orderNumber: 100,
  resultDocument: 200,
  /** The record of a hearing (听证笔录; 行政许可法 art. 48). */
  record: 20_000,
  /** What was found on the site (现场核查记录). */
  findings: 20_000,
};

/** How many characters an argument or field of this name and scalar may have; a character outside the basic plane counts once. */
export const mostCharacters = (name: string, scalar: string): number =>
  limits[name] ?? (scalar === 'ID' ? MAX_ID_LENGTH : MAX_CHARACTERS);
