import type { SyncIndex, SyncRow } from "../../../generated/tables.ts";
import { SyncSetUnknown } from "../../errors/sync-set-unknown.ts";

/** Names that are told of a mistyped one. */
const mostNames = 3;

/** Names that somebody may have meant. */
function likely(set: string, names: readonly string[]): string[] {
  const wanted = set.toLowerCase();
  const last = wanted.slice(wanted.lastIndexOf("/") + 1);
  const rate = (name: string): number => {
    const lower = name.toLowerCase();
    if (lower === wanted) return 0;
    const own = lower.slice(lower.lastIndexOf("/") + 1);
    if (own === last) return 1;
    return last.length > 2 && (own.includes(last) || last.includes(own)) ? 2 + Math.abs(own.length - last.length) : -1;
  };
  return names
    .map((name) => ({ name, rate: rate(name) }))
    .filter((one) => one.rate >= 0)
    .sort((one, other) => one.rate - other.rate || (one.name < other.name ? -1 : 1))
    .slice(0, mostNames)
    .map(({ name }) => name);
}

/**
 * The row of a set. The service that its name begins with is looked at first, and the others only where it names none.
 *
 * @throws {SyncSetUnknown} when there is no such set
 */
export async function findSet(index: SyncIndex, api: string, set: string): Promise<SyncRow> {
  const [service = ""] = set.split("/");
  const own = Object.hasOwn(index.services, service) ? await index.services[service]?.() : undefined;
  const found = own?.table.sets[set];
  if (found && Object.hasOwn(own.table.sets, set)) return found;
  const names: string[] = [];
  for (const load of Object.values(index.services)) {
    const { sets } = (await load()).table;
    if (Object.hasOwn(sets, set) && sets[set]) return sets[set];
    names.push(...Object.keys(sets));
  }
  throw new SyncSetUnknown(set, api, likely(set, names));
}
