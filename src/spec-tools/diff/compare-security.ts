import { ChangeList } from "./change-list.ts";
import { listNotifications } from "./compare-notifications.ts";
import { followReference } from "./follow-reference.ts";
import type { ListedOperation } from "./list-operations.ts";
import { isNode, isSame, type Node, nodeAt, nodesAt, splitLists, textAt, textsAt } from "./node.ts";

const schemesOf = (document: Node): Map<string, Node> => {
  const schemes = nodeAt(nodeAt(document, "components"), "securitySchemes");
  return new Map(Object.keys(schemes).map((name) => [name, followReference(document, nodeAt(schemes, name))]));
};

/** What a caller has to do for a scheme, whatever its name is. In names of headers letter case does not count (RFC 9110, section 5.1). */
const meaningOf = (scheme: Node): Node => ({
  type: scheme["type"],
  scheme: textAt(scheme, "scheme")?.toLowerCase(),
  in: scheme["in"],
  name: scheme["in"] === "header" ? textAt(scheme, "name")?.toLowerCase() : scheme["name"],
  openIdConnectUrl: scheme["openIdConnectUrl"],
});

/** The names under which the later version has the schemes of the earlier one. */
function pairSchemes(before: ReadonlyMap<string, Node>, after: ReadonlyMap<string, Node>): Map<string, string> {
  const pairs = new Map<string, string>();
  const free = new Set(after.keys());
  for (const name of before.keys()) if (free.delete(name)) pairs.set(name, name);
  for (const [name, scheme] of before) {
    if (pairs.has(name)) continue;
    const other = [...free].find((one) => isSame(meaningOf(after.get(one) ?? {}), meaningOf(scheme)));
    if (other === undefined) continue;
    free.delete(other);
    pairs.set(name, other);
  }
  return pairs;
}

const scopesOf = (...flows: readonly [Node, Node]): [string[], string[]] => [
  Object.keys(nodeAt(flows[0], "scopes")),
  Object.keys(nodeAt(flows[1], "scopes")),
];

