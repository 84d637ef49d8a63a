import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ConnectorCallRefused } from "../../errors/connector-call-refused.ts";
import { ConnectorScriptUnknown } from "../../errors/connector-script-unknown.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { fileNames, readJsonObject } from "../build/connector-files.ts";
import { methods } from "../openapi/list-operations.ts";
import type { ScriptTwin } from "../script/script-twin.ts";
import { scriptNames, scriptTwins } from "../script/script-twins.ts";

/** An operation as it stands in the built definition. */
export interface ImportedOperation {
  readonly operationId: string;
  readonly method: string;
  /** Template below the base path. */
  readonly path: string;
  readonly parameters: readonly JsonObject[];
  readonly operation: JsonObject;
  readonly isTrigger: boolean;
}

/** A policy of `apiProperties.json`. */
export interface Policy {
  readonly templateId: string;
  /** Operations that it is for; all when empty. */
  readonly operations: readonly string[];
  readonly section: "Request" | "Response" | "Failure";
  /** `x-ms-apimTemplateParameter.…` without that prefix. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A connector as the platform knows it after an import: its built files, and nothing else of this project. */
export interface ImportedConnector {
  readonly name: string;
  readonly definition: JsonObject;
  /** `https://<host>`. */
  readonly origin: string;
  /** Without a slash at its end. */
  readonly basePath: string;
  readonly operations: ReadonlyMap<string, ImportedOperation>;
  readonly policies: readonly Policy[];
  readonly script: ScriptTwin | undefined;
  /** Operations that the script runs for; all when empty. */
  readonly scriptOperations: readonly string[];
}

const parameterPrefix = "x-ms-apimTemplateParameter.";

function readPolicy(value: unknown): Policy {
  const parameters = objectAt(value, "parameters");
  const own = Object.entries(parameters).filter(([name]) => name.startsWith(parameterPrefix));
  const section = textAt(parameters, "x-ms-apimTemplate-policySection");
  return {
    templateId: textAt(value, "templateId") ?? "",
    operations: textsAt(parameters, "x-ms-apimTemplate-operationName"),
    section: section === "Response" || section === "Failure" ? section : "Request",
    parameters: Object.fromEntries(own.map(([name, text]) => [name.slice(parameterPrefix.length), String(text)])),
  };
}

function readOperations(definition: JsonObject): Map<string, ImportedOperation> {
  const found = new Map<string, ImportedOperation>();
  for (const [path, item] of Object.entries(objectAt(definition, "paths")))
    for (const method of methods) {
      const operation = objectAt(item, method);
      const operationId = textAt(operation, "operationId");
      if (operationId === undefined) continue;
      const parameters = listAt(operation, "parameters").filter(isObject);
      found.set(operationId, {
        operationId,
        method: method.toUpperCase(),
        path,
        parameters,
        operation,
        isTrigger: "x-ms-trigger" in operation,
      });
    }
  return found;
}

/** The twin of a built script, which names in its first line the file that it is a copy of. */
function twinOf(name: string, script: string | undefined): ScriptTwin | undefined {
  if (script === undefined) return undefined;
  const original = scriptNames.find((known) => script.split("\n", 1)[0]?.includes(`connector/${known} `));
  if (original === undefined)
    throw new ConnectorScriptUnknown(
      `${name}: the simulator runs no C#, and has no TypeScript twin of this ${fileNames.script}.`,
    );
  return scriptTwins[original];
}

function notThere(folder: string, name: string): ConnectorCallRefused {
  const known = existsSync(folder)
    ? readdirSync(folder)
        .filter((other) => existsSync(join(folder, other, fileNames.definition)))
        .sort()
    : [];
  const hint =
    known.length > 0
      ? `there is no such connector: expected ${known.join(", ")}.`
      : `there are no built connectors in ${folder}: give the folder that holds them.`;
  return new ConnectorCallRefused(name, "import", hint);
}

/**
 * Reads the built files of `connector/<name>/`, as an import would.
 *
 * @param folder the folder `connector/`
 * @throws {ConnectorCallRefused} when there is no such connector; names those that there are
 */
export function importConnector(folder: string, name: string): ImportedConnector {
  const own = join(folder, name);
  if (!/^[\w-]+$/.test(name) || !existsSync(join(own, fileNames.definition))) throw notThere(folder, name);
  const definition = readJsonObject(join(own, fileNames.definition));
  const properties = objectAt(readJsonObject(join(own, fileNames.properties)), "properties");
  const script = join(own, fileNames.script);
  return {
    name,
    definition,
    origin: `${textsAt(definition, "schemes")[0] ?? "https"}://${textAt(definition, "host") ?? ""}`,
    basePath: (textAt(definition, "basePath") ?? "").replace(/\/$/, ""),
    operations: readOperations(definition),
    policies: listAt(properties, "policyTemplateInstances").map(readPolicy),
    script: twinOf(name, existsSync(script) ? readFileSync(script, "utf8") : undefined),
    scriptOperations: textsAt(properties, "scriptOperations"),
  };
}
