import { isObject, type JsonObject, valueAt } from "../../../kit/json-access.ts";
import { checkFilter } from "../../odata/filter/check-filter.ts";
import { compileFilter } from "../../odata/filter/compile-filter.ts";
import { fieldsReadBy } from "../../odata/filter/filter-fields.ts";
import { parseFilter } from "../../odata/filter/parse-filter.ts";
import { isValue } from "../../odata/model/entity-type.ts";
import { readNestedExpand } from "../../odata/page/parse-expand.ts";
import { QueryRefusal } from "../../odata/refusal.ts";
import { dataverseDialect } from "../dataverse-dialect.ts";
import { spellOutFunctions } from "../records/query-functions.ts";

/** What is asked at one level of definitions. */
export interface DefinitionLevel {
  /** Name of the type, for refusals. */
  readonly type: string;
  /** Properties that may be selected although no definition here has a value. */
  readonly documented: readonly string[];
  /** Whether only the documented ones are shown: those that all derived types share. */
  readonly documentedOnly?: boolean;
  /** What may be expanded, with its own level. */
  readonly below: Readonly<Record<string, DefinitionLevel>>;
}

const taken: ReadonlySet<string> = new Set(["$select", "$filter", "$expand"]);

/** The value at a path: `RequiredLevel/Value`. */
const read = (definition: JsonObject, path: string): unknown =>
  path.split("/").reduce<unknown>((value, name) => valueAt(value, name), definition);

function filtered(definitions: readonly JsonObject[], text: string, level: DefinitionLevel): readonly JsonObject[] {
  const types = { boolean: "boolean", number: "integer", string: "string" } as const;
  const get = (name: string) => {
    const [first = ""] = name.split("/");
    const value = definitions.map((one) => read(one, name)).find((one) => one !== undefined && one !== null);
    if (value === undefined && !level.documented.includes(first)) return undefined;
    const kind = typeof value;
    const type = kind === "boolean" || kind === "number" ? types[kind] : types.string;
    return { name, type, filterable: !isObject(value) && !Array.isArray(value) } as const;
  };
  const fields = fieldsReadBy(level.type, { get }, (definition: JsonObject, { name }) => {
    const value = read(definition, name);
    return isValue(value) ? value : null;
  });
  const filter = checkFilter(parseFilter(spellOutFunctions(text), dataverseDialect), dataverseDialect);
  return filter ? definitions.filter(compileFilter(filter, fields, dataverseDialect)) : definitions;
}

/**
 * Filters definitions, and shows what was selected and expanded of each. There are no pages, and neither order nor count.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query-metadata-web-api
 */
export function queryDefinitions(
  definitions: readonly JsonObject[],
  options: ReadonlyMap<string, string>,
  level: DefinitionLevel,
): readonly JsonObject[] {
  const strange = [...options.keys()].find((name) => name.startsWith("$") && !taken.has(name));
  if (strange !== undefined)
    throw new QueryRefusal("not-supported", `The query option '${strange}' is not supported for definitions.`);
  const { select, expand } = readNestedExpand(options.get("$select"), options.get("$expand"));
  const has = (name: string): boolean =>
    level.documented.includes(name) || (!level.documentedOnly && definitions.some((one) => name in one));
  const unknown = select?.find((name) => !has(name) || name in level.below);
  if (unknown !== undefined)
    throw new QueryRefusal("unknown-field", `Could not find a property named '${unknown}' on type '${level.type}'.`);
  const nowhere = expand.find(({ navigation }) => !(navigation in level.below));
  if (nowhere)
    throw new QueryRefusal(
      "unknown-field",
      `Could not find a navigation property named '${nowhere.navigation}' on type '${level.type}'.`,
    );
  const filter = options.get("$filter");
  const left = filter === undefined ? definitions : filtered(definitions, filter, level);
  return left.map((definition) => {
    const own = select
      ? [...new Set([...select, "MetadataId"])]
      : Object.keys(definition).filter((name) => !level.documentedOnly || level.documented.includes(name));
    const shown = own.filter((name) => !(name in level.below) && !name.startsWith("@"));
    const type = level.documentedOnly ? { "@odata.type": definition["@odata.type"] } : {};
    const below = expand.map(({ navigation, options: nested }) => {
      const value = definition[navigation];
      const lower = level.below[navigation];
      if (!lower || value === null || value === undefined) return [navigation, null];
      if (Array.isArray(value)) return [navigation, queryDefinitions(value.filter(isObject), nested, lower)];
      return [navigation, isObject(value) ? (queryDefinitions([value], nested, lower)[0] ?? null) : null];
    });
    return {
      ...type,
      ...Object.fromEntries(shown.map((name) => [name, definition[name] ?? null])),
      ...Object.fromEntries(below),
    };
  });
}
