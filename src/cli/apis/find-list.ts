import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { ApiOperation } from "./apis.ts";

/** Parts of a path that every list of an API has, and that name nothing. */
const everywhere = /^(api|v1|applications|companies)$/;

/** What a list is called: its path without arguments, `crm/Accounts`, `sync/CRM/Accounts`, `extensions`. */
export function listName(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  const named = segments.map((segment) => segment.replace(/\(.*$/, ""));
  const own = named.filter((segment, at) => at === named.length - 1 || !everywhere.test(segment));
  return own.join("/");
}

/** Whether an operation answers with a list. */
export function isList({ method, row }: ApiOperation): boolean {
  return method === "GET" && row.paging !== undefined;
}

interface NamedList {
  readonly operation: ApiOperation;
  readonly name: string;
}

/** The lists that a name fits: in full, or else by their last parts. */
function fitting(lists: readonly NamedList[], wanted: string): readonly NamedList[] {
  const full = lists.filter((list) => list.name.toLowerCase() === wanted);
  return full.length > 0 ? full : lists.filter((list) => list.name.toLowerCase().endsWith(`/${wanted}`));
}

const depth = (name: string): number => name.split("/").length;

/** More of them are read by nobody at once: a part such as dimensionSetLines is below 70 records. */
const mostTold = 8;

/** Lists that share a name, with what tells one from the other. */
export function told(lists: readonly ApiOperation[]): string {
  const shown = lists.slice(0, mostTold).map(({ path, api }) => `${listName(path)} (--api ${api.name})`);
  const more = lists.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/**
 * The lists that a name means, best one alone where it is one: `crm/Accounts` in full, or its last parts where no other
 * list of the same depth has them. None where no list is called so.
 */
export function lookForLists(operations: readonly ApiOperation[], name: string): ApiOperation[] {
  const lists = operations.filter(isList).map((operation) => ({ operation, name: listName(operation.path) }));
  const wanted = name.toLowerCase();
  // Lists of the standard API are common words; those of the other APIs were known before.
  const isCommon = ({ operation }: NamedList): boolean => operation.api.name === "standard";
  const rare = fitting(
    lists.filter((list) => !isCommon(list)),
    wanted,
  );
  const found = rare.length > 0 ? rare : fitting(lists.filter(isCommon), wanted);
  const least = Math.min(...found.map((list) => depth(list.name)));
  const nearest = found.filter((list) => depth(list.name) === least);
  // Two paths of one name: the one that asks for less is the general one.
  const arguments_ = ({ operation }: NamedList): number => operation.path.split("{").length;
  const fewest = Math.min(...nearest.map(arguments_));
  return nearest.filter((list) => arguments_(list) === fewest).map(({ operation }) => operation);
}

/**
 * The list with a name.
 *
 * @throws {UsageInvalid} with the nearest names, or with those that fit
 */
export function findList(operations: readonly ApiOperation[], name: string): ApiOperation {
  const [chosen, ...others] = lookForLists(operations, name);
  if (chosen && others.length === 0) return chosen;
  if (chosen)
    throw new UsageInvalid(`several lists are called '${name}': ${told([chosen, ...others])}. Name one of them`);
  const names = operations.filter(isList).flatMap(({ path }) => {
    const full = listName(path);
    return [full, full.split("/").at(-1) ?? ""];
  });
  // `Accounts` and `accounts` are one suggestion: letter case makes no difference here.
  const last = [...new Map(names.toReversed().map((one) => [one.toLowerCase(), one])).values()].toReversed();
  throw new UsageInvalid(`there is no list '${name}'${didYouMean(name, last)}. See: erp-openapi list --help`);
}
