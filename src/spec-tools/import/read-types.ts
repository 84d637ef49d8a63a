import { MetadataInvalid } from "../../errors/metadata-invalid.ts";
import { childrenNamed } from "../../kit/xml/find-elements.ts";
import type { XmlElement } from "../../kit/xml/read-xml.ts";
import type { Annotations, CsdlOperation, CsdlType, Navigation, Property, StructuredType } from "./csdl-model.ts";
import { type CsdlNames, demandAttribute, demandName } from "./csdl-names.ts";

/** What is needed to read the types of a schema. */
export interface TypeContext {
  readonly names: CsdlNames;
  readonly version: "v2" | "v3" | "v4";
  readonly annotationsOf: (element: XmlElement, target: string) => Annotations;
  /** Ends of an association of OData v2 and v3 by its full name. */
  readonly associations: ReadonlyMap<string, XmlElement>;
}

const isTrue = (element: XmlElement, name: string): boolean => element.attributes.get(name) === "true";

/** Reads a property, or a parameter of an operation. */
export function readProperty(element: XmlElement, owner: string, context: TypeContext): Property {
  const name = demandName(element);
  const used = context.names.use(demandAttribute(element, "Type"), element);
  const maxLength = Number(element.attributes.get("MaxLength"));
  return {
    name,
    type: { ...used, collection: used.collection || element.attributes.get("CollectionKind") === "List" },
    nullable: element.attributes.get("Nullable") !== "false",
    maxLength: Number.isSafeInteger(maxLength) && maxLength > 0 ? maxLength : undefined,
    hasDefault: element.attributes.has("DefaultValue"),
    annotations: context.annotationsOf(element, `${owner}/${name}`),
  };
}

/** A navigation of OData v2 and v3 names an association, whose end says type and multiplicity. */
function readAssociated(
  element: XmlElement,
  { names, associations }: TypeContext,
): { type: Navigation["type"]; nullable: boolean } {
  const relationship = names.full(demandAttribute(element, "Relationship"));
  const role = demandAttribute(element, "ToRole");
  const association = associations.get(relationship);
  if (!association)
    throw new MetadataInvalid(
      `the association ${relationship} does not exist`,
      "Add it, or remove the navigation property.",
      element.position,
    );
  const end = childrenNamed(association, "End").find((one) => one.attributes.get("Role") === role);
  if (!end)
    throw new MetadataInvalid(
      `the association ${relationship} has no end ${role}`,
      "Name one of its roles in ToRole.",
      element.position,
    );
  const multiplicity = end.attributes.get("Multiplicity");
  return {
    type: { ...names.use(demandAttribute(end, "Type"), end), collection: multiplicity === "*" },
    nullable: multiplicity !== "1",
  };
}

function readNavigation(element: XmlElement, owner: string, context: TypeContext): Navigation {
  const name = demandName(element);
  const target =
    context.version === "v4"
      ? {
          type: context.names.use(demandAttribute(element, "Type"), element),
          nullable: element.attributes.get("Nullable") !== "false",
        }
      : readAssociated(element, context);
  return {
    name,
    ...target,
    contains: isTrue(element, "ContainsTarget"),
    annotations: context.annotationsOf(element, `${owner}/${name}`),
  };
}

function readStructured(element: XmlElement, name: string, context: TypeContext): StructuredType {
  const base = element.attributes.get("BaseType");
  return {
    kind: element.name === "EntityType" ? "entity" : "complex",
    name,
    base: base === undefined ? undefined : context.names.use(base, element),
    abstract: isTrue(element, "Abstract"),
    open: isTrue(element, "OpenType"),
    hasStream: [...element.attributes].some(
      ([attribute, value]) => /(^|:)HasStream$/.test(attribute) && value === "true",
    ),
    key: childrenNamed(element, "Key").flatMap((key) =>
      childrenNamed(key, "PropertyRef").map((part) => demandAttribute(part, "Name")),
    ),
    properties: childrenNamed(element, "Property").map((child) => readProperty(child, name, context)),
    navigations: childrenNamed(element, "NavigationProperty").map((child) => readNavigation(child, name, context)),
    annotations: context.annotationsOf(element, name),
    position: element.position,
  };
}

/** Reads a type of a schema; undefined for an element that is none. */
export function readType(element: XmlElement, namespace: string, context: TypeContext): CsdlType | undefined {
  if (!["EntityType", "ComplexType", "EnumType", "TypeDefinition"].includes(element.name)) return undefined;
  const name = `${namespace}.${demandName(element)}`;
  const shared = { name, annotations: context.annotationsOf(element, name), position: element.position };
  if (element.name === "EnumType")
    return {
      ...shared,
      kind: "enum",
      flags: isTrue(element, "IsFlags"),
      members: childrenNamed(element, "Member").map(demandName),
    };
  if (element.name === "TypeDefinition")
    return {
      ...shared,
      kind: "definition",
      underlying: context.names.use(demandAttribute(element, "UnderlyingType"), element),
    };
  return readStructured(element, name, context);
}

/** Reads an action or function of a schema (v4), or a function import of a container (v2, v3). */
export function readOperation(element: XmlElement, name: string, context: TypeContext): CsdlOperation {
  const returned = childrenNamed(element, "ReturnType")[0];
  const type = returned?.attributes.get("Type") ?? element.attributes.get("ReturnType");
  const method = [...element.attributes].find(([attribute]) => attribute.endsWith(":HttpMethod"))?.[1];
  const changes = element.name === "Action" || method?.toUpperCase() === "POST" || isTrue(element, "IsSideEffecting");
  return {
    name,
    kind: changes ? "action" : "function",
    bound: isTrue(element, "IsBound") || isTrue(element, "IsBindable"),
    parameters: childrenNamed(element, "Parameter").map((child) => readProperty(child, name, context)),
    returns: type === undefined ? undefined : context.names.use(type, returned ?? element),
    annotations: context.annotationsOf(element, name),
    position: element.position,
  };
}
