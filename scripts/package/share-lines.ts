/** A record as declarations have it: `Name: {`, a line a field, `};`. */
interface Declared {
  readonly file: string;
  /** Its first line and the one that closes it. */
  readonly from: number;
  readonly to: number;
  /** Fields that can stand elsewhere: in one line, of types that need no other record. */
  readonly fields: Set<string>;
  /** Names of what it has in common with others. */
  readonly uses: string[];
}

/** Shared fields of one record at most: an editor shows their names. */
const mostUses = 4;
/** Characters that are worth a name of their own. */
const leastGain = 500;
/** Services whose programs read what several of them share, and have no use for it: so often it counts. */
const strangers = 3;
/** Costliest lines that groups are grown from, of which the best is taken. */
const seeds = 100;

const isField = (line: string): boolean =>
  /^\t\t\t(?:\/\*\* .* \*\/ )?[\w"@.]+\??: .*;$/.test(line) &&
  !/\b[a-z]+\["|\{/.test(line.replace(/\/\*\*.*?\*\//, ""));

/** The records in the declarations of an API. */
function findRecords(files: ReadonlyMap<string, string>): Declared[] {
  const found: Declared[] = [];
  for (const [file, text] of files) {
    let from = -1;
    let inSchemas = false;
    const lines = text.split("\n");
    for (const [index, line] of lines.entries()) {
      if (line === "\tschemas: {") inSchemas = true;
      else if (line === "\t};") inSchemas = false;
      else if (inSchemas && /^\t\t(?:\/\*\* .* \*\/ )?\w+: \{$/.test(line)) from = index;
      else if (line === "\t\t};" && from >= 0) {
        found.push({ file, from, to: index, fields: new Set(lines.slice(from + 1, index).filter(isField)), uses: [] });
        from = -1;
      }
    }
  }
  return found;
}

/** Fields that records have alike, and what the files lose when they stand once. */
interface Group {
  readonly lines: readonly string[];
  readonly users: readonly Declared[];
  readonly gain: number;
}

const isOfOneFile = (users: readonly Declared[]): boolean => users.every(({ file }) => file === users[0]?.file);

/** How many of the records have each field. */
function countLines(records: readonly Declared[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fields } of records) for (const line of fields) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** What begins with a line, and grows by the line that saves most until none does. */
function growGroup(first: string, records: readonly Declared[]): Group {
  const lines = [first];
  let length = first.length + 1;
  let users = records.filter(({ fields }) => fields.has(first));
  const gainOf = (characters: number, uses: number): number =>
    (uses - 1 - (isOfOneFile(users) ? 0 : strangers)) * characters - 24 * uses;
  for (;;) {
    const gain = gainOf(length, users.length);
    let best: string | undefined;
    let bestGain = gain;
    for (const [line, uses] of countLines(users)) {
      const grown = gainOf(length + line.length + 1, uses);
      if (grown > bestGain && !lines.includes(line)) [best, bestGain] = [line, grown];
    }
    if (best === undefined) return { lines, users, gain };
    const line = best;
    lines.push(line);
    length += line.length + 1;
    users = users.filter(({ fields }) => fields.has(line));
  }
}

/** The fields that save most, of more than one field: one alone is no group that a name tells anything of. */
function findGroup(records: readonly Declared[]): Group | undefined {
  const open = records.filter(({ uses }) => uses.length < mostUses);
  return [...countLines(open)]
    .sort(([a, m], [b, n]) => n * b.length - m * a.length)
    .slice(0, seeds)
    .map(([line]) => growGroup(line, open))
    .filter(({ lines, gain }) => lines.length > 1 && gain >= leastGain)
    .sort((a, b) => b.gain - a.gain)[0];
}

/** The text of a file with names in the place of the fields that are shared. */
function withNames(text: string, records: readonly Declared[], groups: ReadonlyMap<string, readonly string[]>): string {
  const lines = text.split("\n");
  for (const { from, to, uses } of records) {
    if (uses.length === 0) continue;
    const gone = new Set(uses.flatMap((name) => groups.get(name) ?? []));
    const own = lines.slice(from + 1, to).filter((line) => !gone.has(line));
    const names = uses.join(" & ");
    const begin = lines[from] ?? "";
    lines.fill("\0", from, to + 1);
    lines[from] =
      own.length === 0
        ? begin.replace(/\{$/, `${names};`)
        : [begin.replace(/\{$/, `${names} & {`), ...own, "\t\t};"].join("\n");
  }
  return lines.filter((line) => line !== "\0").join("\n");
}

const printGroups = (groups: ReadonlyMap<string, readonly string[]>, word: string): string =>
  [...groups]
    .map(([name, lines]) => `${word}type ${name} = {\n${lines.map((line) => line.slice(2)).join("\n")}\n};\n`)
    .join("");

/**
 * The declarations of an API in which fields that many records have alike, text and all, stand once: an editor shows
 * them as before, and a compiler reads fewer lines. They stand in the file of their records, and those of several files
 * in `shared`, which each of the other files imports.
 */
export function shareLines(files: ReadonlyMap<string, string>, shared: string): Map<string, string> {
  if (!files.has(shared)) return new Map(files);
  const records = findRecords(files);
  const groups = new Map<string, readonly string[]>();
  /** Where each group stands. */
  const places = new Map<string, string>();
  for (let group = findGroup(records); group; group = findGroup(records)) {
    const { lines, users } = group;
    const name = `Fields${groups.size + 1}`;
    groups.set(name, lines);
    places.set(name, isOfOneFile(users) ? (users[0]?.file ?? shared) : shared);
    for (const { fields, uses } of users) {
      for (const line of lines) fields.delete(line);
      uses.push(name);
    }
  }
  return new Map(
    [...files].map(([file, text]) => {
      const own = records.filter((record) => record.file === file);
      const named = withNames(text, own, groups);
      const declared = new Map([...groups].filter(([name]) => places.get(name) === file));
      if (file === shared)
        return [file, named.replace(/^export interface components/m, `${printGroups(declared, "export ")}$&`)];
      const used = new Set(own.flatMap(({ uses }) => uses).filter((name) => places.get(name) === shared));
      const imported = named.replace(/^import type \{ components as shared/m, ["$&", ...used].join(", "));
      return [file, imported.replace(/^export interface components/m, `${printGroups(declared, "")}$&`)];
    }),
  );
}
