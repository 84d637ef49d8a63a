import { isObject, listAt, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { writeZip } from "../../kit/zip/write-zip.ts";
import type { BuiltConnector } from "../build/build-connector.ts";
import { asciiJson } from "../build/serialize-definition.ts";
import { brandIcon } from "./brand-icon.ts";
import { logicalName } from "./logical-name.ts";
import { nameGuid } from "./name-guid.ts";
import { contentTypesXml, customizationsXml, type SolutionFacts, solutionXml } from "./solution-xml.ts";

/** Exports spell the members of a policy with capitals. */
function policy(instance: unknown): object {
  return {
    TemplateId: textAt(instance, "templateId"),
    Title: textAt(instance, "title"),
    Parameters: isObject(instance) ? instance["parameters"] : {},
  };
}

/**
 * The parts of the solution by path, `[Content_Types].xml` first. An empty list of policies is a part of an export, but
 * for certification it has to be left out (policy 5000.1.1.16).
 */
export function solutionParts(
  connector: BuiltConnector,
  { emptyPolicies = true }: { emptyPolicies?: boolean } = {},
): Map<string, string | Uint8Array> {
  const { config, definition, properties, script } = connector;
  const inner = objectAt(properties, "properties");
  const name = logicalName(connector);
  const policies = listAt(inner, "policyTemplateInstances").map(policy);
  const hasPolicies = emptyPolicies || policies.length > 0;
  const color = textAt(inner, "iconBrandColor") ?? "#000000";
  const sets = inner["connectionParameterSets"];
  const facts: SolutionFacts = {
    name,
    guid: nameGuid(name),
    title: config.title,
    description: config.description,
    color,
    version: [...config.version.split("."), "0", "0", "0"].slice(0, 4).join("."),
    publisher: config.publisher,
    hasSets: sets !== undefined,
    hasPolicies,
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
  if (hasPolicies) parts.set(file("policytemplateinstances.json"), asciiJson(policies));
  if (script !== undefined) parts.set(file("customcodeblobcontent.csx"), script);
  return parts.set(file("iconblob.Png"), brandIcon(color));
}

/** The solution of a connector as a zip; the same input gives the same bytes. */
export function solutionZip(connector: BuiltConnector, options: { emptyPolicies?: boolean } = {}): Uint8Array {
  const entries = [...solutionParts(connector, options)].map(([path, content]) => ({
    path,
    content: typeof content === "string" ? Buffer.from(content, "utf8") : content,
  }));
  return writeZip(entries);
}
