/** What a record looks like in each of the two envelopes (facts 44, 45, 65, 119). */

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isRow = (value: unknown): boolean => isFields(value) && Object.keys(value).length > 0;

/** `{d: {…}}`, `{d: [one]}`, `{d: {results: [one]}}`. */
export function isOneOfV2(json: unknown): boolean {
  const d = isFields(json) ? json["d"] : undefined;
  const rows = Array.isArray(d) ? d : isFields(d) && Array.isArray(d["results"]) ? d["results"] : [d];
  return rows.length === 1 && isRow(rows[0]);
}

/** The fields themselves; a list is no record, and one with an error's text beside its fields contradicts itself. */
export function isOneOfV4(json: unknown): boolean {
  if (!isFields(json) || !isRow(json)) return false;
  const { error } = json;
  return !Array.isArray(json["value"]) && !(isFields(error) && "message" in error);
}
