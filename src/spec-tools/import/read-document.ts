import { MetadataInvalid } from "../../errors/metadata-invalid.ts";
import { childrenNamed } from "../../kit/xml/find-elements.ts";
import type { XmlElement } from "../../kit/xml/read-xml.ts";
import type { CsdlModel } from "./csdl-model.ts";
import { CsdlNames } from "./csdl-names.ts";
import { readMetadataXml } from "./read-metadata-xml.ts";

type Version = CsdlModel["version"];

/** Namespaces of a CSDL schema by the version of OData that they belong to. */
const versions: Readonly<Record<string, Version>> = {
  "http://schemas.microsoft.com/ado/2006/04/edm": "v2",
  "http://schemas.microsoft.com/ado/2007/05/edm": "v2",
  "http://schemas.microsoft.com/ado/2008/01/edm": "v2",
  "http://schemas.microsoft.com/ado/2008/09/edm": "v2",
  "http://schemas.microsoft.com/ado/2009/08/edm": "v3",
  "http://schemas.microsoft.com/ado/2009/11/edm": "v3",
  "http://docs.oasis-open.org/odata/ns/edm": "v4",
};

/** One document of CSDL XML. */
export interface MetadataDocument {
  /** How a further document is called in messages; absent for the service's own. */
  readonly name: string | undefined;
  readonly root: XmlElement;
  readonly schemas: readonly XmlElement[];
  readonly names: CsdlNames;
  /** Addresses of the documents that it refers to, by the namespace that they define. */
  readonly includes: ReadonlyMap<string, string>;
}

/** Schemas of a document; one that is a bare schema is its own. */
function schemasOf(root: XmlElement, name: string | undefined): XmlElement[] {
  if (root.name === "Schema") return [root];
  if (root.name === "Edmx")
    return childrenNamed(root, "DataServices").flatMap((services) => childrenNamed(services, "Schema"));
  if (/^html$/i.test(root.name))
    throw new MetadataInvalid(
      "it is a page of HTML, such as one to sign in",
      "Ask the service for $metadata with a token; in a browser, save what it shows after you have signed in.",
      root.position,
      { document: name },
    );
  throw new MetadataInvalid(
    `the root is <${root.name}>, not <edmx:Edmx>`,
    "Give the answer of the service to $metadata; an error or sign-in page is none.",
    root.position,
    { document: name },
  );
}

/**
 * Reads a document as far as its schemas and its names.
 *
 * @param name how a further document is called in messages
 * @throws {MetadataInvalid} when it is no CSDL
 */
export function readDocument(text: string, name?: string): MetadataDocument {
  const root = readMetadataXml(text, name);
  const schemas = schemasOf(root, name);
  if (schemas.length === 0)
    throw new MetadataInvalid(
      "it has no schema",
      "Give the answer of the service to $metadata as it is.",
      root.position,
      { document: name },
    );
  const names = new CsdlNames();
  const includes = new Map<string, string>();
  const services = childrenNamed(root, "DataServices");
  const references = [root, ...services].flatMap((one) => childrenNamed(one, "Reference"));
  for (const reference of references)
    for (const { attributes } of childrenNamed(reference, "Include")) {
      const [namespace, alias] = [attributes.get("Namespace"), attributes.get("Alias")];
      if (namespace === undefined) continue;
      includes.set(namespace, reference.attributes.get("Uri") ?? "another document");
      if (alias !== undefined) names.alias(alias, namespace);
    }
  for (const { attributes } of [...schemas, ...schemas.flatMap((schema) => childrenNamed(schema, "Using"))]) {
    const [namespace, alias] = [attributes.get("Namespace"), attributes.get("Alias")];
    if (namespace !== undefined && alias !== undefined) names.alias(alias, namespace);
  }
  return { name, root, schemas, names, includes };
}

/** Whether a schema defines something; one that only annotates, as SAP puts it beside schemas of v2, has no version to speak of. */
export const defines = (schema: XmlElement): boolean => schema.children.some(({ name }) => name !== "Annotations");

/** What the envelope of v2 and v3 says of the version. */
function olderVersion({ name, attributes, children }: XmlElement): Version | undefined {
  if (name !== "Edmx" || attributes.get("Version") !== "1.0") return undefined;
  const said = children.flatMap((child) => [...child.attributes]);
  return said.some(([key, value]) => key.endsWith("DataServiceVersion") && value.startsWith("3")) ? "v3" : "v2";
}

/**
 * The version of a service: what the document says it is when it is v4, else by the namespaces of the schemas that
 * define something.
 *
 * @throws {MetadataInvalid} when neither says one that is known
 */
export function versionOf({ root, schemas, name }: MetadataDocument): Version {
  if (root.name === "Edmx" && /^4\./.test(root.attributes.get("Version") ?? "")) return "v4";
  const defining = schemas.filter(defines);
  const found = new Set<Version>();
  for (const { namespace, position } of defining.length > 0 ? defining : schemas) {
    const version = Object.hasOwn(versions, namespace) ? versions[namespace] : olderVersion(root);
    if (!version)
      throw new MetadataInvalid(
        `the version with the namespace ${namespace || "(none)"} is unknown`,
        "OData v2, v3 and v4 can be imported.",
        position,
        { document: name },
      );
    found.add(version);
  }
  const [first] = defining;
  if (found.has("v4") && found.size > 1)
    throw new MetadataInvalid(
      "schemas of OData v4 and of an older version stand beside each other",
      "Import them one by one.",
      first?.position,
      { document: name },
    );
  return found.has("v4") ? "v4" : found.has("v3") ? "v3" : "v2";
}
