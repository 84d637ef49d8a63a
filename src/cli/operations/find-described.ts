import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { ApiOperation } from "../apis/apis.ts";
import { isList, listName, lookForLists, told } from "../apis/find-list.ts";
import { didYouMean } from "../did-you-mean.ts";

/** What a name means: one operation, or a set with all that reads and writes it. */
export interface Described {
  /** Name of the set, or the operationId. */
  readonly name: string;
  readonly operations: readonly ApiOperation[];
  /** Lists of other APIs that have this name too, in full or as their last part. */
  readonly namesakes: readonly ApiOperation[];
}

/** Behind the path of a list: the key of a record, and one more name for what is done with it. */
const behindList = /^(?:\([^)]*\)|\/\{[^}/]+\})?(?:\/[^/{}()]+)?$/;

/** Everything that reads and writes the records of a list. */
function operationsOf(list: ApiOperation, operations: readonly ApiOperation[]): ApiOperation[] {
  return operations.filter(({ api, path }) => {
    if (api !== list.api || !path.startsWith(list.path)) return false;
    const rest = path.slice(list.path.length);
    if (!behindList.test(rest)) return false;
    // What is read below a record is a set of its own, and all that is written there.
    const isBelow = /\/[^/{}()]+$/.test(rest);
    return !isBelow || !operations.some((one) => one.api === api && one.path === path && one.method === "GET");
  });
}

/** The lists that a name means: one that is spelt so to the letter before all others. */
function listsCalled(operations: readonly ApiOperation[], name: string): ApiOperation[] {
  const [spelt, ...others] = operations.filter(
    (operation) => isList(operation) && (operation.path === name || listName(operation.path) === name),
  );
  return spelt && others.length === 0 ? [spelt] : lookForLists(operations, name);
}

/** What other APIs call so: a common word, such as `salesInvoices`, is a set of several. */
function namesakesOf(list: ApiOperation, operations: readonly ApiOperation[], name: string): ApiOperation[] {
  const apis = new Set(operations.map(({ api }) => api).filter((api) => api !== list.api));
  return [...apis].flatMap((api) =>
    lookForLists(
      operations.filter((one) => one.api === api),
      name,
    ),
  );
}

/**
 * What is meant by an operationId, a path of the spec, or the name of a set.
 *
 * @throws {UsageInvalid} with the nearest names, or with those that fit
 */
export function findDescribed(operations: readonly ApiOperation[], name: string): Described {
  const wanted = name.toLowerCase();
  const byId =
    operations.find(({ row }) => row.id === name) ?? operations.find(({ row }) => row.id.toLowerCase() === wanted);
  if (byId) return { name: byId.row.id, operations: [byId], namesakes: [] };
  const [list, ...others] = listsCalled(operations, name);
  if (list && others.length > 0)
    throw new UsageInvalid(`several sets are called '${name}': ${told([list, ...others])}. Name one of them.`);
  if (list)
    return {
      name: listName(list.path),
      operations: operationsOf(list, operations),
      namesakes: namesakesOf(list, operations, name),
    };
  // Sets that nobody can list: what is at their path.
  const [first, ...rest] = operations.filter(({ path }) => path === name || listName(path).toLowerCase() === wanted);
  if (first) {
    const own = [first, ...rest.filter(({ api }) => api === first.api)];
    return { name: listName(first.path), operations: own, namesakes: [] };
  }
  const lists = operations.filter(isList).map(({ path }) => listName(path));
  const names = [...lists, ...lists.map((one) => one.split("/").at(-1) ?? one), ...operations.map(({ row }) => row.id)];
  const last = [...new Map(names.toReversed().map((one) => [one.toLowerCase(), one])).values()].toReversed();
  throw new UsageInvalid(
    `there is no operation or set '${name}'${didYouMean(name, last)}. To find one by words: erp-openapi operations ${name}`,
  );
}