function compareFlows(list: ChangeList, name: string, before: Node, after: Node): void {
  const [old, fresh] = [nodeAt(before, "flows"), nodeAt(after, "flows")];
  const { gone, fresh: more, both } = splitLists(Object.keys(old), Object.keys(fresh));
  for (const flow of gone) list.add("sign-in-removed", "security", `the way ${name} ${flow} to sign in is gone`);
  for (const flow of more) list.add("sign-in-added", "security", `the way ${name} ${flow} to sign in is new`);
  for (const flow of both) {
    const scopes = splitLists(...scopesOf(nodeAt(old, flow), nodeAt(fresh, flow)));
    for (const scope of scopes.gone)
      list.add("scope-removed", "security", `the scope ${scope} of ${name} ${flow} can be asked for no more`);
    for (const scope of scopes.fresh)
      list.add("scope-added", "security", `the scope ${scope} of ${name} ${flow} can be asked for`);
    for (const field of ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"])
      if (nodeAt(old, flow)[field] !== nodeAt(fresh, flow)[field])
        list.add(
          "sign-in-moved",
          "security",
          `${field} of ${name} ${flow} is ${String(nodeAt(fresh, flow)[field])} now`,
        );
  }
}

/** Compares a scheme that no operation demands, so that nobody who calls one can notice. */
function compareSpare(list: ChangeList, name: string, before: Node, after: Node | undefined): void {
  const way = `the way ${name} to sign in, which no operation demands,`;
  if (!after) return list.add("spare-sign-in-removed", "security", `${way} is gone`);
  const flows = new ChangeList();
  compareFlows(flows, name, before, after);
  if (flows.changes.length > 0 || !isSame(meaningOf(before), meaningOf(after)))
    list.add("spare-sign-in-changed", "security", `${way} is another`);
}

function compareSchemes(
  list: ChangeList,
  before: ReadonlyMap<string, Node>,
  after: ReadonlyMap<string, Node>,
  pairs: ReadonlyMap<string, string>,
  isSpare: (name: string) => boolean,
): void {
  for (const [name, scheme] of before) {
    const other = pairs.get(name);
    if (isSpare(name)) {
      compareSpare(list, name, scheme, other === undefined ? undefined : (after.get(other) ?? {}));
      continue;
    }
    if (other === undefined) {
      list.add("sign-in-removed", "security", `the way ${name} to sign in is gone`);
      continue;
    }
    const fresh = after.get(other) ?? {};
    if (!isSame(meaningOf(scheme), meaningOf(fresh)))
      list.add("sign-in-changed", "security", `${name} is another way to sign in`);
    const [was, is] = [scheme["deprecated"] === true, fresh["deprecated"] === true];
    if (!was && is) list.add("sign-in-deprecated", "security", `the way ${name} to sign in is deprecated`);
    if (was && !is) list.add("sign-in-revived", "security", `the way ${name} to sign in is not deprecated any more`);
    compareFlows(list, name, scheme, fresh);
  }
  const known = new Set(pairs.values());
  for (const name of after.keys())
    if (!known.has(name)) list.add("sign-in-added", "security", `the way ${name} to sign in is new`);
}

/** What one way in demands: schemes, all of them, each with its scopes. */
type Demand = ReadonlyMap<string, readonly string[]>;

/** Ways in of which one will do; none at all is one that demands nothing. @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object */
function demandsOf(document: Node, { node }: ListedOperation): Demand[] {
  const said = node["security"] ?? document["security"];
  const list = Array.isArray(said) ? said.filter(isNode) : [];
  if (list.length === 0) return [new Map()];
  return list.map((demand) => new Map(Object.keys(demand).map((name) => [name, textsAt(demand, name)])));
}

/** The schemes that anything demands, also of the service where it calls the user. */
function demandedIn(document: Node, operations: ReadonlyMap<string, ListedOperation>): ReadonlySet<string> {
  const called = [...operations.values()];
  const calling = listNotifications(document, new Map(called.map((operation) => [operation, operation.id])));
  const own = [...calling.values()].flatMap(({ node }) => nodesAt(node, "security").flatMap(Object.keys));
  return new Set([
    ...called.flatMap((one) => demandsOf(document, one).flatMap((demand) => [...demand.keys()])),
    ...own,
  ]);
}

/** Whether who meets the first demand meets the second. */
const meets = (given: Demand, asked: Demand): boolean =>
  [...asked].every(([name, scopes]) => {
    const own = given.get(name);
    return own !== undefined && scopes.every((scope) => own.includes(scope));
  });

const shown = (demand: Demand): string =>
  [...demand].map(([name, scopes]) => [name, ...scopes].join(" ")).join(" and ") || "no sign-in";

/**
 * Compares the ways to sign in of two documents, and answers how to compare what an operation demands of them.
 *
 * @param operations those of the earlier document
 */
export function compareSecurity(
  list: ChangeList,
  [before, after]: readonly [Node, Node],
  operations: ReadonlyMap<string, ListedOperation>,
): (before: ListedOperation, after: ListedOperation) => void {
  const [old, fresh] = [schemesOf(before), schemesOf(after)];
  const pairs = pairSchemes(old, fresh);
  const demanded = demandedIn(before, operations);
  // Where no operation says what it demands, any scheme may be the one that is.
  compareSchemes(list, old, fresh, pairs, (name) => demanded.size > 0 && !demanded.has(name));
  const renamed = (demand: Demand): Demand =>
    new Map([...demand].map(([name, scopes]) => [pairs.get(name) ?? name, scopes]));
  return (one, other) => {
    const [had, has] = [demandsOf(before, one).map(renamed), demandsOf(after, other)];
    for (const given of had)
      if (!has.some((asked) => meets(given, asked)))
        list.add(
          "sign-in-demanded",
          one.id,
          `${shown(given)} is not enough any more: it demands ${has.map(shown).join(", or ")}`,
        );
    for (const asked of has)
      if (!had.some((given) => meets(asked, given))) list.add("sign-in-allowed", one.id, `${shown(asked)} will do`);
  };
}
