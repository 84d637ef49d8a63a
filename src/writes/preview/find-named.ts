import type { ClientCore } from "../../clients/core/client-core.ts";
import type { NamedRecord } from "./check-fields.ts";
import type { Description } from "./described-body.ts";
import type { PreviewProblem, Unchecked } from "./write-preview.ts";

/** Values of one filter: its address stays shorter than servers take. */
const valuesPerRead = 40;

/** Codes are compared without padding and case, keys as well (fact 58). */
const plain = (value: unknown): string => String(value).trim().toUpperCase();

interface Asked {
  readonly path: string;
  readonly field: string;
  readonly records: NamedRecord[];
}

/** Which of the values a set has. */
async function valuesIn(
  core: ClientCore,
  { path, field }: Asked,
  values: readonly unknown[],
  companyValues: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let from = 0; from < values.length; from += valuesPerRead) {
    const filter = { [field]: { in: values.slice(from, from + valuesPerRead) } };
    for (let link: string | undefined; ; ) {
      const page = await core.readPage(path, {
        arguments: companyValues,
        filter,
        select: [field],
        ...(link !== undefined && { link }),
        ...(signal && { signal }),
      });
      for (const row of page.rows) found.add(plain(row[field]));
      link = page.next;
      if (link === undefined) break;
    }
  }
  return found;
}

/** Where the records are read that a body names: one list for each set and field. */
function listsOf(
  description: Description,
  core: ClientCore,
  named: readonly NamedRecord[],
  recordOf: (path: string) => string | undefined,
): { readonly asked: readonly Asked[]; readonly unchecked: readonly Unchecked[] } {
  const asked = new Map<string, Asked>();
  const unchecked: Unchecked[] = [];
  for (const one of named) {
    const path = description.listOf(one.set, core.companyArguments);
    const record = path === undefined ? undefined : recordOf(path);
    const field = one.field ?? (record === undefined ? undefined : description.records(record).key);
    if (path === undefined || field === undefined) {
      unchecked.push({ path: one.path, reason: `${one.set} is no list that can be asked.` });
      continue;
    }
    const place = `${path} ${field}`;
    const list = asked.get(place) ?? { path, field, records: [] };
    list.records.push(one);
    asked.set(place, list);
  }
  return { asked: [...asked.values()], unchecked };
}

/** Looks whether the records are there that a body names: one read for each set, filtered by all values at once. */
export async function findNamed(
  description: Description,
  core: ClientCore,
  named: readonly NamedRecord[],
  companyValues: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Promise<{ readonly problems: readonly PreviewProblem[]; readonly unchecked: readonly Unchecked[] }> {
  const records = new Map<string, string | undefined>();
  for (const set of new Set(named.map((one) => one.set))) {
    const path = description.listOf(set, core.companyArguments);
    if (path !== undefined) records.set(path, (await core.listAt(path)).record);
  }
  const { asked, unchecked } = listsOf(description, core, named, (path) => records.get(path));
  const problems: PreviewProblem[] = [];
  const failed: Unchecked[] = [];
  for (const list of asked) {
    const values = [...new Map(list.records.map(({ value }) => [plain(value), value])).values()];
    try {
      const found = await valuesIn(core, list, values, companyValues, signal);
      for (const { path, set, value, isLink } of list.records)
        if (!found.has(plain(value)))
          problems.push({
            path,
            code: "REFERENCE_ABSENT",
            severity: isLink ? "warning" : "error",
            message: `${path} names a record of ${set} that is not there.`,
          });
    } catch (error) {
      signal?.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      failed.push(...list.records.map(({ path }) => ({ path, reason })));
    }
  }
  return { problems, unchecked: [...unchecked, ...failed] };
}
