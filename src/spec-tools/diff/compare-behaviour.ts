import { listAt } from "../../kit/json-access.ts";
import type { ChangeList } from "./change-list.ts";
import type { ListedOperation } from "./list-operations.ts";
import { isNode, isSame, type Node, nodeAt, nodesAt, numberAt, splitLists, textAt, textsAt } from "./node.ts";

const withoutFacts = (node: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([name]) => name !== "facts"));

function comparePaging(list: ChangeList, place: string, before: Node, after: Node): void {
  const [had, has] = [isNode(before["x-paging"]), isNode(after["x-paging"])];
  const [old, fresh] = [nodeAt(before, "x-paging"), nodeAt(after, "x-paging")];
  if (had && !has) return list.add("paging-removed", place, "it is no paged list any more");
  if (!had && has) return list.add("paging-added", place, "it answers a paged list now");
  for (const field of ["style", "items", "nextLink"])
    if (old[field] !== fresh[field])
      list.add(
        "paging-style-changed",
        place,
        `${field} of the pages goes from ${String(old[field] ?? "none")} to ${String(fresh[field] ?? "none")}`,
      );
  if (old["pageSize"] !== fresh["pageSize"])
    list.add(
      "paging-size-changed",
      place,
      `a page has ${String(fresh["pageSize"] ?? "an unknown number of")} rows, before ${String(old["pageSize"] ?? "an unknown number")}`,
    );
}

/** How free a caller is to repeat: more is freer. */
const retryRank = ["never", "idempotent", "safe"];

/** Nobody repeats a write of which nothing is said, and everybody a GET. */
const retryOf = ({ node, method }: ListedOperation): string =>
  textAt(node, "x-retry") ?? (method === "get" ? "safe" : "never");

function compareRetry(list: ChangeList, before: ListedOperation, after: ListedOperation): void {
  const [old, fresh] = [retryOf(before), retryOf(after)];
  if (old === fresh) return;
  list.add(
    retryRank.indexOf(fresh) < retryRank.indexOf(old) ? "retry-stricter" : "retry-looser",
    before.id,
    `a repeat is ${fresh} instead of ${old}`,
  );
}

/** What an operation does to the company: the later, the graver. */
const effectRank = ["read", "draft", "change", "post", "destroy"];

/** An effect of which nothing was said is no graver than before: nobody was asked, and who asks now asks more. */
function compareEffect(list: ChangeList, place: string, before: Node, after: Node): void {
  const [old, fresh] = [textAt(before, "x-effect"), textAt(after, "x-effect")];
  if (old === fresh) return;
  if (old === undefined) return list.add("effect-said", place, `its effect is ${fresh}`);
  if (fresh === undefined) return list.add("effect-unsaid", place, `nothing says any more that its effect is ${old}`);
  list.add(
    effectRank.indexOf(fresh) > effectRank.indexOf(old) ? "effect-graver" : "effect-milder",
    place,
    `its effect is ${fresh} instead of ${old}`,
  );
}

function compareCommits(list: ChangeList, place: string, before: Node, after: Node): void {
  const [had, has] = [before["x-commits"] === true, after["x-commits"] === true];
  if (!had && has) list.add("commits-added", place, "an error does not prove any more that nothing happened");
  if (had && !has) list.add("commits-removed", place, "an error proves that nothing happened");
}

/** Each entry is a filter that will do: a list may do with more of them, or with none at all. */
function compareFilters(list: ChangeList, place: string, before: Node, after: Node): void {
  const entries = (node: Node): string[] =>
    listAt(node, "x-filter-required").map((fields) => [fields].flat().join(" and "));
  const [old, fresh] = [entries(before), entries(after)];
  if (isSame(old, fresh)) return;
  const isNarrower = fresh.length > 0 && (old.length === 0 || old.some((entry) => !fresh.includes(entry)));
  if (isNarrower) list.add("filter-demanded", place, `the filter has to name ${fresh.join(", or ")}`);
  else list.add("filter-no-longer-demanded", place, "it answers with a freer filter, or without one");
}

