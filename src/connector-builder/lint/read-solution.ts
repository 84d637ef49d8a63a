import { isObject, type JsonObject, listAt, objectAt } from "../../kit/json-access.ts";
import { elementsNamed } from "../../kit/xml/find-elements.ts";
import { readXml, type XmlElement } from "../../kit/xml/read-xml.ts";
import { XmlUnreadable } from "../../kit/xml/xml-unreadable.ts";
import { JsonUnreadable, type Oddity, readJson } from "./read-json.ts";
import type { UnreadableFile } from "./rule.ts";

function readPart(parts: ReadonlyMap<string, Uint8Array>, path: string): XmlElement | XmlUnreadable {
  try {
    return readXml(new TextDecoder().decode(parts.get(path)));
  } catch (error) {
    if (error instanceof XmlUnreadable) return error;
    throw error;
  }
}

/** A document of a solution; one without elements when it is missing or cannot be read. */
export function documentOf(parts: ReadonlyMap<string, Uint8Array>, path: string): XmlElement {
  const read = readPart(parts, path);
  return read instanceof XmlUnreadable ? nothing : read;
}

/** Why a document that is there cannot be read; undefined when it can. */
export function problemOf(parts: ReadonlyMap<string, Uint8Array>, path: string): string | undefined {
  const read = parts.has(path) ? readPart(parts, path) : undefined;
  return read instanceof XmlUnreadable ? `line ${read.position.line}: ${read.message}` : undefined;
}

const nothing: XmlElement = {
  name: "",
  namespace: "",
  attributes: new Map(),
  children: [],
  text: "",
  position: { line: 1, column: 1 },
};

/** Text of the first element of a name. */
export function textIn(element: XmlElement, name: string): string {
  return elementsNamed(element, name)[0]?.text ?? "";
}

/** The connector's row in customizations.xml, or an empty one. */
export function connectorIn(parts: ReadonlyMap<string, Uint8Array>): XmlElement {
  return elementsNamed(documentOf(parts, "customizations.xml"), "Connector")[0] ?? nothing;
}

/** What the connector's row says: its name, its GUID and the parts that it refers to. */
export function solutionConnector(parts: ReadonlyMap<string, Uint8Array>): {
  name: string;
  guid: string;
  references: string[];
  color: string;
  scriptOperations: string;
} {
  const connector = connectorIn(parts);
  return {
    name: textIn(connector, "name"),
    guid: textIn(connector, "connectorid"),
    references: connector.children.map(({ text }) => text).filter((text) => text.startsWith("/Connector/")),
    color: textIn(connector, "iconbrandcolor"),
    scriptOperations: textIn(connector, "scriptoperations"),
  };
}

/** What a solution holds of a connector, in the form in which its files have it. */
export interface SolutionContents {
  readonly text: string;
  readonly properties: JsonObject;
  readonly oddities: readonly (Oddity & { readonly file: string })[];
  /** Parts that are there and cannot be read. */
  readonly unreadable: readonly UnreadableFile[];
  readonly script: string | undefined;
  readonly icon: Uint8Array | undefined;
}

/** Exports spell the members of a policy with capitals, or not. */
function policy(instance: unknown): unknown {
  if (!isObject(instance)) return instance;
  return Object.fromEntries(
    Object.entries(instance).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]),
  );
}

/** Takes a solution's parts apart; undefined when there is no connector in it. */
export function readSolution(parts: ReadonlyMap<string, Uint8Array>): SolutionContents | undefined {
  const { color, scriptOperations, references } = solutionConnector(parts);
  const find = (suffix: string): Uint8Array | undefined =>
    parts.get(
      (
        references.find((path) => path.endsWith(`_${suffix}`)) ??
        [...parts.keys()].find((path) => path.endsWith(`_${suffix}`)) ??
        ""
      ).replace(/^\//, ""),
    );
  const textOf = (bytes: Uint8Array | undefined): string | undefined =>
    bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8");
  const text = textOf(find("openapidefinition.json"));
  if (text === undefined) return undefined;
  const oddities: (Oddity & { file: string })[] = [];
  const unreadable: UnreadableFile[] = [];
  const readPartOf = (file: string, own: string): unknown => {
    try {
      const { value, oddities: found } = readJson(own);
      oddities.push(...found.map((oddity) => ({ ...oddity, file })));
      return value;
    } catch (error) {
      if (!(error instanceof JsonUnreadable)) throw error;
      unreadable.push({ file, problem: `is not JSON: ${error.message}` });
      return undefined;
    }
  };
  const read = (suffix: string): unknown => {
    const own = textOf(find(suffix));
    if (own === undefined) return undefined;
    return readPartOf(suffix, own);
  };
  const sets = read("connectionparametersets.json");
  const properties: JsonObject = {
    connectionParameters: read("connectionparameters.json") ?? {},
    ...(sets === undefined ? {} : { connectionParameterSets: sets }),
    iconBrandColor: color,
    policyTemplateInstances: listAt({ list: read("policytemplateinstances.json") }, "list").map(policy),
    ...(scriptOperations === ""
      ? {}
      : { scriptOperations: listAt({ list: readPartOf("scriptoperations", scriptOperations) }, "list") }),
  };
  return {
    text,
    properties: objectAt({ properties }, "properties"),
    oddities,
    unreadable,
    script: textOf(find("customcodeblobcontent.csx")),
    icon: find("iconblob.Png"),
  };
}
