import { Refusal } from "../odata/refusal.ts";
import { type PathSegment, parseResourcePath } from "../odata/resource-path.ts";
import type { Organisation } from "./data/organisation.ts";
import { definitionSets } from "./definitions/answer-definitions.ts";

/** Any version of the Web API; the root in links is the one that was asked for. */
const route = /^(\/api\/data\/v9\.\d)(\/.*)?$/;

/** An address in two: the service's root, without a slash at its end, and what stands below it. */
export function splitAddress(pathname: string): readonly [base: string | undefined, rest: string] {
  const [, base, rest = "/"] = route.exec(pathname) ?? [];
  return [base, rest];
}

const keyed = ({ name, key }: PathSegment): string => (key ? `${name}/key` : name);

/** Whether a segment calls an operation that is bound to what stands before it. */
export const isBoundCall = ({ name }: PathSegment): boolean => name.startsWith("Microsoft.Dynamics.CRM.");

/** What stands behind a record: a navigation or a column, whatever its name. */
function spellMember({ name, key }: PathSegment, organisation: Organisation, set: string): string {
  const table = organisation.tables.get(set);
  if (table?.type.navigations.has(name)) return key ? "navigation/key" : "navigation";
  return table?.model.columns.has(name) && !key ? "column" : keyed({ name, key });
}

/**
 * One spelling for an address, below any version: one name for all keys, one for all sets but that of the accounts, one for
 * all navigations, one for all columns, one for whatever stands below the definitions, one for all calls of operations.
 * `isOperation` says whether an operation has that name.
 */
export function spelledOut(
  pathname: string,
  organisation: Organisation,
  isOperation: (name: string) => boolean,
): string {
  const [, rest] = splitAddress(pathname);
  let segments: readonly PathSegment[];
  try {
    segments = parseResourcePath(rest);
  } catch {
    // What is no address is refused by whom it is for.
    const [, name = ""] = /^\/*([^(/]+)\(/.exec(rest) ?? [];
    return organisation.tables.has(name) ? (name === "accounts" ? "/accounts/key" : "/records/key") : rest;
  }
  const [first, second, ...more] = segments;
  if (!first) return "/";
  if (definitionSets.includes(first.name)) return "/definitions";
  const [last = first] = segments.slice(-1);
  if (isBoundCall(last) && organisation.tables.has(first.name)) return "/operation";
  if (segments.length === 1 && isOperation(first.name)) return "/operation";
  if (!organisation.tables.has(first.name)) {
    const isCall = first.key?.size === 1 && first.key.get("") === "";
    return `/${[isCall ? first.name : keyed(first), ...segments.slice(1).map(keyed)].join("/")}`;
  }
  const set = first.name === "accounts" ? "accounts" : "records";
  const member = second && first.key ? [spellMember(second, organisation, first.name)] : second ? [keyed(second)] : [];
  return `/${[first.key ? `${set}/key` : set, ...member, ...more.map(keyed)].join("/")}`;
}

/** There is nothing at an address. */
export function nowhere({ pathname }: URL): Refusal {
  const [base, rest] = splitAddress(pathname);
  if (base === undefined) return new Refusal(404, "0x8006088a", "No resource was found at this address.");
  const [first] = parseResourcePath(rest);
  return new Refusal(404, "0x8006088a", `Resource not found for the segment '${first?.name ?? ""}'.`);
}
