import { MetadataInvalid } from "../../errors/metadata-invalid.ts";
import { childrenNamed } from "../../kit/xml/find-elements.ts";
import type { XmlElement } from "../../kit/xml/read-xml.ts";
import { checkModel } from "./check-model.ts";
import type { Annotations, CsdlModel, CsdlOperation, CsdlType, OperationImport, Resource } from "./csdl-model.ts";
import { CsdlNames, demandAttribute, demandName } from "./csdl-names.ts";
import { readAnnotations } from "./read-annotations.ts";
import { readMetadataXml } from "./read-metadata-xml.ts";
import { readOperation, readType, type TypeContext } from "./read-types.ts";

/** Namespaces of a CSDL schema by the version of OData that they belong to. */
const versions: Readonly<Record<string, CsdlModel["version"]>> = {
  "http://schemas.microsoft.com/ado/2006/04/edm": "v2",
  "http://schemas.microsoft.com/ado/2007/05/edm": "v2",
  "http://schemas.microsoft.com/ado/2008/01/edm": "v2",
  "http://schemas.microsoft.com/ado/2008/09/edm": "v2",
  "http://schemas.microsoft.com/ado/2009/08/edm": "v3",
  "http://schemas.microsoft.com/ado/2009/11/edm": "v3",
  "http://docs.oasis-open.org/odata/ns/edm": "v4",
};

/** The schemas of a document, and the one version that all of them have. */
function findSchemas(root: XmlElement): { schemas: XmlElement[]; version: CsdlModel["version"] } {
  if (root.name !== "Edmx")
    throw new MetadataInvalid(
      `the root is <${root.name}>, not <edmx:Edmx>`,
      "Give the answer of the service to $metadata; an error or sign-in page is none.",
      root.position,
    );
  const schemas = childrenNamed(root, "DataServices").flatMap((services) => childrenNamed(services, "Schema"));
  const [first] = schemas;
  if (!first)
    throw new MetadataInvalid(
      "it has no schema",
      "Give the answer of the service to $metadata as it is.",
      root.position,
    );
  for (const schema of schemas) {
    const version = Object.hasOwn(versions, schema.namespace) ? versions[schema.namespace] : undefined;
    if (!version)
      throw new MetadataInvalid(
        `the version with the namespace ${schema.namespace || "(none)"} is unknown`,
        "OData v2, v3 and v4 can be imported.",
        schema.position,
      );
  }
  const found = new Set(schemas.map(({ namespace }) => versions[namespace]));
  const version: CsdlModel["version"] = found.has("v4") ? "v4" : found.has("v3") ? "v3" : "v2";
  if (version === "v4" && found.size > 1)
    throw new MetadataInvalid(
      "schemas of OData v4 and of an older version stand beside each other",
      "Import them one by one.",
      first.position,
    );
  return { schemas, version };
}

function addTo<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const known = lists.get(name);
  if (known) known.push(item);
  else lists.set(name, [item]);
}

/** Annotations that stand apart from what they are about, by their target's full name. */
function findElsewhere(schemas: readonly XmlElement[], names: CsdlNames): Map<string, XmlElement[]> {
  const found = new Map<string, XmlElement[]>();
  for (const block of schemas.flatMap((schema) => childrenNamed(schema, "Annotations"))) {
    const [first = "", ...rest] = demandAttribute(block, "Target").split("/");
    const target = [names.full(first), ...rest].join("/");
    const known = found.get(target);
    if (!known) found.set(target, [...block.children]);
    else for (const child of block.children) known.push(child);
  }
  return found;
}

