import type { JsonObject } from "../../kit/json-access.ts";
import type { Visibility } from "../swagger/types.ts";
import type {
  ConfigOperation,
  ConfigParameter,
  ConfigSource,
  ConfigValues,
  ConnectorConfig,
  Publisher,
} from "./connector-config.ts";
import type { PositionedYaml } from "./positioned-yaml.ts";
import { readSecurity } from "./read-security.ts";
import { type YamlPath, YamlReader } from "./yaml-reader.ts";

const keys = {
  root: [
    "title",
    "description",
    "version",
    "preview",
    "publisher",
    "metadata",
    "host",
    "basePath",
    "security",
    "sources",
    "hide",
    "visibility",
    "records",
    "nextLink",
    "parameters",
    "references",
    "operations",
    "script",
    "notOffered",
  ],
  source: ["api", "file", "prefix", "tags", "only", "except", "topics", "suffix", "rename", "needsScript", "byPolicy"],
  parameter: ["name", "title", "description", "default", "only", "except", "values"],
  references: ["titles", "lists", "except", "borrow"],
  values: ["operationId", "collection", "value", "title", "parameters"],
  operation: ["summary", "description", "visibility", "deprecated", "family", "revision", "replacement", "path"],
};

function readSource(reader: YamlReader, item: unknown, path: YamlPath): ConfigSource {
  const source = reader.object(item, path, keys.source);
  if ("api" in source === "file" in source) throw reader.yaml.mistake(path, "a source names either an api or a file.");
  if ("file" in source && !/\.(json|ya?ml)$/.test(reader.text(source, "file", path)))
    throw reader.yaml.mistake([...path, "file"], "file has to end with .json, .yaml or .yml.");
  if ("api" in source && !/^\w[\w.-]*$/.test(reader.text(source, "api", path)))
    throw reader.yaml.mistake([...path, "api"], "api has to be the name of a folder below generated/.");
  if ("byPolicy" in source && !String(source["prefix"]).startsWith(`${reader.text(source, "byPolicy", path)}/`))
    throw reader.yaml.mistake([...path, "byPolicy"], "byPolicy has to be what prefix begins with, up to a slash.");
  return {
    api: reader.text(source, "api" in source ? "api" : "file", path),
    ...("prefix" in source ? { prefix: source["prefix"] === "" ? "" : reader.text(source, "prefix", path) } : {}),
    rename: reader.map(source, "rename", path),
    needsScript: source["needsScript"] === true,
    ...("tags" in source ? { tags: reader.texts(source, "tags", path) } : {}),
    ...("only" in source ? { only: reader.texts(source, "only", path) } : {}),
    ...("except" in source ? { except: reader.texts(source, "except", path) } : {}),
    ...("topics" in source ? { topics: reader.texts(source, "topics", path) } : {}),
    ...reader.optional(source, "suffix", path),
    ...reader.optional(source, "byPolicy", path),
  };
}

function readValues(reader: YamlReader, item: unknown, path: YamlPath): ConfigValues {
  const values = reader.object(item, path, keys.values);
  return {
    operationId: reader.text(values, "operationId", path),
    value: reader.text(values, "value", path),
    ...reader.optional(values, "collection", path),
    ...reader.optional(values, "title", path),
    parameters: reader.map(values, "parameters", path),
  };
}

function readParameter(reader: YamlReader, item: unknown, path: YamlPath): ConfigParameter {
  const parameter = reader.object(item, path, keys.parameter);
  const value = parameter["default"];
  return {
    name: reader.text(parameter, "name", path),
    ...reader.optional(parameter, "title", path),
    ...reader.optional(parameter, "description", path),
    ...(typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? { default: value } : {}),
    ...("only" in parameter ? { only: reader.texts(parameter, "only", path) } : {}),
    except: reader.texts(parameter, "except", path),
    ...("values" in parameter ? { values: readValues(reader, parameter["values"], [...path, "values"]) } : {}),
  };
}

function readReferences(reader: YamlReader, root: JsonObject): Pick<ConnectorConfig, "references"> {
  if (!("references" in root)) return {};
  const at = ["references"];
  const references = reader.object(root["references"], at, keys.references);
  const titles = reader.texts(references, "titles", at);
  if (titles.length === 0)
    throw reader.yaml.mistake(at, "titles has to name the fields by which people know a record.");
  return {
    references: {
      titles,
      lists: reader.map(references, "lists", at),
      except: reader.texts(references, "except", at),
      borrow: references["borrow"] === true,
    },
  };
}

function isVisibility(value: unknown): value is Visibility {
  return value === "important" || value === "advanced" || value === "internal";
}

function readOperation(reader: YamlReader, item: unknown, path: YamlPath): ConfigOperation {
  const operation = reader.object(item, path, keys.operation);
  const visibility = operation["visibility"];
  if (visibility !== undefined && !isVisibility(visibility))
    throw reader.yaml.mistake([...path, "visibility"], "visibility has to be important, advanced or internal.");
  const { deprecated, revision } = operation;
  if (deprecated !== undefined && deprecated !== true)
    throw reader.yaml.mistake([...path, "deprecated"], "deprecated has to be true, or is left out.");
  if ("family" in operation !== "revision" in operation)
    throw reader.yaml.mistake(path, "family and revision stand together.");
  if (revision !== undefined && !(typeof revision === "number" && Number.isInteger(revision) && revision >= 1))
    throw reader.yaml.mistake([...path, "revision"], "revision has to be a whole number from 1.");
  if ("replacement" in operation && (deprecated !== true || revision === undefined))
    throw reader.yaml.mistake([...path, "replacement"], "replacement stands beside deprecated, family and revision.");
  return {
    ...reader.optional(operation, "summary", path),
    ...reader.optional(operation, "description", path),
    ...(deprecated === true ? { deprecated } : {}),
    ...reader.optional(operation, "family", path),
    ...(typeof revision === "number" ? { revision } : {}),
    ...reader.optional(operation, "replacement", path),
    ...reader.optional(operation, "path", path),
    ...(visibility === undefined ? {} : { visibility }),
  };
}

