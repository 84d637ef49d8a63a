import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { ChangeList, type SpecChange } from "./change-list.ts";
import { compareQuota } from "./compare-behaviour.ts";
import { compareOperations } from "./compare-operations.ts";
import { compareSchema } from "./compare-schema.ts";
import { listOperations } from "./list-operations.ts";
import { isNode, isSame, type Node, nodeAt, nodesAt, splitLists, textAt, textsAt } from "./node.ts";
import { schemaUsage } from "./schema-usage.ts";
import { groups } from "./summarize-changes.ts";

function compareSchemas(list: ChangeList, before: Node, after: Node): void {
  const [old, fresh] = [before, after].map((document) => nodeAt(nodeAt(document, "components"), "schemas")) as [
    Node,
    Node,
  ];
  const [usedBefore, usedAfter] = [
    schemaUsage(before, listOperations(before).values()),
    schemaUsage(after, listOperations(after).values()),
  ];
  const { gone, fresh: more, both } = splitLists(Object.keys(old), Object.keys(fresh));
  for (const name of gone) list.add("schema-removed", name, "the type is gone");
  for (const name of more) list.add("schema-added", name, "the type is new");
  for (const name of both) {
    const [a, b] = [nodeAt(old, name), nodeAt(fresh, name)];
    const [was, is] = [usedBefore(name), usedAfter(name)];
    const usage = { read: was.read || is.read, written: was.written || is.written };
    compareSchema(a, b, { list, place: name, ...usage, typeKind: "property-type-changed" });
    if (!isSame(textsAt(a, "x-natural-key"), textsAt(b, "x-natural-key")))
      list.add(
        "schema-natural-key-changed",
        name,
        `a record is found again by ${textsAt(b, "x-natural-key").join(", ") || "nothing"}`,
      );
    if (a["x-filter-closed"] !== true && b["x-filter-closed"] === true)
      list.add("schema-filter-closed", name, "only some properties may be filtered on");
    if (a["x-filter-closed"] === true && b["x-filter-closed"] !== true)
      list.add("schema-filter-opened", name, "filters are not limited to some properties any more");
  }
}

function compareRoot(list: ChangeList, before: Node, after: Node): void {
  const urls = (document: Node): string[] =>
    nodesAt(document, "servers").flatMap((server) => textAt(server, "url") ?? []);
  const servers = splitLists(urls(before), urls(after));
  for (const url of servers.gone) list.add("server-removed", "servers", `${url} is gone`);
  for (const url of servers.fresh) list.add("server-added", "servers", `${url} is new`);
  const schemes = (document: Node): string[] =>
    Object.entries(nodeAt(nodeAt(document, "components"), "securitySchemes")).flatMap(([name, scheme]) => [
      name,
      ...(isNode(scheme) ? Object.keys(nodeAt(scheme, "flows")).map((flow) => `${name} ${flow}`) : []),
    ]);
  const signIns = splitLists(schemes(before), schemes(after));
  for (const name of signIns.gone) list.add("sign-in-removed", "security", `the way ${name} to sign in is gone`);
  for (const name of signIns.fresh) list.add("sign-in-added", "security", `the way ${name} to sign in is new`);
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
  compareRoot(list, old, fresh);
  compareOperations(list, old, fresh);
  compareSchemas(list, old, fresh);
  return groups.flatMap((group) => list.changes.filter((change) => change.group === group));
}
