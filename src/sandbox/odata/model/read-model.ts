import { SandboxOptionInvalid } from "../../../errors/sandbox-option-invalid.ts";
import { childrenNamed, elementsNamed } from "../../../kit/xml/find-elements.ts";
import { readXml, type XmlElement } from "../../../kit/xml/read-xml.ts";
import { XmlUnreadable } from "../../../kit/xml/xml-unreadable.ts";
import type { ODataVersion } from "../dialect.ts";
import { AnnotationIndex, alternateKeysOf, isAllowed, isReadOnly, isTagged, namedBy } from "./model-annotations.ts";
import type {
  ModelNavigation,
  ModelOperation,
  ModelProperty,
  ModelResource,
  ModelType,
  ServiceModel,
  TypeUse,
} from "./service-model.ts";

interface Context {
  readonly version: ODataVersion;
  readonly annotations: AnnotationIndex;
  readonly associations: ReadonlyMap<string, XmlElement>;
  full(name: string): string;
  use(text: string): TypeUse;
}

const isTrue = (element: XmlElement, name: string): boolean => element.attributes.get(name) === "true";

/** An attribute with whatever prefix the document gives it. */
const prefixed = (element: XmlElement, name: string): string | undefined =>
  [...element.attributes].find(([key]) => key === name || key.endsWith(`:${name}`))?.[1];

function readProperty(element: XmlElement, owner: string, context: Context): ModelProperty {
  const name = element.attributes.get("Name") ?? "";
  const said = context.annotations.of(element, `${owner}/${name}`);
  const generated = prefixed(element, "StoreGeneratedPattern");
  const computed = isTagged(said, "Computed") || (generated !== undefined && generated !== "None");
  const readOnly = isReadOnly(said) || computed;
  const used = context.use(element.attributes.get("Type") ?? "Edm.String");
  const maxLength = Number(element.attributes.get("MaxLength"));
  return {
    name,
    type: { ...used, collection: used.collection || element.attributes.get("CollectionKind") === "List" },
    nullable: element.attributes.get("Nullable") !== "false",
    maxLength: maxLength > 0 ? maxLength : undefined,
    digits: digitsOf(element),
    hasDefault: element.attributes.get("DefaultValue") !== undefined || isTagged(said, "ComputedDefaultValue"),
    computed: computed || element.attributes.get("sap:creatable") === "false",
    creatable: !readOnly && element.attributes.get("sap:creatable") !== "false",
    updatable: !readOnly && element.attributes.get("sap:updatable") !== "false" && !isTagged(said, "Immutable"),
    filterable: element.attributes.get("sap:filterable") !== "false",
  };
}

/** Where a document leaves one of the two out, services take what they like, whatever the default is. */
function digitsOf({ attributes }: XmlElement): ModelProperty["digits"] {
  const [all, behindPoint] = [attributes.get("Precision"), attributes.get("Scale")].map(Number);
  return all !== undefined && behindPoint !== undefined && all > 0 && behindPoint >= 0 ? [all, behindPoint] : undefined;
}

/** An end of a relation in v2 and v3: the type at it, and the constraint as seen from the other end. */
function readAssociated(element: XmlElement, context: Context): Omit<ModelNavigation, "name" | "contains"> {
  const relation = context.full(element.attributes.get("Relationship") ?? "");
  const association = context.associations.get(relation);
  const role = element.attributes.get("ToRole");
  const end =
    association && childrenNamed(association, "End").find(({ attributes }) => attributes.get("Role") === role);
  const [constraint] = association ? childrenNamed(association, "ReferentialConstraint") : [];
  const [principal, dependent] = ["Principal", "Dependent"].map((side) =>
    constraint ? childrenNamed(constraint, side)[0] : undefined,
  );
  const names = (side: XmlElement | undefined): string[] =>
    side ? childrenNamed(side, "PropertyRef").map(({ attributes }) => attributes.get("Name") ?? "") : [];
  const isDependent = dependent?.attributes.get("Role") === element.attributes.get("FromRole");
  const pairs = isDependent
    ? names(dependent).map((own, index): [string, string] => [own, names(principal)[index] ?? ""])
    : [];
  return {
    type: {
      name: context.full(end?.attributes.get("Type") ?? ""),
      collection: end?.attributes.get("Multiplicity") === "*",
    },
    partner: undefined,
    association: relation,
    constraint: pairs,
  };
}

