import ts from "typescript";
import { nameOf, objectOf, withMembers } from "./type-members.ts";

const { factory } = ts;

/** Names of the types that this file declares. */
const prefix = "Recursive";

/** A type that this file made. */
export const isRecursive = ({ name }: ts.TypeAliasDeclaration): boolean => /^Recursive\d+$/.test(name.text);

/** `User` of `components["schemas"]["User"]`. */
function schemaName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: group, indexType } = node.objectType;
  const isSchemas =
    ts.isTypeReferenceNode(group) &&
    ts.isIdentifier(group.typeName) &&
    group.typeName.text === "components" &&
    textOf(indexType) === "schemas";
  return isSchemas ? textOf(node.indexType) : undefined;
}

function textOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}

/** Schemas that a compiler has to know before it knows the type: those of members of an object it looks up later. */
function eagerNames(type: ts.TypeNode, throughLists: boolean): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaName(node);
    if (name !== undefined) found.add(name);
    else if (!ts.isTypeLiteralNode(node) && (throughLists || !(ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node))))
      ts.visitEachChild(node, visit, undefined);
    return node;
  };
  visit(type);
  return found;
}

/** Groups of names that lead to one another. */
function cyclesOf(edges: ReadonlyMap<string, ReadonlySet<string>>): Set<string>[] {
  const order: string[] = [];
  const visited = new Set<string>();
  for (const start of edges.keys()) {
    const open: [string, Iterator<string>][] = [];
    const enter = (name: string): void => {
      if (visited.has(name)) return;
      visited.add(name);
      open.push([name, (edges.get(name) ?? new Set<string>()).values()]);
    };
    enter(start);
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const next = top[1].next();
      if (next.done) order.push(open.pop()?.[0] ?? "");
      else enter(next.value);
    }
  }
  const reversed = new Map<string, string[]>();
  for (const [from, targets] of edges) for (const to of targets) reversed.set(to, [...(reversed.get(to) ?? []), from]);
  const grouped = new Set<string>();
  const groups: Set<string>[] = [];
  for (const start of order.reverse()) {
    const group = new Set<string>();
    const open = [start];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (grouped.has(name)) continue;
      grouped.add(name);
      group.add(name);
      open.push(...(reversed.get(name) ?? []));
    }
    if (group.size > 1 || edges.get(start)?.has(start)) groups.push(group);
  }
  return groups;
}

/** A type without the schemas that some names stand for: of a union the others, of an intersection what is left. */
function without(type: ts.TypeNode, names: ReadonlySet<string>): ts.TypeNode | undefined {
  const name = schemaName(type);
  if (name !== undefined) return names.has(name) ? undefined : type;
  if (ts.isParenthesizedTypeNode(type)) return without(type.type, names);
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) {
    const left = type.types.map((one) => without(one, names)).filter((one) => one !== undefined);
    if (left.length === 0) return undefined;
    if (left.length === 1) return left[0];
    return ts.isUnionTypeNode(type) ? factory.createUnionTypeNode(left) : factory.createIntersectionTypeNode(left);
  }
  if (ts.isTypeReferenceNode(type) && type.typeArguments?.some((one) => names.has(schemaName(one) ?? "")))
    return undefined;
  return type;
}

/**
 * Declares schemas that consist of themselves, such as a value that is text or a list of such values, as types with names:
 * a member of an interface may not name itself, while a type may where a list or an object stands between.
 *
 * Where nothing stands between, as in a schema that is one of several which each take all of it, those take only what it
 * has beside being one of them.
 */
export function nameRecursions(nodes: readonly ts.Node[]): ts.Node[] {
  const components = nodes.find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === "components",
  );
  const schemas = components?.members.find((member) => nameOf(member) === "schemas");
  const literal = schemas && objectOf(schemas);
  if (!components || !schemas || !literal || !ts.isPropertySignature(schemas)) return [...nodes];
  const types = new Map<string, ts.TypeNode>();
  for (const member of literal.members)
    if (ts.isPropertySignature(member) && member.type) types.set(nameOf(member) ?? "", member.type);
  const edges = (throughLists: boolean): Map<string, Set<string>> =>
    new Map([...types].map(([name, type]) => [name, eagerNames(type, throughLists)]));
  const recursive = new Set(cyclesOf(edges(true)).flatMap((group) => [...group]));
  if (recursive.size === 0) return [...nodes];
  const tight = cyclesOf(edges(false));
  const aliases = new Map([...recursive].map((name, at) => [name, `${prefix}${at + 1}`]));
  const declared = [...recursive].map((name) => {
    const group = tight.find((one) => one.has(name));
    const type = types.get(name);
    const cut = type && group ? cutBack(type, name, group, types) : type;
    const visit = (node: ts.Node): ts.Node => {
      const alias = aliases.get(schemaName(node) ?? "");
      return alias === undefined ? ts.visitEachChild(node, visit, undefined) : factory.createTypeReferenceNode(alias);
    };
    const own = cut ? ts.visitNode(cut, visit, ts.isTypeNode) : undefined;
    return factory.createTypeAliasDeclaration(
      undefined,
      aliases.get(name) ?? "",
      undefined,
      own ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword),
    );
  });
  const members = literal.members.map((member) => {
    const alias = aliases.get(nameOf(member) ?? "");
    return alias !== undefined && ts.isPropertySignature(member)
      ? factory.updatePropertySignature(
          member,
          member.modifiers,
          member.name,
          member.questionToken,
          factory.createTypeReferenceNode(alias),
        )
      : member;
  });
  const changed = factory.updatePropertySignature(
    schemas,
    schemas.modifiers,
    schemas.name,
    schemas.questionToken,
    factory.updateTypeLiteralNode(literal, factory.createNodeArray(members)),
  );
  const others = components.members.map((member) => (member === schemas ? changed : member));
  return [...nodes.map((node) => (node === components ? withMembers(components, others) : node)), ...declared];
}

/** A type of a group that would need itself: in the place of a schema that has it stands what that one is otherwise. */
function cutBack(
  type: ts.TypeNode,
  own: string,
  group: ReadonlySet<string>,
  types: ReadonlyMap<string, ts.TypeNode>,
): ts.TypeNode | undefined {
  const order = [...group];
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaName(node);
    const target = name === undefined ? undefined : types.get(name);
    if (name !== undefined && target && group.has(name)) {
      // Each may take those that come later in the group as they are: nobody then comes round.
      if (order.indexOf(name) > order.indexOf(own)) return node;
      return without(target, group) ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
    }
    if (ts.isTypeLiteralNode(node) || ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node)) return node;
    return ts.visitEachChild(node, visit, undefined);
  };
  return ts.visitNode(type, visit, ts.isTypeNode);
}
