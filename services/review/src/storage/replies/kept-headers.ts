/** What a row says of a reply besides its headers. */
type Said = {
  readonly kafkaCode: string;
  readonly replyId: string | null;
  readonly type: string | null;
  readonly caseId: string | null;
};

/** Headers of a reply that are not what the rest of its row says. Null: the department has not sent this header. */
export type KeptHeaders = Readonly<Record<string, string | null>>;

/**
 * What is kept of the headers of a reply. Most of them only repeat what its row says, because that was read from them. Example: of the seven headers
 * of a reply that keeps its contract, `{ ce_time: '2026-04-20T02:00:00Z' }`.
 */
export function keptHeaders(said: Said, sent: Readonly<Record<string, string>>): KeptHeaders {
  const usual = usualHeaders(said);
  const missing = Object.keys(usual).filter((name) => sent[name] === undefined);
  const other = Object.entries(sent).filter(([name, value]) => usual[name] !== value);
  return Object.fromEntries([...other, ...missing.map((name) => [name, null] as const)]);
}

/** The headers of a reply as the department sent them. */
export function sentHeaders(said: Said, kept: KeptHeaders): Record<string, string> {
  const all = Object.entries({ ...usualHeaders(said), ...kept });
  return Object.fromEntries(all.filter((header): header is [string, string] => header[1] !== null));
}

/** The headers that a row leads one to expect. The function `usual_reply_headers` of the database gives the same. */
function usualHeaders({ kafkaCode, replyId, type, caseId }: Said): Record<string, string> {
  const usual: Record<string, string> = {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_source: `/department/${kafkaCode}`,
  };
  if (replyId !== null) usual.ce_id = replyId;
  if (type !== null) usual.ce_type = `hall.department.${type}`;
  if (caseId !== null) usual.ce_subject = caseId.toLowerCase(); // as the column of ids gives it back
  return usual;
}
