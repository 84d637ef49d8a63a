import { serviceName } from "../generate/service-name.ts";
import { methods } from "../generate/spec-document.ts";
import type { ChangeList } from "./change-list.ts";
import { compareAnswers } from "./compare-answers.ts";
import { compareBehaviour } from "./compare-behaviour.ts";
import { compareCopies } from "./compare-copies.ts";
import { compareNotifications } from "./compare-notifications.ts";
import { compareParameters, pathShape } from "./compare-parameters.ts";
import { compareRequestBody } from "./compare-request.ts";
import type { SchemaComparison } from "./compare-schema.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareOperationServers } from "./compare-servers.ts";
import { type ListedOperation, listOperations } from "./list-operations.ts";
import { type Node, nodeAt, textAt } from "./node.ts";
import { Sink } from "./sink.ts";

/** Finds an operation again: by its id, else by method and path. */
function pairOperations(
  old: ReadonlyMap<string, ListedOperation>,
  fresh: ReadonlyMap<string, ListedOperation>,
): Map<ListedOperation, ListedOperation> {
  const pairs = new Map<ListedOperation, ListedOperation>();
  const byPlace = new Map(
    [...fresh.values()]
      .filter(({ id }) => !old.has(id))
      .map((operation) => [`${operation.method} ${pathShape(operation.path)}`, operation]),
  );
  for (const operation of old.values()) {
    const other = fresh.get(operation.id) ?? byPlace.get(`${operation.method} ${pathShape(operation.path)}`);
    if (other) pairs.set(operation, other);
  }
  return pairs;
}

/** The methods of a path by which its service is named first, as generated files have it. */
const first = methods.map((method) => method.toUpperCase());

/** The service of each path, under whose name the types of its operations stand: by the first tag that it has. */
function servicesOf(operations: ReadonlyMap<string, ListedOperation>): Map<string, string> {
  const services = new Map<string, string>();
  const rank = ({ method }: ListedOperation): number => (first.includes(method) ? first.indexOf(method) : first.length);
  const ranked = [...operations.values()].sort((a, b) => rank(a) - rank(b));
  for (const { path, node } of ranked) {
    const [tag] = Array.isArray(node["tags"]) ? node["tags"] : [];
    if (!services.has(path) && tag !== undefined) services.set(path, serviceName(String(tag)));
  }
  return services;
}

function compareIdentity(
  list: ChangeList,
  [before, after]: readonly [ListedOperation, ListedOperation],
  [old, fresh]: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>],
): void {
  const { id } = before;
  if (id !== after.id && (before.isNamed || after.isNamed))
    list.add("operation-renamed", id, `it is called ${after.id} now`);
  if (pathShape(before.path) !== pathShape(after.path))
    list.add("operation-moved", id, `the path goes from ${before.path} to ${after.path}`);
  if (before.method !== after.method)
    list.add("operation-method-changed", id, `the method goes from ${before.method} to ${after.method}`);
  for (const field of ["summary", "description"])
    if (before.node[field] !== after.node[field]) list.add("operation-text-changed", id, `the ${field} is another`);
  const [was, is] = [old.get(before.path), fresh.get(after.path)].map((service) => service ?? serviceName(""));
  if (was !== is) list.add("operation-tag-changed", id, `its types stand under ${is} instead of ${was}`);
  const [ended, ends] = [before.node["deprecated"] === true, after.node["deprecated"] === true];
  if (!ended && ends) list.add("operation-deprecated", id, "it is deprecated");
  if (ended && !ends) list.add("operation-revived", id, "it is not deprecated any more");
  const until = textAt(after.node, "x-until");
  if (until !== undefined && until !== textAt(before.node, "x-until"))
    list.add("operation-ends", id, `its last version is ${until}`);
}

/** Compares all operations of two documents and the webhooks of their paths. */
export function compareOperations(comparison: SchemaComparison, list: ChangeList, before: Node, after: Node): void {
  const [sent, read] = [new Sink(list, "sent"), new Sink(list, "read")];
  const [old, fresh] = [listOperations(before), listOperations(after)];
  const services = [servicesOf(old), servicesOf(fresh)] as const;
  const security = compareSecurity(list, [before, after], old);
  const pairs = pairOperations(old, fresh);
  const found = new Set(pairs.values());
  for (const operation of old.values()) {
    const other = pairs.get(operation);
    if (!other) {
      list.add("operation-removed", operation.id, `${operation.method} ${operation.path} is gone`);
      continue;
    }
    compareIdentity(list, [operation, other], services);
    compareOperationServers(list, [before, after], [operation, other]);
    compareParameters(comparison, operation, other, sent);
    compareRequestBody(comparison, operation, other, sent);
    compareAnswers(comparison, operation, other, read);
    security(operation, other);
    compareBehaviour(list, operation, other);
    compareCopies(list, operation.id, [before, after], [operation.node, other.node]);
  }
  for (const operation of fresh.values())
    if (!found.has(operation))
      list.add("operation-added", operation.id, `${operation.method} ${operation.path} is new`);
  compareNotifications(comparison, list, [before, after], pairs);
  compareWebhooks(list, nodeAt(before, "paths"), nodeAt(after, "paths"));
}

function compareWebhooks(list: ChangeList, before: Node, after: Node): void {
  const topics = (paths: Node): string[] =>
    Object.keys(paths).flatMap((path) => textAt(nodeAt(paths, path), "x-webhook") ?? []);
  const [old, fresh] = [topics(before), topics(after)];
  for (const topic of old)
    if (!fresh.includes(topic)) list.add("webhook-removed", topic, "nothing notifies of it any more");
  for (const topic of fresh) if (!old.includes(topic)) list.add("webhook-added", topic, "it can be subscribed to");
}
