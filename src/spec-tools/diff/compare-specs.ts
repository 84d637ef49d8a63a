import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { ChangeList, type SpecChange } from "./change-list.ts";
import { compareQuota } from "./compare-behaviour.ts";
import { compareOperations } from "./compare-operations.ts";
import { SchemaComparison } from "./compare-schema.ts";
import { compareServers } from "./compare-servers.ts";
import { documentsOf } from "./comparison.ts";
import { listOperations } from "./list-operations.ts";
import { isNode, isSame, type Node, nodeAt, nodesAt, splitLists, textAt, textsAt } from "./node.ts";
import { ShapeReader } from "./schema-shape.ts";
import { Sink } from "./sink.ts";
import { groups } from "./summarize-changes.ts";
import { findUnchanged } from "./unchanged-components.ts";

/** The fields of each alternate key, whatever the key is called. */
const alternateKeysOf = (schema: Node): string[] =>
  nodesAt(schema, "x-alternate-keys").map((key) => textsAt(key, "fields").join(", "));

function compareEntity(list: ChangeList, name: string, before: Node, after: Node): void {
  const [old, fresh] = [textsAt(before, "x-natural-key"), textsAt(after, "x-natural-key")];
  if (old.length > 0 && fresh.length === 0)
    list.add("schema-natural-key-removed", name, "nothing says any more by what a record is found again");
  else if (!isSame(old, fresh))
    list.add("schema-natural-key-changed", name, `a record is found again by ${fresh.join(", ")}`);
  const [had, has] = [alternateKeysOf(before), alternateKeysOf(after)];
  for (const key of had.filter((one) => !has.includes(one)))
    list.add("schema-alternate-key-removed", name, `a record is not found by ${key} any more`);
  for (const key of has.filter((one) => !had.includes(one)))
    list.add("schema-alternate-key-added", name, `a record is found by ${key} too`);
  if (before["x-filter-closed"] !== true && after["x-filter-closed"] === true)
    list.add("schema-filter-closed", name, "only some properties may be filtered on");
  if (before["x-filter-closed"] === true && after["x-filter-closed"] !== true)
    list.add("schema-filter-opened", name, "filters are not limited to some properties any more");
}

const sides = ["read", "sent"] as const;

/**
 * Components by their names. Those that operations lead to were compared with them; the rest is a part of others, with
 * which it was compared, or is not used: only who says the name in code can notice.
 */
function compareComponents(comparison: SchemaComparison, list: ChangeList, before: Node, after: Node): void {
  const schemasOf = (document: Node): Node => nodeAt(nodeAt(document, "components"), "schemas");
  const [old, fresh] = [schemasOf(before), schemasOf(after)];
  const { renamed } = comparison;
  const { gone, fresh: more, both } = splitLists(Object.keys(old), Object.keys(fresh));
  for (const name of gone) {
    const now = renamed.get(name);
    if (now === undefined) list.add("schema-removed", name, "the type is gone");
    else compareEntity(list, name, nodeAt(old, name), nodeAt(fresh, now));
  }
  const isRenamed = new Set(renamed.values());
  for (const name of more) if (!isRenamed.has(name)) list.add("schema-added", name, "the type is new");
  // What is a part of others on one side only is judged there.
  const partOn = new Map(both.map((name) => [name, sides.filter((side) => comparison.hasPart(name, side))]));
  for (const name of both) {
    const ref = [{ $ref: `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` }];
    if (!isSame(old[name], fresh[name]) && !sides.some((side) => comparison.hasSeen(name, side))) {
      const own = partOn.get(name) ?? [];
      for (const side of own.length > 0 ? own : sides)
        comparison.compare(ref, ref, new Sink(list, side, { unused: true }), name);
    }
    compareEntity(list, name, nodeAt(old, name), nodeAt(fresh, name));
  }
}

/** In OData v2 and v3 64-bit integers are text, so that no digit is lost. */
const hasTextInt64 = (document: Node): boolean =>
  [...listOperations(document).values()].some(({ node }) => textAt(nodeAt(node, "x-paging"), "style") === "odata-v2");

function compareRoot(list: ChangeList, before: Node, after: Node): void {
  compareServers(list, before, after);
  const [old, fresh] = [textAt(nodeAt(before, "info"), "version"), textAt(nodeAt(after, "info"), "version")];
  if (old !== fresh)
    list.add("version-changed", "info", `the version goes from ${old ?? "none"} to ${fresh ?? "none"}`);
  compareQuota(list, "x-quota", before, after);
}

function demandDocument(value: unknown, which: string): Node {
  if (isNode(value) && typeof value["openapi"] === "string" && isNode(value["paths"])) return value;
  throw new SpecInvalid(
    which,
    "this is no OpenAPI document: openapi or paths are missing",
    "Give a bundled document, such as generated/<api>/openapi.json.",
  );
}

/**
 * Compares two versions of a bundled OpenAPI document and judges every difference twice: what it means for those who
 * use the TypeScript client, and what for flows and apps that exist.
 *
 * The worst come first.
 *
 * @example
 * ```ts
 * const changes = compareSpecs(JSON.parse(before), JSON.parse(after));
 * const breaking = changes.filter(({ group }) => group === "breaking");
 * ```
 * @throws {SpecInvalid} when one of the two is no OpenAPI document.
 */
export function compareSpecs(before: unknown, after: unknown): SpecChange[] {
  const [old, fresh] = [demandDocument(before, "The earlier version"), demandDocument(after, "The later version")];
  const list = new ChangeList();
  const comparison = new SchemaComparison(
    documentsOf(new ShapeReader(old), new ShapeReader(fresh), {
      textInt64: hasTextInt64(old) || hasTextInt64(fresh),
      isUnchanged: findUnchanged(old, fresh),
    }),
  );
  compareRoot(list, old, fresh);
  compareOperations(comparison, list, old, fresh);
  compareComponents(comparison, list, old, fresh);
  return groups.flatMap((group) => list.changes.filter((change) => change.group === group));
}
