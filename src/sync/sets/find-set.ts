import type { SyncIndex, SyncRow } from "../../../generated/tables.ts";
import { SyncSetUnknown } from "../../errors/sync-set-unknown.ts";
import { nearest } from "../../kit/nearest-names.ts";

/** Names that are told of a mistyped one. */
const mostNames = 3;

/** Names that somebody may have meant: the same word of another service first, then those a few letters away. */
function likely(set: string, names: readonly string[]): string[] {
  const wordOf = (name: string): string => name.slice(name.lastIndexOf("/") + 1);
  const word = wordOf(set).toLowerCase();
  const same = names.filter((name) => wordOf(name).toLowerCase() === word).sort();
  return [...new Set([...nearest(set, same), ...same, ...nearest(set, names)])].slice(0, mostNames);
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
