import ts from "typescript";
import { isRecursive } from "./recursive-types.ts";
import type { SpecDocument } from "./spec-document.ts";
import { nameOf, objectOf, withMembers } from "./type-members.ts";

const { factory } = ts;

const isNever = ({ type }: ts.PropertySignature): boolean => type?.kind === ts.SyntaxKind.NeverKeyword;

/** The components that a part has, of the types of all. */
function componentsOf(member: ts.TypeElement, { components }: SpecDocument): ts.TypeElement {
  const kind = nameOf(member);
  const type = objectOf(member);
  if (!ts.isPropertySignature(member) || kind === undefined || !type || isNever(member)) return member;
  const group: object = Reflect.get(components, kind) ?? {};
  const own = type.members.filter((component) => Object.hasOwn(group, nameOf(component) ?? ""));
  const kept =
    own.length === 0
      ? factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword)
      : factory.updateTypeLiteralNode(type, factory.createNodeArray(own));
  return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, kept);
}

/** `operations["getUser"]` → `getUser` */
function operationOf(member: ts.TypeElement): string | undefined {
  if (!ts.isPropertySignature(member) || !member.type || !ts.isIndexedAccessTypeNode(member.type)) return undefined;
  const { indexType } = member.type;
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal) ? indexType.literal.text : undefined;
}

/** Names of the types that a type is made of, but for members of the document's own interfaces. */
function namesIn(node: ts.Node): Set<string> {
  const found = new Set<string>();
  const visit = (inner: ts.Node): ts.Node => {
    if (ts.isTypeReferenceNode(inner) && ts.isIdentifier(inner.typeName)) found.add(inner.typeName.text);
    return ts.visitEachChild(inner, visit, undefined);
  };
  ts.visitEachChild(node, visit, undefined);
  return found;
}

/**
 * Of the types of a document those of a part of it, each node as it is there: types of several parts are then the same.
 *
 * @param beside what else is printed beside them, and may name generic types
 */
export function partOfTypes(nodes: readonly ts.Node[], part: SpecDocument, beside: readonly ts.Node[] = []): ts.Node[] {
  const operations = new Set<string>();
  const own = nodes.flatMap((node) => {
    if (!ts.isInterfaceDeclaration(node)) return node;
    switch (node.name.text) {
      case "webhooks":
      case "paths": {
        const group = node.name.text === "paths" ? part.paths : part.webhooks;
        if (!group) return [];
        const paths = node.members.filter((member) => Object.hasOwn(group, nameOf(member) ?? ""));
        for (const path of paths)
          for (const method of objectOf(path)?.members ?? []) {
            const id = operationOf(method);
            if (id !== undefined) operations.add(id);
          }
        return withMembers(node, paths);
      }
      case "operations":
        return withMembers(
          node,
          node.members.filter((member) => operations.has(nameOf(member) ?? "")),
        );
      case "components":
        return withMembers(
          node,
          node.members.map((member) => componentsOf(member, part)),
        );
      default:
        return node;
    }
  });
  const interfaces = own.filter(ts.isInterfaceDeclaration);
  const needed = new Set<ts.Node>();
  const aliases = own.filter(isHelper);
  const open: ts.Node[] = [...interfaces, ...beside];
  for (let node = open.pop(); node; node = open.pop())
    for (const name of namesIn(node)) {
      const alias = aliases.find((one) => one.name.text === name);
      if (!alias || needed.has(alias)) continue;
      needed.add(alias);
      open.push(alias);
    }
  return own.filter((node) => !isHelper(node) || needed.has(node));
}

/** A type that stands beside the interfaces: `WithRequired`, and those that name themselves. */
export function isHelper(node: ts.Node): node is ts.TypeAliasDeclaration {
  return ts.isTypeAliasDeclaration(node) && (node.typeParameters !== undefined || isRecursive(node));
}