function readContainer(
  container: XmlElement,
  fullName: string,
  byName: ReadonlyMap<string, CsdlOperation[]>,
  context: TypeContext,
): { resources: Resource[]; imports: OperationImport[]; bound: CsdlOperation[] } {
  const resources: Resource[] = [];
  const imports = new Map<string, CsdlOperation[]>();
  const bound: CsdlOperation[] = [];
  for (const element of container.children) {
    if (element.name === "EntitySet" || element.name === "Singleton") {
      const name = demandName(element);
      const type = context.names.use(
        demandAttribute(element, element.name === "EntitySet" ? "EntityType" : "Type"),
        element,
      );
      resources.push({
        name,
        kind: element.name === "EntitySet" ? "set" : "singleton",
        type,
        annotations: context.annotationsOf(element, `${fullName}/${name}`),
      });
    } else if (element.name === "FunctionImport" || element.name === "ActionImport") {
      const name = demandName(element);
      if (context.version !== "v4") {
        const operation = readOperation(element, name, context);
        if (operation.bound) bound.push(operation);
        else addTo(imports, name, operation);
        continue;
      }
      const target = context.names.full(
        demandAttribute(element, element.name === "FunctionImport" ? "Function" : "Action"),
      );
      const operations = (byName.get(target) ?? []).filter((operation) => !operation.bound);
      if (operations.length === 0)
        throw new MetadataInvalid(
          `${target} does not exist or is bound`,
          "An import names an unbound action or function.",
          element.position,
        );
      imports.set(name, operations);
    }
  }
  return { resources, imports: [...imports].map(([name, operations]) => ({ name, operations })), bound };
}

/**
 * Reads an OData `$metadata` document, CSDL XML of v2, v3 or v4, into one model: aliases resolved, associations turned
 * into navigations, annotations collected, every name checked.
 *
 * @example
 * ```ts
 * const model = readMetadata(await readFile("metadata.xml", "utf8"));
 * ```
 * @throws {MetadataInvalid} with line and column.
 * @see https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html
 */
export function readMetadata(text: string): CsdlModel {
  const root = readMetadataXml(text);
  const { schemas, version } = findSchemas(root);
  const names = new CsdlNames();
  for (const include of childrenNamed(root, "Reference").flatMap((reference) => childrenNamed(reference, "Include"))) {
    const alias = include.attributes.get("Alias");
    if (alias !== undefined) names.alias(alias, demandAttribute(include, "Namespace"));
  }
  for (const schema of schemas) {
    const alias = schema.attributes.get("Alias");
    if (alias !== undefined) names.alias(alias, demandAttribute(schema, "Namespace"));
  }
  const elsewhere = findElsewhere(schemas, names);
  const annotationsOf = (element: XmlElement, target: string): Annotations =>
    readAnnotations(element, names, elsewhere.get(target));
  const associations = new Map(
    schemas.flatMap((schema) =>
      childrenNamed(schema, "Association").map((one): [string, XmlElement] => [
        `${demandAttribute(schema, "Namespace")}.${demandName(one)}`,
        one,
      ]),
    ),
  );
  const context: TypeContext = { names, version, annotationsOf, associations };
  const types = new Map<string, CsdlType>();
  const operations = new Map<string, CsdlOperation[]>();
  const containers: [XmlElement, string][] = [];
  for (const schema of schemas) {
    const namespace = demandAttribute(schema, "Namespace");
    for (const element of schema.children) {
      const type = readType(element, namespace, context);
      if (type) {
        if (types.has(type.name))
          throw new MetadataInvalid(`the type ${type.name} is defined twice`, "Remove one of the two.", type.position);
        types.set(type.name, type);
      } else if (element.name === "Action" || element.name === "Function") {
        const name = `${namespace}.${demandName(element)}`;
        addTo(operations, name, readOperation(element, name, context));
      } else if (element.name === "EntityContainer") containers.push([element, `${namespace}.${demandName(element)}`]);
    }
  }
  const parts = containers.map(([element, name]) => readContainer(element, name, operations, context));
  const model: CsdlModel = {
    version,
    types,
    bound: [...[...operations.values()].flat().filter(({ bound }) => bound), ...parts.flatMap(({ bound }) => bound)],
    resources: parts.flatMap(({ resources }) => resources),
    imports: parts.flatMap(({ imports }) => imports),
  };
  checkModel(model);
  return model;
}
