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
const leastGain = 1500;

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

const lengthOf = (lines: Iterable<string>): number => [...lines].reduce((sum, line) => sum + line.length + 1, 0);

/** The fields that save most, and the records that have all of them: what begins with the costliest line, and grows. */
function findGroup(records: readonly Declared[]): { group: string[]; users: Declared[]; gain: number } {
  const counts = new Map<string, number>();
  const open = records.filter(({ uses }) => uses.length < mostUses);
  for (const { fields } of open) for (const line of fields) counts.set(line, (counts.get(line) ?? 0) + 1);
  const [first = ""] = [...counts].sort(([a, m], [b, n]) => n * b.length - m * a.length)[0] ?? [];
  let group = [first];
  let users = open.filter(({ fields }) => fields.has(first));
  const gainOf = (lines: readonly string[], uses: number): number => (uses - 1) * lengthOf(lines) - 24 * uses;
  let gain = gainOf(group, users.length);
  for (;;) {
    const beside = new Map<string, number>();
    for (const { fields } of users)
      for (const line of fields) if (!group.includes(line)) beside.set(line, (beside.get(line) ?? 0) + 1);
    const [best] = [...beside]
      .map(([line, count]): [string, number] => [line, gainOf([...group, line], count)])
      .sort(([, a], [, b]) => b - a);
    if (!best || best[1] <= gain) return { group, users, gain };
    group = [...group, best[0]];
    users = users.filter(({ fields }) => fields.has(best[0]));
    gain = best[1];
  }
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

/**
 * The declarations of an API in which fields that many records have alike, text and all, stand once: an editor shows
 * them as before, and a compiler reads fewer lines. They stand in `shared`, which each of the other files imports.
 */
export function shareLines(files: ReadonlyMap<string, string>, shared: string): Map<string, string> {
  if (!files.has(shared)) return new Map(files);
  const records = findRecords(files);
  const groups = new Map<string, readonly string[]>();
  for (;;) {
    const { group, users, gain } = findGroup(records);
    if (gain < leastGain) break;
    // One field alone is no group that a name tells anything of.
    if (group.length < 2) {
      for (const { fields } of users) for (const line of group) fields.delete(line);
      continue;
    }
    const name = `Fields${groups.size + 1}`;
    groups.set(name, group);
    for (const { fields, uses } of users) {
      for (const line of group) fields.delete(line);
      uses.push(name);
    }
  }
  const declared = [...groups]
    .map(([name, lines]) => `export type ${name} = {\n${lines.map((line) => line.slice(2)).join("\n")}\n};\n`)
    .join("");
  return new Map(
    [...files].map(([file, text]) => {
      const own = records.filter((record) => record.file === file);
      const named = withNames(text, own, groups);
      if (file === shared) return [file, named.replace(/^export interface components/m, `${declared}$&`)];
      const used = [...new Set(own.flatMap(({ uses }) => uses))];
      return [file, named.replace(/^import type \{ components as shared/m, ["$&", ...used].join(", "))];
    }),
  );
}
