import ts from "typescript";
import { pathItemMethods } from "../../kit/http-methods.ts";
import { isObject, type JsonObject, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { put, walkDocument } from "../prepare/walk-document.ts";
import { holds } from "./content-types.ts";
import type { SpecDocument } from "./spec-document.ts";
import { changeMembers, changeObjects, nameOf, withMembers } from "./type-members.ts";

const { factory } = ts;

/**
 * Types around a body and around an answer. A body's fields that only the service sets are `readonly`, and need not be
 * given; fields that only a body has are known by their names.
 */
const helpers = `
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type SetByService<T, P extends keyof T> = Same<Pick<T, P>, { -readonly [Q in keyof Pick<T, P>]: T[Q] }> extends true ? false : true;
type Sent<T> = T extends readonly unknown[] ? { [I in keyof T]: Sent<T[I]> } : T extends Blob ? T : T extends object ? { [P in keyof T as SetByService<T, P> extends true ? never : P]: Sent<T[P]> } & { [P in keyof T as SetByService<T, P> extends true ? P : never]?: T[P] } : T;
type Answered<T, N extends PropertyKey> = T extends readonly unknown[] ? { [I in keyof T]: Answered<T[I], N> } : T extends object ? { [P in keyof T as P extends N ? never : P]: Answered<T[P], N> } & { [P in keyof T as P extends N ? P : never]?: T[P] } : T;
`;

const ways = ["readOnly", "writeOnly"] as const;

/**
 * A document whose fields say themselves that they go one way where the schema that they refer to says it.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4 an annotation holds wherever its schema applies
 */
export function sayOneWay(document: SpecDocument): SpecDocument {
  const all = Object.values(document.components.schemas);
  if (!all.some((schema) => ways.some((way) => isObject(schema) && schema[way] === true))) return document;
  const own = structuredClone(document);
  walkDocument({ ...own }, (node, { kind }) => {
    if (kind === "properties")
      for (const way of ways)
        if (node[way] === undefined && holds(own, node, (one) => one[way] === true)) put(node, way, true);
  });
  return own;
}

/** Names of fields that a schema demands, of those that go one way only. */
interface OneWay {
  readonly hasReadOnly: boolean;
  readonly writeOnly: readonly string[];
}

/** What a schema says itself, without the components that it leads to. */
interface Said {
  readonly demanded: Set<string>;
  readonly readOnly: Set<string>;
  readonly writeOnly: Set<string>;
  readonly leadsTo: Set<string>;
}

function saidBy(schema: unknown): Said {
  const said: Said = { demanded: new Set(), readOnly: new Set(), writeOnly: new Set(), leadsTo: new Set() };
  const open: unknown[] = [schema];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    const name = textAt(node, "$ref")?.split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~");
    if (name !== undefined) said.leadsTo.add(name);
    for (const field of textsAt(node, "required")) said.demanded.add(field);
    for (const [field, property] of Object.entries(objectAt(node, "properties")))
      for (const way of ways) if (isObject(property) && property[way] === true) said[way].add(field);
    open.push(...Object.values(node));
  }
  return said;
}

/** Answers what is demanded and goes one way, in a schema and in the components that it leads to. */
function oneWayReader({ components: { schemas } }: SpecDocument): (schema: unknown) => OneWay {
  const components = new Map(Object.entries(schemas).map(([name, schema]) => [name, saidBy(schema)]));
  return (schema) => {
    const own = saidBy(schema);
    const seen = new Set(own.leadsTo);
    // A set that grows while it is walked is walked to its end.
    for (const name of seen) for (const next of components.get(name)?.leadsTo ?? []) seen.add(next);
    const all = [own, ...[...seen].flatMap((name) => components.get(name) ?? [])];
    const among = (way: "readOnly" | "writeOnly"): string[] => [
      ...new Set(
        all.flatMap((said) => [...said[way]]).filter((field) => all.some(({ demanded }) => demanded.has(field))),
      ),
    ];
    return { hasReadOnly: among("readOnly").length > 0, writeOnly: among("writeOnly").sort() };
  };
}

