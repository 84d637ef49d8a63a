import ts from "typescript";
import { SharedTypes } from "./shared-types.ts";
import { changeMembers, changeObjects, nameOf, objectOf, withMembers } from "./type-members.ts";

const { factory } = ts;

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === "components";
}

/** Responses that differ in their text alone, as refusals do, have one type, which stands before the components. */
export function shareResponses(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.flatMap((node) => {
    if (!isComponents(node)) return [node];
    const bodies = new SharedTypes("Body");
    const change = (each: (type: ts.TypeLiteralNode) => ts.TypeNode): ts.InterfaceDeclaration =>
      withMembers(
        node,
        changeObjects([...node.members], (type, name) => (name === "responses" ? changeMembers(type, each) : type)),
      );
    change((type) => {
      bodies.countObject("", type);
      return type;
    });
    const changed = change((type) => bodies.replaceObject(type));
    return [...bodies.of(""), changed];
  });
}

/** `shared["responses"]`, `shared["schemas"]["Error"]`. */
function ofShared(kind: string, name?: string): ts.TypeNode {
  const literal = (text: string): ts.TypeNode => factory.createLiteralTypeNode(factory.createStringLiteral(text));
  const all = factory.createIndexedAccessTypeNode(factory.createTypeReferenceNode("shared"), literal(kind));
  return name === undefined ? all : factory.createIndexedAccessTypeNode(all, literal(name));
}

/** A member of another type, without the text that the other has. */
function retype(member: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  return factory.createPropertySignature(member.modifiers, member.name, member.questionToken, type);
}

/**
 * The components of a service with what `shared` declares already in its place: some schemas, and all of other kinds.
 *
 * @param kinds those that `shared` has any of: `responses`
 */
export function withoutShared(
  nodes: readonly ts.Node[],
  schemas: ReadonlySet<string>,
  kinds: readonly string[],
): ts.Node[] {
  return nodes.map((node) => {
    if (!isComponents(node)) return node;
    const members = node.members.map((member) => {
      if (!ts.isPropertySignature(member)) return member;
      const kind = nameOf(member);
      if (kind !== undefined && kinds.includes(kind)) return retype(member, ofShared(kind));
      const type = objectOf(member);
      if (kind !== "schemas" || !type) return member;
      const own = type.members.map((schema) => {
        const name = nameOf(schema);
        return ts.isPropertySignature(schema) && name !== undefined && schemas.has(name)
          ? retype(schema, ofShared("schemas", name))
          : schema;
      });
      return factory.updatePropertySignature(
        member,
        member.modifiers,
        member.name,
        member.questionToken,
        factory.updateTypeLiteralNode(type, factory.createNodeArray(own)),
      );
    });
    return withMembers(node, members);
  });
}
