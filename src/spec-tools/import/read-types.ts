import { childrenNamed } from "../../kit/xml/find-elements.ts";
import type { XmlElement } from "../../kit/xml/read-xml.ts";
import type { CsdlIndex, Placed } from "./csdl-index.ts";
import type { CsdlType, Navigation, Property, StructuredType } from "./csdl-model.ts";
import { booleanOf, readBoolean } from "./csdl-names.ts";
import { isPrimitive } from "./primitive-schema.ts";
import type { MetadataDocument } from "./read-document.ts";

/** What is needed to read the content of an element of a schema. */
export interface TypeContext {
  readonly index: CsdlIndex;
  /** The document that the element stands in. */
  readonly document: MetadataDocument;
}

const isTrue = (element: XmlElement, name: string): boolean => readBoolean(element, name) === true;

/** Notes that a part of something is left out. */
function leaveOut(element: XmlElement, owner: string, why: string, { index, document }: TypeContext): undefined {
  const name = element.attributes.get("Name") ?? element.name;
  index.notes.add(`${name} of ${owner} is left out: ${why}`, element.position, document.name);
  return undefined;
}

/** The most characters of a text; undefined when there is no such number, as with `max`. */
function maxLengthOf(element: XmlElement): number | undefined {
  const maxLength = Number(element.attributes.get("MaxLength"));
  return Number.isSafeInteger(maxLength) && maxLength > 0 ? maxLength : undefined;
}

/** Reads a property, or a parameter of an operation; undefined, with a note, when nothing can be made of it. */
export function readProperty(element: XmlElement, owner: string, context: TypeContext): Property | undefined {
  const { index, document } = context;
  const name = index.fieldNameOf(element, document);
  if (name === undefined) return undefined;
  const text = element.attributes.get("Type");
  if (text === undefined || text === "") return leaveOut(element, owner, "it has no Type", context);
  const used = document.names.use(text, element);
  if (!index.knows(used.name)) return leaveOut(element, owner, index.absence(used.name), context);
  return {
    name,
    type: { ...used, collection: used.collection || element.attributes.get("CollectionKind") === "List" },
    nullable: readBoolean(element, "Nullable") !== false,
    maxLength: maxLengthOf(element),
    defaultText: element.attributes.get("DefaultValue"),
    annotations: index.annotationsOf(element, `${owner}/${name}`, document.names),
  };
}

/** A navigation of OData v2 and v3 names an association, whose end says type and multiplicity; why it does not, else. */
function readAssociated(
  element: XmlElement,
  { index, document: { names } }: TypeContext,
): { type: Navigation["type"]; nullable: boolean } | string {
  const relationship = names.full(element.attributes.get("Relationship") ?? "");
  const role = element.attributes.get("ToRole");
  const association = index.association(relationship);
  if (!association) return `the association ${relationship} does not exist`;
  const end = childrenNamed(association, "End").find((one) => one.attributes.get("Role") === role);
  const type = end?.attributes.get("Type");
  if (!end || type === undefined) return `the association ${relationship} has no end ${role ?? ""}`;
  const multiplicity = end.attributes.get("Multiplicity");
  return { type: { ...names.use(type, end), collection: multiplicity === "*" }, nullable: multiplicity !== "1" };
}

/**
 * Whether the record itself holds the key of the one that is led to: it depends on that one, which so is not contained in it,
 * whatever the document says. Business Central says so of every relation.
 *
 * @see https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_ReferentialConstraint
 */
function dependsOnTarget(element: XmlElement, key: readonly string[] | undefined): boolean {
  const held = childrenNamed(element, "ReferentialConstraint").map(
    ({ attributes }) => attributes.get("Property") ?? "",
  );
  return key !== undefined && held.length > 0 && !held.some((name) => key.includes(name));
}

function readNavigation(
  element: XmlElement,
  owner: string,
  context: TypeContext,
  key: readonly string[] | undefined,
): Navigation | undefined {
  const { index, document } = context;
  const name = index.fieldNameOf(element, document);
  if (name === undefined) return undefined;
  const type = element.attributes.get("Type");
  // What it has tells how it is meant: there are documents of v4 with the namespace of v2.
  const target =
    type === undefined
      ? readAssociated(element, context)
      : { type: document.names.use(type, element), nullable: readBoolean(element, "Nullable") !== false };
  if (typeof target === "string") return leaveOut(element, owner, target, context);
  if (!index.knows(target.type.name)) return leaveOut(element, owner, index.absence(target.type.name), context);
  return {
    name,
    ...target,
    contains: isTrue(element, "ContainsTarget") && (target.type.collection || !dependsOnTarget(element, key)),
    partner: element.attributes.get("Partner"),
    annotations: index.annotationsOf(element, `${owner}/${name}`, document.names),
  };
}