/** The type of a content, with what it needs around it. */
function around(type: ts.TypeNode, { hasReadOnly, writeOnly }: OneWay, isSent: boolean): ts.TypeNode {
  if (isSent) return hasReadOnly ? factory.createTypeReferenceNode("Sent", [type]) : type;
  if (writeOnly.length === 0) return type;
  const names = writeOnly.map((name) => factory.createLiteralTypeNode(factory.createStringLiteral(name)));
  return factory.createTypeReferenceNode("Answered", [type, factory.createUnionTypeNode(names)]);
}

/** Changes the contents of printed types of bodies, and of answers, which have them by their statuses. */
class Wrapper {
  readonly #document: SpecDocument;
  readonly #oneWayIn: (schema: unknown) => OneWay;
  isUsed = false;

  constructor(document: SpecDocument) {
    this.#document = document;
    this.#oneWayIn = oneWayReader(document);
  }

  /** A body or an answer, by what the document says of it. */
  holder(type: ts.TypeLiteralNode, described: JsonObject, isSent: boolean): ts.TypeLiteralNode {
    return changeMembers(type, (inner, name) => {
      if (name !== "content") return inner;
      const members = inner.members.map((member) => {
        if (!ts.isPropertySignature(member) || !member.type) return member;
        const schema = objectAt(objectAt(described, "content"), nameOf(member) ?? "")["schema"];
        const wrapped = around(member.type, this.#oneWayIn(schema), isSent);
        if (wrapped === member.type) return member;
        this.isUsed = true;
        return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, wrapped);
      });
      return factory.updateTypeLiteralNode(inner, factory.createNodeArray(members));
    });
  }

  operation(type: ts.TypeLiteralNode, operation: JsonObject): ts.TypeLiteralNode {
    return changeMembers(type, (inner, name) => {
      if (name === "requestBody") return this.holder(inner, objectAt(operation, name), true);
      if (name !== "responses") return inner;
      const all = objectAt(operation, name);
      return changeMembers(inner, (answer, status) => this.holder(answer, objectAt(all, status), false));
    });
  }

  components(group: ts.TypeLiteralNode, name: string): ts.TypeNode {
    const all: unknown = Reflect.get(this.#document.components, name);
    if (name !== "requestBodies" && name !== "responses") return group;
    return changeMembers(group, (type, own) => this.holder(type, objectAt(all, own), name === "requestBodies"));
  }
}

/**
 * Makes fields that are demanded and go one way only optional where they need not be: those that only the service sets in
 * bodies, and those that only a body has in answers. Schemas stay as the document has them.
 *
 * @param document that the types were printed of
 * @see https://spec.openapis.org/oas/v3.1.2.html#schema-object readOnly and writeOnly are those of JSON Schema
 * @see https://spec.openapis.org/oas/v3.0.4.html#schema-object "the required will take effect on the response only"
 */
export function freeOneWayFields(nodes: readonly ts.Node[], document: SpecDocument): ts.Node[] {
  const operations = new Map<string, JsonObject>();
  for (const item of Object.values(document.paths))
    for (const method of pathItemMethods) {
      const operation: unknown = Reflect.get(item, method);
      if (isObject(operation)) operations.set(textAt(operation, "operationId") ?? "", operation);
    }
  const wrapper = new Wrapper(document);
  const changed = nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node)) return node;
    const change = (type: ts.TypeLiteralNode, name: string): ts.TypeNode =>
      node.name.text === "operations"
        ? wrapper.operation(type, operations.get(name) ?? {})
        : wrapper.components(type, name);
    return ["operations", "components"].includes(node.name.text)
      ? withMembers(node, changeObjects([...node.members], change))
      : node;
  });
  if (!wrapper.isUsed) return [...nodes];
  return [...changed, ...ts.createSourceFile("helpers.ts", helpers, ts.ScriptTarget.ES2022).statements];
}