function readNavigation(element: XmlElement, context: Context): ModelNavigation {
  const name = element.attributes.get("Name") ?? "";
  const contains = isTrue(element, "ContainsTarget");
  if (context.version !== "v4") return { name, contains, ...readAssociated(element, context) };
  const constraint = childrenNamed(element, "ReferentialConstraint").map(({ attributes }): [string, string] => [
    attributes.get("Property") ?? "",
    attributes.get("ReferencedProperty") ?? "",
  ]);
  return {
    name,
    contains,
    type: context.use(element.attributes.get("Type") ?? ""),
    partner: element.attributes.get("Partner"),
    association: undefined,
    constraint,
  };
}

const stream = "Edm.Stream";

function readTypes(schemas: readonly XmlElement[], context: Context): Map<string, ModelType> {
  const elements = new Map<string, XmlElement>();
  for (const schema of schemas)
    for (const element of childrenNamed(schema, "EntityType", "ComplexType"))
      elements.set(`${schema.attributes.get("Namespace")}.${element.attributes.get("Name")}`, element);
  const types = new Map<string, ModelType>();
  const make = (name: string): ModelType | undefined => {
    const element = elements.get(name);
    if (!element) return undefined;
    const baseType = element.attributes.get("BaseType");
    const base = baseType === undefined ? undefined : make(context.full(baseType));
    const key = childrenNamed(element, "Key").flatMap((part) =>
      childrenNamed(part, "PropertyRef").map(({ attributes }) => attributes.get("Name") ?? ""),
    );
    const own = childrenNamed(element, "Property").map((child) => {
      const property = readProperty(child, name, context);
      const isScalar = !property.type.collection && !elements.has(property.type.name);
      return { ...property, filterable: property.filterable && isScalar };
    });
    return {
      name,
      bases: base ? [base.name, ...base.bases] : [],
      key: key.length > 0 ? key : (base?.key ?? []),
      alternateKeys: [...(base?.alternateKeys ?? []), ...alternateKeysOf(context.annotations.of(element, name))],
      open: isTrue(element, "OpenType") || (base?.open ?? false),
      hasStream: prefixed(element, "HasStream") === "true" || (base?.hasStream ?? false),
      fields: new Map([
        ...(base?.fields ?? []),
        ...own.filter(({ type }) => type.name !== stream).map((property) => [property.name, property] as const),
      ]),
      streams: new Set([
        ...(base?.streams ?? []),
        ...own.filter(({ type }) => type.name === stream).map((property) => property.name),
      ]),
      target: (navigation) => types.get(types.get(name)?.navigations.get(navigation)?.type.name ?? ""),
      navigations: new Map([
        ...(base?.navigations ?? []),
        ...childrenNamed(element, "NavigationProperty").map(
          (child) => [child.attributes.get("Name") ?? "", readNavigation(child, context)] as const,
        ),
      ]),
    };
  };
  for (const name of elements.keys()) {
    const type = make(name);
    if (type) types.set(name, type);
  }
  return types;
}

