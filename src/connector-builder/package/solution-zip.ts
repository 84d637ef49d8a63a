import type { BuiltConnector } from "../build/build-connector.ts";
import { asciiJson } from "../build/serialize-definition.ts";
import { isObject, listAt, objectAt, textAt, textsAt } from "../json-value.ts";
import { brandIcon } from "./brand-icon.ts";
import { nameGuid } from "./name-guid.ts";
import { contentTypesXml, customizationsXml, solutionXml, type SolutionFacts } from "./solution-xml.ts";
import { writeZip } from "./write-zip.ts";

const prefix = "erpoa";

/** Exports spell the members of a policy with capitals. */
function policy(instance: unknown): object {
  return { TemplateId: textAt(instance, "templateId"), Title: textAt(instance, "title"), Parameters: isObject(instance) ? instance["parameters"] : {} };
}

/** The parts of the solution by path, `[Content_Types].xml` first. */
export function solutionParts({ name: folder, config, definition, properties, script }: BuiltConnector): Map<string, string | Uint8Array> {
  const inner = objectAt(properties, "properties");
  const name = `${prefix}_${folder.replace(/[^a-z0-9]/g, "")}`;
  const color = textAt(inner, "iconBrandColor") ?? "#000000";
  const sets = inner["connectionParameterSets"];
  const facts: SolutionFacts = {
    name,
    guid: nameGuid(name),
    title: config.title,
    description: config.description,
    color,
    version: [...config.version.split("."), "0", "0", "0"].slice(0, 4).join("."),
    publisher: "erpopenapi",
    prefix,
    hasSets: sets !== undefined,
    scriptOperations: script === undefined ? undefined : textsAt(inner, "scriptOperations"),
  };
  const file = (suffix: string): string => `Connector/${name}_${suffix}`;
  const extensions = ["xml", "json", ...(script === undefined ? [] : ["csx"]), "Png"];
  const parts = new Map<string, string | Uint8Array>([
    ["[Content_Types].xml", contentTypesXml(extensions)],
    ["solution.xml", solutionXml(facts)],
    ["customizations.xml", customizationsXml(facts)],
    [file("openapidefinition.json"), asciiJson(definition)],
    [file("connectionparameters.json"), asciiJson(objectAt(inner, "connectionParameters"))],
  ]);
  if (sets !== undefined) parts.set(file("connectionparametersets.json"), asciiJson(sets));
  parts.set(file("policytemplateinstances.json"), asciiJson(listAt(inner, "policyTemplateInstances").map(policy)));
  if (script !== undefined) parts.set(file("customcodeblobcontent.csx"), script);
  return parts.set(file("iconblob.Png"), brandIcon(color));
}

/** The solution of a connector as a zip; the same input gives the same bytes. */
export function solutionZip(connector: BuiltConnector): Uint8Array {
  const entries = [...solutionParts(connector)].map(([path, content]) => ({ path, content: typeof content === "string" ? Buffer.from(content, "utf8") : content }));
  return writeZip(entries);
}
