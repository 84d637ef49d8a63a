import { ConnectorConfigInvalid, type ConnectorConfigProblem } from "../../errors/connector-config-invalid.ts";
import { isObject, type JsonObject, textAt } from "../../kit/json-access.ts";
import type { PositionedYaml } from "./positioned-yaml.ts";

/** Way to a value: names and numbers from the root. */
export type YamlPath = readonly (string | number)[];

/** Reads values of a known shape out of a YAML file and refuses everything else, with its line. */
export class YamlReader {
  readonly yaml: PositionedYaml;

  constructor(yaml: PositionedYaml) {
    this.yaml = yaml;
  }

  object(value: unknown, path: YamlPath, allowed?: readonly string[]): JsonObject {
    if (!isObject(value)) throw this.yaml.mistake(path, `${path.at(-1)} has to be a mapping.`);
    const unknown = Object.keys(value).find((key) => allowed && !allowed.includes(key));
    if (unknown !== undefined)
      throw this.yaml.mistake([...path, unknown], `${unknown} is not known here; known are ${allowed?.join(", ")}.`);
    return value;
  }

  text(parent: JsonObject, name: string, path: YamlPath): string {
    const value = textAt(parent, name);
    if (value === undefined || value.trim() === "")
      throw this.yaml.mistake([...path, name], `${name} has to be a text.`);
    return value.replace(/\s+/g, " ").trim();
  }

  /** An optional text, as an object to be spread. */
  optional<Name extends string>(parent: JsonObject, name: Name, path: YamlPath): { [key in Name]?: string } {
    const found: { [key in Name]?: string } = {};
    if (name in parent) found[name] = this.text(parent, name, path);
    return found;
  }

  texts(parent: JsonObject, name: string, path: YamlPath): string[] {
    const value = parent[name] ?? [];
    if (!Array.isArray(value) || !value.every((item) => typeof item === "string"))
      throw this.yaml.mistake([...path, name], `${name} has to be a list of texts.`);
    return value;
  }

  map(parent: JsonObject, name: string, path: YamlPath): Record<string, string> {
    const entries = Object.entries(this.object(parent[name] ?? {}, [...path, name]));
    return Object.fromEntries(
      entries.map(([key, value]) => {
        if (typeof value !== "string") throw this.yaml.mistake([...path, name, key], `${key} has to be a text.`);
        return [key, value];
      }),
    );
  }

  list<Item>(parent: JsonObject, name: string, read: (item: unknown, path: YamlPath) => Item): Item[] {
    const value = parent[name] ?? [];
    if (!Array.isArray(value)) throw this.yaml.mistake([name], `${name} has to be a list.`);
    return this.each(value.map((item: unknown, index) => () => read(item, [name, index])));
  }

  /** What each of them reads; the mistakes of all of them are one error. */
  each<Item>(reads: readonly (() => Item)[]): Item[] {
    const found: ConnectorConfigProblem[] = [];
    const items = reads.flatMap((read) => {
      try {
        return [read()];
      } catch (error) {
        if (!(error instanceof ConnectorConfigInvalid)) throw error;
        found.push(...error.problems);
        return [];
      }
    });
    const [first, ...others] = found;
    if (first) throw new ConnectorConfigInvalid(this.yaml.file, first.line, first.problem, others);
    return items;
  }
}