/** In v2 and v3 the sets at the ends of a relation stand in the container. */
function associatedTargets(
  container: XmlElement,
  set: string,
  type: ModelType | undefined,
  elements: readonly XmlElement[],
  context: Context,
): Map<string, string> {
  const targets = new Map<string, string>();
  for (const navigation of type?.navigations.keys() ?? []) {
    const element = elements.find(
      ({ name, attributes }) =>
        name === "NavigationProperty" &&
        attributes.get("Name") === navigation &&
        attributes.get("Relationship") !== undefined,
    );
    const relation = element && context.full(element.attributes.get("Relationship") ?? "");
    const ends = childrenNamed(container, "AssociationSet")
      .filter(({ attributes }) => context.full(attributes.get("Association") ?? "") === relation)
      .flatMap((one) => childrenNamed(one, "End"));
    const target = ends.find(
      ({ attributes }) =>
        attributes.get("Role") === element?.attributes.get("ToRole") && attributes.get("EntitySet") !== set,
    );
    const targetSet = target?.attributes.get("EntitySet");
    if (targetSet !== undefined) targets.set(navigation, targetSet);
  }
  return targets;
}

function readResource(
  element: XmlElement,
  container: XmlElement,
  owner: string,
  types: ReadonlyMap<string, ModelType>,
  all: readonly XmlElement[],
  context: Context,
): ModelResource {
  const name = element.attributes.get("Name") ?? "";
  const type = context.full(element.attributes.get("EntityType") ?? element.attributes.get("Type") ?? "");
  const said = context.annotations.of(element, `${owner}/${name}`);
  const allowed = (right: string): boolean => element.attributes.get(`sap:${right}`) !== "false";
  const bindings = childrenNamed(element, "NavigationPropertyBinding").map(({ attributes }): [string, string] => [
    attributes.get("Path") ?? "",
    (attributes.get("Target") ?? "").split("/").at(-1) ?? "",
  ]);
  return {
    name,
    singleton: element.name === "Singleton",
    type,
    insertable: isAllowed(said, "InsertRestrictions", "Insertable") && allowed("creatable"),
    updatable: isAllowed(said, "UpdateRestrictions", "Updatable") && allowed("updatable"),
    deletable: isAllowed(said, "DeleteRestrictions", "Deletable") && allowed("deletable"),
    nonInsertable: namedBy(said, "InsertRestrictions", "NonInsertableProperties"),
    nonUpdatable: namedBy(said, "UpdateRestrictions", "NonUpdatableProperties"),
    needsIfMatch: said.has("Org.OData.Core.V1.OptimisticConcurrency"),
    targets:
      context.version === "v4" ? new Map(bindings) : associatedTargets(container, name, types.get(type), all, context),
  };
}

function readOperation(element: XmlElement, name: string, context: Context): ModelOperation {
  const returned =
    childrenNamed(element, "ReturnType")[0]?.attributes.get("Type") ?? element.attributes.get("ReturnType");
  const parameters = childrenNamed(element, "Parameter").map((child) => readProperty(child, name, context));
  const bound = isTrue(element, "IsBound") || isTrue(element, "IsBindable");
  const method = prefixed(element, "HttpMethod")?.toUpperCase();
  const changes = element.name === "Action" || (method ?? "GET") !== "GET" || isTrue(element, "IsSideEffecting");
  return {
    name,
    changes,
    method: method ?? (changes ? "POST" : "GET"),
    binding: bound ? parameters[0]?.type : undefined,
    parameters: bound ? parameters.slice(1) : parameters,
    returns: returned === undefined ? undefined : context.use(returned),
  };
}

/**
 * The version of the protocol, by the namespace that the schemas are in. Annotations of v4 may stand within a document
 * of v2, as SAP's do, and do not make it one of v4.
 */
function versionOf(schemas: readonly XmlElement[]): ODataVersion {
  const namespaces = schemas.map(({ namespace }) => namespace);
  if (namespaces.includes("http://docs.oasis-open.org/odata/ns/edm")) return "v4";
  return namespaces.some((namespace) => /ado\/2009\/(08|11)\/edm$/.test(namespace)) ? "v3" : "v2";
}

function rootOf(text: string, option: string): XmlElement {
  try {
    return readXml(text);
  } catch (cause) {
    if (!(cause instanceof XmlUnreadable)) throw cause;
    const { line, column } = cause.position;
    throw new SandboxOptionInvalid(option, `is unreadable in line ${line}, column ${column}: ${cause.message}.`);
  }
}

