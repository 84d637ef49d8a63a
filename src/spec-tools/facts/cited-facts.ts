const one = String.raw`\d+a?(?!\w)`;
const range = String.raw`${one}(?:\s*(?:[-–]|to\s)\s*${one})?`;
const list = String.raw`${range}(?:\s*(?:,|;|/|,?\s*and\s|,?\s*or\s)\s*${range})*`;

/**
 * `facts 915, 917–919 and 923` are all of them, and so is `fact 915, 917:` as tests are named. Else one number belongs
 * to "fact", since what follows can be a figure of the sentence.
 */
const prose = new RegExp(String.raw`\bfacts\s+(${list})|\bfact\s+(?:(${one}(?:,\s*${one})+)(?=[:)])|(${one}))`, "gi");

/** `facts: [944, 946]`, as the extensions of a spec have it. */
const extension = /\bfacts:\s*\[([\d\s,]*)\]/g;

/** The numbers of a list with its ranges. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(new RegExp(range, "g"))].flatMap(([part]) => {
    const [from = Number.NaN, to] = (part.match(/\d+/g) ?? []).map(Number);
    return to === undefined ? [part] : Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
}

/** The cells of all columns headed `fact` in the tables of a page. */
function factCells(page: string): string[] {
  const cells: string[] = [];
  let column: number | undefined;
  let within = false;
  for (const line of page.split("\n")) {
    const row = line.startsWith("|") ? line.split(/(?<!\\)\|/).map((cell) => cell.trim()) : undefined;
    if (row && !within) column = row.findIndex((cell) => /^facts?$/i.test(cell));
    else if (row && column !== undefined) cells.push(row[column] ?? "");
    within = row !== undefined;
  }
  return cells;
}

/**
 * The numbers of facts that a file refers to, whether there are such facts or not: in sentences and comments, in the
 * tables of a page, and in the extensions of a spec. `facts: […]` elsewhere is data of a test or a program.
 */
export function citedFacts(path: string, text: string): Set<string> {
  if (!/facts?\b/i.test(text)) return new Set();
  const found: string[] = [];
  // A sentence in a comment goes on in the next line.
  const joined = text.replaceAll(/\n[ \t]*(?:\*(?!\/)|\/\/|#)?[ \t]*/g, " ");
  for (const [, several, named, single] of joined.matchAll(prose))
    found.push(...numbersIn(several ?? named ?? single ?? ""));
  if (path.endsWith(".yaml"))
    for (const [, numbers = ""] of text.matchAll(extension)) found.push(...numbersIn(numbers));
  if (path.endsWith(".md")) for (const cell of factCells(text)) found.push(...numbersIn(cell));
  return new Set(found);
}
