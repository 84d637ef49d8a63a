import ts from "typescript";
import { nodeText } from "./node-text.ts";
import { type ByService, SharedTypes } from "./shared-types.ts";
import { changeOperations, objectOf } from "./type-members.ts";

const { factory } = ts;

/** The answers of one operation, in parts that other operations may have too. */
interface Answers {
  /** Those that it spells out, such as its success. */
  readonly own: readonly ts.TypeElement[];
  /** Those that it refers to, such as refusals. */
  readonly referred: ts.TypeLiteralNode;
  /** The schema of its answers, if there is but one. */
  readonly record: ts.TypeNode | undefined;
  /** The same for operations whose answers differ in the record alone. */
  readonly pattern: string;
}

/** `components["schemas"]["Account"]`, of which answers differ. */
function isSchema(node: ts.Node): node is ts.IndexedAccessTypeNode {
  let base: ts.Node = node;
  while (ts.isIndexedAccessTypeNode(base) && ts.isIndexedAccessTypeNode(base.objectType)) base = base.objectType;
  return (
    ts.isIndexedAccessTypeNode(base) &&
    ts.isTypeReferenceNode(base.objectType) &&
    ts.isIdentifier(base.objectType.typeName) &&
    base.objectType.typeName.text === "components" &&
    ts.isLiteralTypeNode(base.indexType) &&
    ts.isStringLiteral(base.indexType.literal) &&
    base.indexType.literal.text === "schemas"
  );
}

/** Puts `T` in the place of each schema. */
function withParameter<N extends ts.Node>(node: N): N {
  const visit = (inner: ts.Node): ts.Node =>
    isSchema(inner) ? factory.createTypeReferenceNode("T") : ts.visitEachChild(inner, visit, undefined);
  return ts.visitEachChild(node, visit, undefined);
}

/** Whether a schema is an argument of another type, such as `WithRequired`, which would not take any `T`. */
function isArgument(node: ts.Node): boolean {
  let found = false;
  const visit = (inner: ts.Node): ts.Node => {
    found ||= ts.isTypeReferenceNode(inner) && inner.typeArguments !== undefined;
    return found ? inner : ts.visitEachChild(inner, visit, undefined);
  };
  ts.visitEachChild(node, visit, undefined);
  return found;
}

function schemasIn(node: ts.Node): ts.IndexedAccessTypeNode[] {
  const found: ts.IndexedAccessTypeNode[] = [];
  const visit = (inner: ts.Node): ts.Node => {
    if (!isSchema(inner)) return ts.visitEachChild(inner, visit, undefined);
    found.push(inner);
    return inner;
  };
  ts.visitEachChild(node, visit, undefined);
  return found;
}

const withoutComments = (text: string): string => text.replace(/\/\*\*[\s\S]*?\*\/\s*/g, "");

function readAnswers(service: string, responses: ts.TypeLiteralNode): Answers {
  const own = responses.members.filter((member) => objectOf(member) !== undefined);
  const referred = responses.members.filter((member) => objectOf(member) === undefined);
  const [record, ...others] = new Map(
    own.flatMap(schemasIn).map((schema) => [nodeText(schema), schema] as const),
  ).values();
  const isFixed = own.some(isArgument);
  const one = others.length === 0 && !isFixed ? record : undefined;
  const texts = [...(one ? own.map(withParameter) : own), ...referred].map((member) => nodeText(member));
  // What names several schemas stays with the service that has them.
  const place = others.length > 0 || isFixed ? `${service} ` : "";
  return {
    own,
    referred: factory.createTypeLiteralNode(referred),
    record: one,
    pattern: place + withoutComments(texts.join("")),
  };
}

/** A declaration of answers that several operations have, or one of them alone that shares its refusals with others. */
function declare(name: string, alike: readonly Answers[], rest: ts.TypeNode): ts.InterfaceDeclaration {
  const [{ own = [], record } = {}] = alike;
  const isGeneric = alike.length > 1 && record !== undefined;
  const members = isGeneric ? own.map(withParameter) : own;
  // "One page of accounts" is no text for all lists.
  if (new Set(alike.map((answers) => answers.own.map((part) => nodeText(withParameter(part))).join(""))).size > 1)
    for (const member of members) ts.setSyntheticLeadingComments(member, undefined);
  const base = ts.isTypeReferenceNode(rest) && ts.isIdentifier(rest.typeName) ? rest.typeName : undefined;
  return factory.createInterfaceDeclaration(
    undefined,
    name,
    isGeneric ? [factory.createTypeParameterDeclaration(undefined, "T")] : undefined,
    base && [
      factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, [
        factory.createExpressionWithTypeArguments(base, undefined),
      ]),
    ],
    base || !ts.isTypeLiteralNode(rest) ? members : [...members, ...rest.members],
  );
}

/** Gives answers a name that several operations have, but for the record, and refusals that go together another. */
export function shareAnswers(operations: ByService<ts.InterfaceDeclaration>): {
  readonly shared: SharedTypes[];
  readonly operations: ByService<ts.InterfaceDeclaration>;
} {
  const refusals = new SharedTypes("Refusals");
  const answers = new SharedTypes("Answers");
  const byPattern = new Map<string, Answers[]>();
  // Nodes are compared by their texts, and printing them is what takes the time.
  const known = new Map<ts.TypeLiteralNode, Answers>();
  for (const [service, own] of operations)
    changeOperations(own, "responses", (responses) => {
      const read = readAnswers(service, responses);
      refusals.countObject(service, read.referred);
      answers.count(service, read.pattern);
      const alike = byPattern.get(read.pattern);
      if (alike) alike.push(read);
      else byPattern.set(read.pattern, [read]);
      known.set(responses, read);
      return responses;
    });
  const changed = [...operations].map(
    ([service, own]) =>
      [
        service,
        changeOperations(own, "responses", (responses) => {
          const { pattern, referred, record } = known.get(responses) ?? readAnswers(service, responses);
          const alike = byPattern.get(pattern) ?? [];
          const rest = refusals.replaceObject(referred);
          if (alike.length < 2 && rest === referred) return responses;
          const { name, typeParameters } = answers.declare(pattern, (name) => declare(name, alike, rest));
          return factory.createTypeReferenceNode(name, typeParameters && record ? [record] : undefined);
        }),
      ] as const,
  );
  return { shared: [refusals, answers], operations: new Map(changed) };
}