/** Names of the key's properties as the type itself says them. */
function readKey(element: XmlElement, owner: string, { index, document }: TypeContext): string[] | undefined {
  const [key] = childrenNamed(element, "Key");
  return (
    key &&
    index
      .onlyFirst(childrenNamed(key, "PropertyRef"), `the key of ${owner}`, document)
      .map(({ attributes }) => attributes.get("Name") ?? "")
  );
}

/** The base of a type, where there is one that it can have. */
function readBase(element: XmlElement, owner: string, context: TypeContext): StructuredType["base"] {
  const { index, document } = context;
  const text = element.attributes.get("BaseType");
  if (text === undefined) return undefined;
  const base = document.names.use(text, element);
  const placed = index.types.get(base.name);
  if (placed?.element.name === element.name) return base;
  // Every type of the protocol's own is a base that adds nothing.
  if (placed || !isPrimitive(base.name))
    index.notes.add(
      `${owner} is read without its base type: ${placed ? `${base.name} is another kind of type` : index.absence(base.name)}`,
      element.position,
      document.name,
    );
  return undefined;
}

function readStructured(element: XmlElement, name: string, context: TypeContext): StructuredType {
  const { index, document } = context;
  const members = index.onlyFirst(
    ["Property", "NavigationProperty"].flatMap((kind) => childrenNamed(element, kind)),
    name,
    document,
  );
  const key = readKey(element, name, context);
  const one = <Part>(
    kind: string,
    read: (child: XmlElement, owner: string, context: TypeContext) => Part | undefined,
  ) => members.flatMap((child) => (child.name === kind ? (read(child, name, context) ?? []) : []));
  return {
    kind: element.name === "EntityType" ? "entity" : "complex",
    name,
    base: readBase(element, name, context),
    abstract: isTrue(element, "Abstract"),
    open: isTrue(element, "OpenType"),
    hasStream: [...element.attributes].some(
      ([attribute, value]) => /(^|:)HasStream$/.test(attribute) && booleanOf(value) === true,
    ),
    key,
    properties: one("Property", readProperty),
    navigations: one("NavigationProperty", (child, owner) => readNavigation(child, owner, context, key)),
    annotations: index.annotationsOf(element, name, document.names),
    position: element.position,
  };
}

/** Members of an enumeration: any text, since they stand in quotes, but for what would part a list of flags. */
function readMembers(element: XmlElement, name: string, context: TypeContext): string[] {
  const members = context.index.onlyFirst(childrenNamed(element, "Member"), name, context.document);
  return members.flatMap((member) => {
    const text = member.attributes.get("Name") ?? "";
    if (text !== "" && text.length <= 480 && !/[\p{Cc},]/u.test(text)) return [text];
    return leaveOut(member, name, "that is no name of a member", context) ?? [];
  });
}

/** Reads a type of a schema. */
export function readType({ element, name, document }: Placed, index: CsdlIndex): CsdlType {
  const context: TypeContext = { index, document };
  const shared = { name, annotations: index.annotationsOf(element, name, document.names), position: element.position };
  if (element.name === "EnumType")
    return {
      ...shared,
      kind: "enum",
      flags: isTrue(element, "IsFlags"),
      members: readMembers(element, name, context),
    };
  if (element.name !== "TypeDefinition") return readStructured(element, name, context);
  const underlying = document.names.use(element.attributes.get("UnderlyingType") ?? "Edm.Untyped", element);
  const definition = { ...shared, kind: "definition", underlying, maxLength: maxLengthOf(element) } as const;
  if (isPrimitive(underlying.name)) return definition;
  index.notes.add(
    `${name} stands for values of any type: ${underlying.name} is no primitive`,
    element.position,
    document.name,
  );
  return { ...definition, underlying: { ...underlying, name: "Edm.Untyped" } };
}
