import { isObject, textAt, type JsonObject } from "../json-value.ts";
import type { Visibility } from "../swagger/types.ts";
import type { ConfigOperation, ConfigParameter, ConfigSource, ConfigValues, ConnectorConfig } from "./connector-config.ts";
import { PositionedYaml } from "./positioned-yaml.ts";

type Path = readonly (string | number)[];

const keys = {
  root: ["title", "description", "version", "contact", "metadata", "host", "basePath", "security", "sources", "hide", "visibility", "nextLink", "parameters", "operations", "script", "notOffered"],
  source: ["api", "prefix", "tags", "only", "suffix"],
  parameter: ["name", "title", "description", "default", "only", "except", "values"],
  values: ["operationId", "collection", "value", "title", "parameters"],
  operation: ["summary", "description", "visibility"],
};

/** Reads values of a known shape out of a YAML file and refuses everything else, with its line. */
class Reader {
  readonly yaml: PositionedYaml;

  constructor(yaml: PositionedYaml) {
    this.yaml = yaml;
  }

  object(value: unknown, path: Path, allowed?: readonly string[]): JsonObject {
    if (!isObject(value)) throw this.yaml.mistake(path, `${path.at(-1)} has to be a mapping.`);
    const unknown = Object.keys(value).find((key) => allowed && !allowed.includes(key));
    if (unknown !== undefined) throw this.yaml.mistake([...path, unknown], `${unknown} is not known here; known are ${allowed?.join(", ")}.`);
    return value;
  }

  text(parent: JsonObject, name: string, path: Path): string {
    const value = textAt(parent, name);
    if (value === undefined || value.trim() === "") throw this.yaml.mistake([...path, name], `${name} has to be a text.`);
    return value.replace(/\s+/g, " ").trim();
  }

  /** An optional text, as an object to be spread. */
  optional<Name extends string>(parent: JsonObject, name: Name, path: Path): { [key in Name]?: string } {
    const found: { [key in Name]?: string } = {};
    if (name in parent) found[name] = this.text(parent, name, path);
    return found;
  }

  texts(parent: JsonObject, name: string, path: Path): string[] {
    const value = parent[name] ?? [];
    if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) throw this.yaml.mistake([...path, name], `${name} has to be a list of texts.`);
    return value;
  }

  map(parent: JsonObject, name: string, path: Path): Record<string, string> {
    const entries = Object.entries(this.object(parent[name] ?? {}, [...path, name]));
    return Object.fromEntries(entries.map(([key, value]) => {
      if (typeof value !== "string") throw this.yaml.mistake([...path, name, key], `${key} has to be a text.`);
      return [key, value];
    }));
  }

  list<Item>(parent: JsonObject, name: string, read: (item: unknown, path: Path) => Item): Item[] {
    const value = parent[name] ?? [];
    if (!Array.isArray(value)) throw this.yaml.mistake([name], `${name} has to be a list.`);
    return value.map((item: unknown, index) => read(item, [name, index]));
  }
}

function readSource(reader: Reader, item: unknown, path: Path): ConfigSource {
  const source = reader.object(item, path, keys.source);
  return {
    api: reader.text(source, "api", path),
    prefix: source["prefix"] === "" ? "" : reader.text(source, "prefix", path),
    ...("tags" in source ? { tags: reader.texts(source, "tags", path) } : {}),
    ...("only" in source ? { only: reader.texts(source, "only", path) } : {}),
    ...reader.optional(source, "suffix", path),
  };
}

function readValues(reader: Reader, item: unknown, path: Path): ConfigValues {
  const values = reader.object(item, path, keys.values);
  return {
    operationId: reader.text(values, "operationId", path),
    value: reader.text(values, "value", path),
    ...reader.optional(values, "collection", path),
    ...reader.optional(values, "title", path),
    parameters: reader.map(values, "parameters", path),
  };
}

function readParameter(reader: Reader, item: unknown, path: Path): ConfigParameter {
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

function isVisibility(value: unknown): value is Visibility {
  return value === "important" || value === "advanced" || value === "internal";
}

function readOperation(reader: Reader, item: unknown, path: Path): ConfigOperation {
  const operation = reader.object(item, path, keys.operation);
  const visibility = operation["visibility"];
  if (visibility !== undefined && !isVisibility(visibility)) throw reader.yaml.mistake([...path, "visibility"], "visibility has to be important, advanced or internal.");
  return {
    ...reader.optional(operation, "summary", path),
    ...reader.optional(operation, "description", path),
    ...(visibility === undefined ? {} : { visibility }),
  };
}

/** Reads the text of a `connector.yaml`. @throws ConnectorConfigInvalid with file and line. */
export function readConnectorConfig(yaml: PositionedYaml): ConnectorConfig {
  const reader = new Reader(yaml);
  const root = reader.object(yaml.root, [], keys.root);
  const contact = reader.object(root["contact"], ["contact"], ["name", "url", "email"]);
  const metadata = reader.object(root["metadata"], ["metadata"], ["website", "privacy", "categories"]);
  const security = reader.object(root["security"], ["security"], ["authorizationUrl", "tokenUrl", "scopes"]);
  const visibility = reader.object(root["visibility"] ?? {}, ["visibility"], ["important", "internal"]);
  const operations = reader.object(root["operations"] ?? {}, ["operations"]);
  return {
    title: reader.text(root, "title", []),
    description: reader.text(root, "description", []),
    version: reader.text(root, "version", []),
    contact: { name: reader.text(contact, "name", ["contact"]), url: reader.text(contact, "url", ["contact"]), email: reader.text(contact, "email", ["contact"]) },
    metadata: { website: reader.text(metadata, "website", ["metadata"]), privacy: reader.text(metadata, "privacy", ["metadata"]), categories: reader.text(metadata, "categories", ["metadata"]) },
    host: reader.text(root, "host", []),
    basePath: reader.text(root, "basePath", []),
    security: { authorizationUrl: reader.text(security, "authorizationUrl", ["security"]), tokenUrl: reader.text(security, "tokenUrl", ["security"]), scopes: reader.map(security, "scopes", ["security"]) },
    sources: reader.list(root, "sources", (item, path) => readSource(reader, item, path)),
    hide: reader.texts(root, "hide", []),
    visibility: { important: reader.texts(visibility, "important", ["visibility"]), internal: reader.texts(visibility, "internal", ["visibility"]) },
    ...reader.optional(root, "nextLink", []),
    parameters: reader.list(root, "parameters", (item, path) => readParameter(reader, item, path)),
    operations: Object.fromEntries(Object.entries(operations).map(([id, item]) => [id, readOperation(reader, item, ["operations", id])])),
    ...reader.optional(root, "script", []),
    notOffered: reader.texts(root, "notOffered", []),
  };
}
