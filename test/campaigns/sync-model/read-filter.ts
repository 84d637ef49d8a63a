/** Whether a row fits. */
export type ReadFilter = (row: object) => boolean;

const comparison = /^\(?(\w+) (eq|ne|gt|ge|lt|le) (?:datetime'([^']*)'|'([^']*)'|(-?\d+)L?)\)?$/;

/** Reads the filters that a copy needs: comparisons with one literal, joined by `and`, or by `or`. */
export function readFilter(text: string | null): ReadFilter {
  if (text === null || text === "") return () => true;
  const bare = text.replace(/^\((?=.*\) (?:and|or) \()/, "(");
  if (bare.includes(" or ")) {
    const any = bare.split(" or ").map((part) => readFilter(part));
    return (row) => any.some((fits) => fits(row));
  }
  const all = bare.split(" and ").map(readComparison);
  return (row) => all.every((fits) => fits(row));
}

function readComparison(text: string): ReadFilter {
  const [, field, operator, datetime, quoted, whole] = comparison.exec(text) ?? [];
  if (field === undefined) throw new Error(`The service does not understand the filter ${text}`);
  const want = datetime === undefined ? (quoted ?? Number(whole)) : Date.parse(`${datetime}Z`) / 1000;
  return (row) => {
    const raw: unknown = Reflect.get(row, field);
    const have = typeof want === "number" ? Number(raw) : String(raw);
    if (operator === "eq") return have === want;
    if (operator === "ne") return have !== want;
    if (operator === "gt") return have > want;
    if (operator === "ge") return have >= want;
    return operator === "lt" ? have < want : have <= want;
  };
}