function compareAccess(list: ChangeList, place: string, before: Node, after: Node): void {
  const [had, has] = [isNode(before["x-access"]), isNode(after["x-access"])];
  if (!had && has) list.add("access-said", place, "it says who may call it");
  if (had && !has) list.add("access-unsaid", place, "nothing says any more who may call it");
  if (!had || !has) return;
  const [old, fresh] = [nodeAt(before, "x-access"), nodeAt(after, "x-access")];
  const [oldCallers, freshCallers] = [textAt(old, "callers"), textAt(fresh, "callers")];
  if (oldCallers !== freshCallers)
    list.add(
      freshCallers === "both" ? "access-needs-less" : "access-needs-more",
      place,
      `callers are ${freshCallers ?? "unknown"}, before ${oldCallers ?? "unknown"}`,
    );
  for (const field of ["scopes", "permissionSets"]) {
    const { gone, fresh: more } = splitLists(textsAt(old, field), textsAt(fresh, field));
    for (const name of more) list.add("access-needs-more", place, `${name} is needed (${field})`);
    for (const name of gone) list.add("access-needs-less", place, `${name} is not needed any more (${field})`);
  }
  const [oldLevel, freshLevel] = [textAt(old, "level"), textAt(fresh, "level")];
  if (oldLevel === "read" && freshLevel === "manage")
    list.add("access-needs-more", place, "the right to read is not enough any more");
  if (oldLevel === "manage" && freshLevel === "read")
    list.add("access-needs-less", place, "the right to read is enough");
}

/** Compares the limits of the document or of one operation, by their names. */
export function compareQuota(list: ChangeList, place: string, before: Node, after: Node): void {
  const byName = (node: Node): Map<string, Node> =>
    new Map(nodesAt(nodeAt(node, "x-quota"), "limits").map((limit) => [textAt(limit, "name") ?? "", limit]));
  const [old, fresh] = [byName(before), byName(after)];
  for (const [name, limit] of old) {
    const other = fresh.get(name);
    if (!other) {
      list.add("quota-loosened", place, `the limit ${name} is gone`);
      continue;
    }
    for (const field of ["requests", "concurrent", "queued"]) {
      const [a, b] = [numberAt(limit, field) ?? Infinity, numberAt(other, field) ?? Infinity];
      if (a !== b)
        list.add(
          b < a ? "quota-tightened" : "quota-loosened",
          place,
          `the limit ${name} allows ${b === Infinity ? "any number of" : b} ${field}, before ${a === Infinity ? "any number" : a}`,
        );
    }
  }
  for (const name of fresh.keys()) if (!old.has(name)) list.add("quota-tightened", place, `the limit ${name} is new`);
}

function compareAsync(list: ChangeList, place: string, before: Node, after: Node): void {
  const [had, has] = [isNode(before["x-async"]), isNode(after["x-async"])];
  if (!had && has) list.add("async-added", place, "it starts work that goes on in the background");
  else if (had && !has) list.add("async-removed", place, "its work cannot be followed any more");
  else if (!isSame(withoutFacts(nodeAt(before, "x-async")), withoutFacts(nodeAt(after, "x-async"))))
    list.add("async-changed", place, "its work is followed in another way");
}

function compareOrList(list: ChangeList, place: string, before: Node, after: Node): void {
  const [old, fresh] = [withoutFacts(nodeAt(before, "x-or-list")), withoutFacts(nodeAt(after, "x-or-list"))];
  if (!isSame(old, fresh))
    list.add(
      "or-list-changed",
      place,
      isNode(after["x-or-list"]) ? "its record may be in a list" : "its record is never in a list any more",
    );
}

/** Compares what plain OpenAPI cannot say: pages, repeats, effects, access, quotas, background work. */
export function compareBehaviour(list: ChangeList, before: ListedOperation, after: ListedOperation): void {
  for (const compare of [
    comparePaging,
    compareEffect,
    compareCommits,
    compareFilters,
    compareAccess,
    compareQuota,
    compareAsync,
    compareOrList,
  ])
    compare(list, before.id, before.node, after.node);
  compareRetry(list, before, after);
}
