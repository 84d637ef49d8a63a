/**
 * What the text or number of a field means. A field without a kind is text, number or boolean as JSON has it.
 *
 * | kind | on the wire | for the caller |
 * |---|---|---|
 * | `guid` | text | text |
 * | `datetime` | v2: `/Date(ms)/`, the server's wall clock (fact 61) | `2026-03-02T08:00:00`, no zone |
 * | `instant` | v4: `2026-03-02T08:00:00Z` | the same text |
 * | `date` | v4: `2026-03-02` | the same text |
 * | `int64` | v2 text, v4 number | text of digits, or bigint |
 * | `decimal` | v2 text, v4 number | number, or text with all its digits |
 * | `binary` | base64 text | the same text |
 * | `duration` | text, `PT8H` | the same text |
 * | `time` | v4: `08:30:00` | the same text |
 * | `string` | text | the same text, never taken for a date |
 * | `code18` | text, padded on the left to 18 characters (fact 58) | text without the padding |
 */
export type FieldKind =
  | "guid"
  | "datetime"
  | "instant"
  | "date"
  | "int64"
  | "decimal"
  | "binary"
  | "duration"
  | "time"
  | "string"
  | `code${number}`;

const names: ReadonlySet<string> = new Set<FieldKind>([
  "guid",
  "datetime",
  "instant",
  "date",
  "int64",
  "decimal",
  "binary",
  "duration",
  "time",
  "string",
]);

/** Whether a word of a table is a kind. */
export function isFieldKind(word: string): word is FieldKind {
  return names.has(word) || /^code\d+$/.test(word);
}

/** Kinds by field name. */
export type FieldKinds = Readonly<Record<string, FieldKind>>;

/** Width to which a `code…` kind is padded; undefined for the other kinds. */
export function codeWidth(kind: FieldKind): number | undefined {
  return kind.startsWith("code") ? Number(kind.slice(4)) : undefined;
}
