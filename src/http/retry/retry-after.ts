/** The three date formats of RFC 9110 begin with a day's name; `Date.parse` alone would take far more. */
const httpDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, ?\d/;

/** Digits only, and few enough to be a time; more would be a number that no longer counts seconds. */
const seconds = /^\d{1,10}(\.\d{1,9})?$/;

/**
 * Reads `Retry-After` in both of its forms.
 *
 * @param date the answer's `Date`: a moment is measured on the clock that named it, which need not be ours
 * @returns milliseconds to wait, 0 or more; undefined for a header that is missing or makes no sense
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function parseRetryAfter(value: string | null, date: string | null, nowMs: number): number | undefined {
  const text = value?.trim() ?? "";
  if (seconds.test(text)) return Math.ceil(Number(text) * 1000);
  const atMs = parseHttpDate(text);
  return atMs === undefined ? undefined : Math.max(0, atMs - (parseHttpDate(date) ?? nowMs));
}

/** The last date that was read: all answers of one second say the same. */
let last: { readonly text: string; readonly atMs: number | undefined } = { text: "", atMs: undefined };

/** Epoch milliseconds of an HTTP date; undefined for anything else. */
export function parseHttpDate(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (value === last.text) return last.atMs;
  const text = value.trim();
  const atMs = httpDate.test(text) ? Date.parse(text) : NaN;
  last = { text: value, atMs: Number.isFinite(atMs) ? atMs : undefined };
  return last.atMs;
}
