import { isObject, type JsonObject, listAt, objectAt } from "../json-value.ts";
import { type Oddity, readJson } from "./read-json.ts";

/** Text of the first element of a name, with XML's own five entities read. */
export function xmlText(xml: string, element: string): string {
  const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1] ?? "";
  return found
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** What stands between the first tag of a name and the next that ends it; no attributes, and nothing of its own name inside. */
export function contentOf(xml: string, element: string): string {
  const begin = xml.indexOf(`<${element}>`);
  const end = begin < 0 ? -1 : xml.indexOf(`</${element}>`, begin);
  return end < 0 ? "" : xml.slice(begin + element.length + 2, end);
}

/** The connector's row in customizations.xml: its name, its GUID and the parts that it refers to. */
export function solutionConnector(parts: ReadonlyMap<string, Uint8Array>): {
  name: string;
  guid: string;
  references: string[];
  color: string;
  scriptOperations: string;
} {
  const xml = Buffer.from(parts.get("customizations.xml") ?? []).toString("utf8");
  const connector = contentOf(xml, "Connector");
  return {
    name: xmlText(connector, "name"),
    guid: xmlText(connector, "connectorid"),
    references: [...connector.matchAll(/>(\/Connector\/[^<]+)</g)].map((match) => match[1] ?? ""),
    color: xmlText(connector, "iconbrandcolor"),
    scriptOperations: xmlText(connector, "scriptoperations"),
  };
}

/** What a solution holds of a connector, in the form in which its files have it. */
export interface SolutionContents {
  readonly text: string;
  readonly properties: JsonObject;
  readonly oddities: readonly (Oddity & { readonly file: string })[];
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
  const read = (suffix: string): unknown => {
    const own = textOf(find(suffix));
    if (own === undefined) return undefined;
    const { value, oddities: found } = readJson(own);
    oddities.push(...found.map((oddity) => ({ ...oddity, file: suffix })));
    return value;
  };
  const sets = read("connectionparametersets.json");
  const properties: JsonObject = {
    connectionParameters: read("connectionparameters.json") ?? {},
    ...(sets === undefined ? {} : { connectionParameterSets: sets }),
    iconBrandColor: color,
    policyTemplateInstances: listAt({ list: read("policytemplateinstances.json") }, "list").map(policy),
    ...(scriptOperations === ""
      ? {}
      : { scriptOperations: listAt({ list: readJson(scriptOperations).value }, "list") }),
  };
  return {
    text,
    properties: objectAt({ properties }, "properties"),
    oddities,
    script: textOf(find("customcodeblobcontent.csx")),
    icon: find("iconblob.Png"),
  };
}