/**
 * Reads a metadata document of v2, v3 or v4; what it cannot make sense of it leaves out.
 *
 * @param option The option that holds it, for the error.
 * @throws {SandboxOptionInvalid} when it is no XML
 */
export function readModel(text: string, option = "services.metadata"): ServiceModel {
  const root = rootOf(text, option);
  const schemas = elementsNamed(root, "Schema");
  const aliases = new Map<string, string>();
  for (const { attributes } of [...elementsNamed(root, "Include"), ...schemas]) {
    const [alias, namespace] = [attributes.get("Alias"), attributes.get("Namespace")];
    if (alias !== undefined && namespace !== undefined) aliases.set(alias, namespace);
  }
  const full = (name: string): string => {
    const dot = name.lastIndexOf(".");
    return (dot > 0 ? `${aliases.get(name.slice(0, dot)) ?? name.slice(0, dot)}.` : "") + name.slice(dot + 1);
  };
  const definitions = new Map<string, string>();
  for (const schema of schemas)
    for (const { attributes } of childrenNamed(schema, "TypeDefinition"))
      definitions.set(
        `${schema.attributes.get("Namespace")}.${attributes.get("Name")}`,
        attributes.get("UnderlyingType") ?? "Edm.String",
      );
  const use = (name: string): TypeUse => {
    const inner = /^Collection\((.+)\)$/.exec(name)?.[1];
    const resolved = full(inner ?? name);
    return {
      name: definitions.get(resolved) ?? (resolved.includes(".") ? resolved : `Edm.${resolved}`),
      collection: inner !== undefined,
    };
  };
  const associations = new Map(
    schemas.flatMap((schema) =>
      childrenNamed(schema, "Association").map(
        (one) => [`${schema.attributes.get("Namespace")}.${one.attributes.get("Name")}`, one] as const,
      ),
    ),
  );
  const context: Context = {
    version: versionOf(schemas),
    annotations: new AnnotationIndex(schemas, full),
    associations,
    full,
    use,
  };
  const types = readTypes(schemas, context);
  const enums = new Map(
    schemas.flatMap((schema) =>
      childrenNamed(schema, "EnumType").map(
        (one) =>
          [
            `${schema.attributes.get("Namespace")}.${one.attributes.get("Name")}`,
            {
              members: childrenNamed(one, "Member").map(({ attributes }) => attributes.get("Name") ?? ""),
              flags: isTrue(one, "IsFlags"),
            },
          ] as const,
      ),
    ),
  );
  const everything = elementsNamed(root, "NavigationProperty");
  const resources = new Map<string, ModelResource>();
  const operations: ModelOperation[] = [];
  const declared = schemas.flatMap((schema) =>
    childrenNamed(schema, "Action", "Function").map((element) => ({
      element,
      name: `${schema.attributes.get("Namespace")}.${element.attributes.get("Name")}`,
    })),
  );
  for (const { element, name } of declared)
    if (isTrue(element, "IsBound")) operations.push(readOperation(element, name, context));
  for (const schema of schemas) {
    for (const container of childrenNamed(schema, "EntityContainer")) {
      const owner = `${schema.attributes.get("Namespace")}.${container.attributes.get("Name")}`;
      for (const element of childrenNamed(container, "EntitySet", "Singleton")) {
        const resource = readResource(element, container, owner, types, everything, context);
        resources.set(resource.name, resource);
      }
      for (const element of childrenNamed(container, "FunctionImport", "ActionImport")) {
        const name = element.attributes.get("Name") ?? "";
        const target = element.attributes.get("Function") ?? element.attributes.get("Action");
        if (target === undefined) operations.push(readOperation(element, name, context));
        else
          for (const one of declared)
            if (one.name === full(target) && !isTrue(one.element, "IsBound"))
              operations.push(readOperation(one.element, name, context));
      }
    }
  }
  return { version: context.version, types, enums, resources, operations };
}
