import {
  type GlobalContext,
  NULL,
  type OpenAPI3,
  resolveRef,
  type SchemaObject,
  scanDiscriminators,
  transformSchema,
} from "openapi-typescript";
import ts from "typescript";
import { isObject, objectAt } from "../../kit/json-access.ts";
import { put, walkDocument } from "../prepare/walk-document.ts";
import { isAnnotated } from "./annotated.ts";
import { sayCodes } from "./code-texts.ts";
import { withoutTags } from "./comment-text.ts";
import { contentType, placeContents } from "./content-types.ts";
import { filePartOf } from "./file-parts.ts";
import { keepCodes } from "./kept-codes.ts";
import { linkType } from "./link-type.ts";
import { nameCodes } from "./name-codes.ts";
import { refuseNullArguments } from "./null-arguments.ts";
import { freeOneWayFields, sayOneWay } from "./one-way-fields.ts";
import { openTuple } from "./open-tuple.ts";
import { sayPaths } from "./path-texts.ts";
import { nameRecursions } from "./recursive-types.ts";
import { slimTypes } from "./slim-types.ts";
import type { SpecDocument } from "./spec-document.ts";
import { spellCompositions } from "./spell-compositions.ts";
import { parameterContent } from "./style-of.ts";

/** The types that `type` names, without null. */
function typesOf(schema: SchemaObject): readonly string[] {
  const { type } = schema as { type?: string | readonly string[] };
  return typeof type === "string" ? [type] : (type ?? []);
}

/** Prints a wire value of a code list as a type: digits as a number where the property is a number. */
function codeType(value: string, numeric: boolean): ts.TypeNode {
  const { factory } = ts;
  if (!numeric) return factory.createLiteralTypeNode(factory.createStringLiteral(value));
  const literal = factory.createNumericLiteral(value.replace("-", ""));
  return factory.createLiteralTypeNode(
    value.startsWith("-") ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, literal) : literal,
  );
}

/** A property with `x-enum` becomes the union of its codes; anything else is left to openapi-typescript. */
function codeUnion(schema: SchemaObject): ts.TypeNode | undefined {
  const codes: unknown = schema["x-enum"];
  if (typeof codes !== "object" || codes === null || Array.isArray(codes) || !("type" in schema)) return undefined;
  const types = typesOf(schema);
  const numeric = types.some((type) => type === "integer" || type === "number");
  const union = Object.keys(codes).map((value) => codeType(value, numeric && /^-?\d+$/.test(value)));
  return ts.factory.createUnionTypeNode(types.includes("null") ? [...union, NULL] : union);
}

/** Whether a schema allows null alone; openapi-typescript takes a constant that is null for none. */
function isNull(node: object): boolean {
  const [type, codes]: unknown[] = [Reflect.get(node, "type"), Reflect.get(node, "enum")];
  const isConstant = Object.hasOwn(node, "const") && Reflect.get(node, "const") === null;
  return isConstant || type === "null" || (Array.isArray(codes) && codes.length === 1 && codes[0] === null);
}

/** Changes what openapi-typescript would print wrongly, or twice; and whether records in it tell their kind by a field. */
function ownCopy(document: SpecDocument): { own: OpenAPI3; hasKinds: boolean } {
  let hasKinds = false;
  const own = structuredClone(document) as unknown as OpenAPI3;
  // Their operations would be declared once more.
  if (own.components) delete own.components.pathItems;
  // It takes schemas that stand in a schema for a property of that name, and every reference leads to a component by now.
  walkDocument({ ...own }, (node, { kind }) => {
    hasKinds ||= Object.hasOwn(node, "discriminator");
    Reflect.deleteProperty(node, "$defs");
    sayCodes(node);
    for (const name of ["description", "summary", "title"]) {
      const text = node[name];
      if (typeof text === "string" && text.includes("@")) put(node, name, withoutTags(text));
    }
    if (!isNull(node)) return;
    for (const name of Object.keys(node)) Reflect.deleteProperty(node, name);
    // openapi-fetch takes a field that is nothing but null away, so that nobody could send it: it may be anything.
    if (kind !== "properties") Object.assign(node, { type: "null" });
  });
  const items = Object.values({ ...own.paths, ...own.webhooks });
  const lists = items.flatMap((item) =>
    Object.values(item).flatMap((member: unknown) => [member, isObject(member) ? member["parameters"] : undefined]),
  );
  const parameters: unknown[] = [
    ...lists.filter(Array.isArray).flat(),
    ...Object.values(own.components?.parameters ?? {}),
  ];
  for (const parameter of parameters) {
    // OpenAPI takes no notice of these, which follow from contents and sign-in: nobody has to give them.
    if (
      isObject(parameter) &&
      parameter["in"] === "header" &&
      /^(accept|content-type|authorization)$/i.test(String(parameter["name"]))
    )
      Object.assign(parameter, { required: false });
    // It takes what is described by `content` for text.
    const content = isObject(parameter) ? parameterContent(parameter) : undefined;
    if (isObject(parameter) && content) Object.assign(parameter, { schema: objectAt(content[1], "schema") });
  }
  return { own, hasKinds };
}

/**
 * The types of a document: `paths`, `components` and `operations`, as openapi-fetch takes them. The transformation of
 * openapi-typescript alone: its default function first lints and bundles what is bundled already, which takes longer than
 * all the rest.
 */
export function typesOfDocument(given: SpecDocument): ts.Node[] {
  const isPlain = !isAnnotated(given);
  const document = isPlain ? sayOneWay(given) : given;
  const { own, hasKinds } = ownCopy(document);
  if (isPlain) {
    nameCodes({ ...own });
    spellCompositions({ ...own });
    placeContents(own);
  }
  const filePart = filePartOf(document);
  const context: GlobalContext = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    // They change the document that they are found in. Looking for them takes a tenth of the time of all the types.
    discriminators: hasKinds ? scanDiscriminators(own, { silent: true }) : { objects: {}, refsHandled: [] },
    // An object of which nothing is said may hold anything. Records of ours name all that they hold.
    emptyObjectsUnknown: isPlain,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    // For the linter and bundler, which are left out.
    redoc: {} as GlobalContext["redoc"],
    resolve: (reference) => resolveRef(own, reference, { silent: true }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (schema, options) =>
      codeUnion(schema) ??
      linkType(schema) ??
      (isPlain ? (contentType(schema) ?? filePart(schema, options) ?? openTuple(schema, options)) : undefined),
    transformProperty: undefined,
  };
  const transformed = transformSchema(own, context);
  const nodes = sayPaths(slimTypes(hasKinds ? keepCodes(transformed) : transformed, isPlain), document.paths);
  return nameRecursions(refuseNullArguments(isPlain ? freeOneWayFields(nodes, document) : nodes));
}