function readMetadata(reader: YamlReader, root: JsonObject): Pick<ConnectorConfig, "metadata"> {
  if (!("metadata" in root)) return {};
  const metadata = reader.object(root["metadata"], ["metadata"], ["website", "privacy", "categories"]);
  const at = ["metadata"];
  return {
    metadata: {
      website: reader.text(metadata, "website", at),
      privacy: reader.text(metadata, "privacy", at),
      categories: reader.text(metadata, "categories", at),
    },
  };
}

/** Reads who publishes: the contents of a `publisher.yaml`, or what stands under `publisher`. */
export function readPublisher(yaml: PositionedYaml, value: unknown = yaml.root, path: YamlPath = []): Publisher {
  const reader = new YamlReader(yaml);
  const publisher = reader.object(value, path, ["name", "url", "email", "uniqueName", "prefix", "optionValuePrefix"]);
  const { optionValuePrefix } = publisher;
  const uniqueName = reader.text(publisher, "uniqueName", path);
  const prefix = reader.text(publisher, "prefix", path);
  if (!/^[a-z][a-z0-9]{1,7}$/.test(prefix))
    throw yaml.mistake([...path, "prefix"], "prefix has to be 2 to 8 small letters and digits, a letter first.");
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(uniqueName))
    throw yaml.mistake([...path, "uniqueName"], "uniqueName has to be letters and digits, a letter first.");
  if (typeof optionValuePrefix !== "number" || optionValuePrefix < 10_000 || optionValuePrefix > 99_999)
    throw yaml.mistake([...path, "optionValuePrefix"], "optionValuePrefix has to be a number from 10000 to 99999.");
  return {
    name: reader.text(publisher, "name", path),
    url: reader.text(publisher, "url", path),
    email: reader.text(publisher, "email", path),
    uniqueName,
    prefix,
    optionValuePrefix,
  };
}

function readPreview(yaml: PositionedYaml, root: JsonObject): { preview?: true } {
  if (!("preview" in root)) return {};
  if (root["preview"] !== true) throw yaml.mistake(["preview"], "preview has to be true, or is left out.");
  return { preview: true };
}

/**
 * Reads the text of a `connector.yaml`; `shared` is who publishes when the file itself does not say.
 *
 * @throws {ConnectorConfigInvalid} with file and line
 */
export function readConnectorConfig(yaml: PositionedYaml, shared?: Publisher): ConnectorConfig {
  const reader = new YamlReader(yaml);
  const root = reader.object(yaml.root, [], keys.root);
  const publisher = "publisher" in root ? readPublisher(yaml, root["publisher"], ["publisher"]) : shared;
  if (!publisher)
    throw yaml.mistake(
      [],
      'nobody publishes this connector: write a file publisher.yaml here or one folder up: { name: "Contoso", url: "https://contoso.com", email: help@contoso.com, uniqueName: contoso, prefix: cto, optionValuePrefix: 47110 }',
    );
  const visibilityOf = (): ConnectorConfig["visibility"] => {
    const at = ["visibility"];
    const visibility = reader.object(root["visibility"] ?? {}, at, ["important", "internal"]);
    return {
      important: reader.texts(visibility, "important", at),
      internal: reader.texts(visibility, "internal", at),
    };
  };
  const sourcesOf = (): ConfigSource[] => reader.list(root, "sources", (item, path) => readSource(reader, item, path));
  const parametersOf = (): ConfigParameter[] =>
    reader.list(root, "parameters", (item, path) => readParameter(reader, item, path));
  const operationsOf = (): ConnectorConfig["operations"] => {
    const operations = Object.entries(reader.object(root["operations"] ?? {}, ["operations"]));
    return Object.fromEntries(
      reader.each(
        operations.map(([id, item]) => (): [string, ConfigOperation] => [
          id,
          readOperation(reader, item, ["operations", id]),
        ]),
      ),
    );
  };
  // What is wrong in one part hides nothing of the others.
  reader.each<unknown>([
    () => reader.text(root, "title", []),
    () => reader.text(root, "description", []),
    () => readMetadata(reader, root),
    () => readSecurity(reader, root),
    sourcesOf,
    visibilityOf,
    () => reader.texts(root, "records", []),
    parametersOf,
    () => readReferences(reader, root),
    operationsOf,
  ]);
  return {
    title: reader.text(root, "title", []),
    description: reader.text(root, "description", []),
    version: "version" in root ? reader.text(root, "version", []) : "1.0",
    ...readPreview(yaml, root),
    publisher,
    ...readMetadata(reader, root),
    ...reader.optional(root, "host", []),
    basePath: "basePath" in root ? reader.text(root, "basePath", []) : "/",
    ...readSecurity(reader, root),
    sources: sourcesOf(),
    hide: reader.texts(root, "hide", []),
    visibility: visibilityOf(),
    ...("records" in root ? { records: reader.texts(root, "records", []) } : {}),
    ...reader.optional(root, "nextLink", []),
    parameters: parametersOf(),
    ...readReferences(reader, root),
    operations: operationsOf(),
    ...reader.optional(root, "script", []),
    notOffered: reader.texts(root, "notOffered", []),
  };
}
