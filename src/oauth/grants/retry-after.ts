/** A pause of 0 would be none: a client in a loop is what made the provider ask for patience. */
const shortestPauseMs = 1_000;

/** Nobody is told to wait longer than Microsoft's own library lets itself be told (fact 159). */
const longestPauseMs = 3_600_000;

/** The three date formats of RFC 9110 begin with a day's name; `Date.parse` alone would take "-5" and "1". */
const httpDate = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, ?\d/;

/**
 * The pause that a token endpoint asks for: at least a second, at most an hour, whatever the header holds.
 *
 * @param date the answer's `Date`: a moment is measured on the clock that named it
 * @returns milliseconds; undefined for a header that is missing or makes no sense
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function readPauseMs(value: string | undefined, date: string | undefined, nowMs: number): number | undefined {
  const text = value?.trim() ?? "";
  const pauseMs = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : momentOf(text) - (momentOf(date ?? "") || nowMs);
  return Number.isNaN(pauseMs) ? undefined : Math.min(longestPauseMs, Math.max(shortestPauseMs, pauseMs));
}

function momentOf(text: string): number {
  return httpDate.test(text) ? Date.parse(text) : Number.NaN;
}
