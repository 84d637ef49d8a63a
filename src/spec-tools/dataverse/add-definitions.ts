import { isObject, objectAt, textsAt } from "../../kit/json-access.ts";
import type { CsdlModel } from "../import/csdl-model.ts";
import type { Json } from "../import/flat-type.ts";
import type { ImportedDocument } from "../import/to-openapi.ts";
import { demandedColumns } from "./demanded-columns.ts";
import { describeLinks, describeTable, type TableContext } from "./describe-table.ts";
import { findLinks } from "./find-links.ts";
import { OptionSets } from "./option-sets.ts";
import { withEmptyCreate, withUpsertSaid } from "./say-answers.ts";
import { changeRules, withChanges } from "./say-changes.ts";
import type { TableDefinition } from "./table-definition.ts";

const reference = (name: string): string => `#/components/schemas/${name}`;

/** Names of all entity sets of the organisation by the logical name of their table. */
const setsByTable = ({ resources }: CsdlModel): Map<string, string> =>
  new Map(
    resources.flatMap(({ name, kind, type }) =>
      kind === "set" ? [[type.name.slice(type.name.lastIndexOf(".") + 1), name] as const] : [],
    ),
  );

/** A body with the links of its table beside its columns, and what it has to say. */
function withLinks(operation: unknown, links: string | undefined, demands: readonly string[] | undefined): unknown {
  const body = isObject(operation) ? operation["requestBody"] : undefined;
  if (!isObject(operation) || !isObject(body)) return operation;
  const sent = objectAt(objectAt(objectAt(body, "content"), "application/json"), "schema");
  const parts = Array.isArray(sent["allOf"]) ? sent["allOf"] : [sent];
  const required = demands ?? textsAt(sent, "required");
  const all = links === undefined ? parts : [...parts, { $ref: reference(links) }];
  const schema =
    all.length > 1 || required.length > 0 ? { allOf: all, ...(required.length > 0 ? { required } : {}) } : sent;
  return { ...operation, requestBody: { ...body, content: { "application/json": { schema } } } };
}

/** What the definitions add to one table: its schema, those of its links, and its bodies. */
class TablePart {
  readonly schemas: Record<string, Json> = {};
  readonly #create: string | undefined;
  readonly #update: string | undefined;
  readonly #demands: readonly string[];
  readonly #set: string;

  constructor(name: string, schema: Json, context: TableContext) {
    const { definition, links } = context;
    this.#set = definition.set;
    this.schemas[name] = describeTable(schema, context);
    const create = describeLinks(links, "create", definition.name);
    const update = describeLinks(links, "update", definition.name);
    const isOne = JSON.stringify(create) === JSON.stringify(update);
    this.#create = this.#add(isOne ? `${name}Links` : `${name}CreateLinks`, create);
    this.#update = isOne ? this.#create : this.#add(`${name}UpdateLinks`, update);
    this.#demands = demandedColumns(definition, new Set(Object.keys(objectAt(schema, "properties"))), links);
  }

  #add(name: string, schema: Json | undefined): string | undefined {
    if (schema) this.schemas[name] = schema;
    return schema && name;
  }

  /** The paths of the table with the bodies that it takes. */
  apply(path: string, item: Json): Json {
    if (path === `/${this.#set}` && item["post"])
      return { ...item, post: withEmptyCreate(withLinks(item["post"], this.#create, this.#demands)) };
    const isRecord = path.startsWith(`/${this.#set}(`) && path.endsWith(")") && !path.slice(1).includes("/");
    return isRecord && item["patch"]
      ? { ...item, patch: withUpsertSaid(withLinks(item["patch"], this.#update, undefined)) }
      : item;
  }
}

/**
 * Adds to an imported document what the definitions of its tables say: titles, option sets, rights, demanded columns,
 * alternate keys, lookups with their links, and how copies stay in step.
 */
export function addDefinitions(
  made: ImportedDocument,
  model: CsdlModel,
  definitions: ReadonlyMap<string, TableDefinition>,
): ImportedDocument {
  const components = objectAt(made.document, "components");
  const schemas = objectAt(components, "schemas");
  const sets = setsByTable(model);
  const bySet = new Map([...definitions.values()].map((table) => [table.set, table]));
  const setOf = new Map([...made.homes].map(([name, set]) => [reference(name), set]));
  const optionSets = new OptionSets(new Set(Object.keys(schemas).map((name) => name.toLowerCase())));
  const parts = [...made.homes].flatMap(([name, set]) => {
    const [definition, schema] = [bySet.get(set), schemas[name]];
    if (!definition || !isObject(schema)) return [];
    const links = findLinks(definition, sets);
    const context = {
      definition,
      links,
      optionSets,
      pulled: new Set(made.homes.values()),
      records: new Set(setOf.keys()),
    };
    return [{ set, part: new TablePart(name, schema, context) }];
  });
  const tracked = new Set([...bySet.values()].flatMap(({ set, tracksChanges }) => (tracksChanges ? [set] : [])));
  const hasKey = (schema: unknown): boolean =>
    Object.values(objectAt(schema, "properties")).some((property) => isObject(property) && "x-key" in property);
  const unkeyed = new Set([...made.homes].flatMap(([name, set]) => (hasKey(schemas[name]) ? [] : [set])));
  const partOf = new Map(parts.map(({ set, part }) => [set, part]));
  const paths = Object.entries(objectAt(made.document, "paths")).map(([path, item]): [string, unknown] => {
    if (!isObject(item)) return [path, item];
    const set = /^\/(\w+)/.exec(path)?.[1] ?? "";
    return [path, withChanges(path, partOf.get(set)?.apply(path, item) ?? item, { setOf, tracked, unkeyed })];
  });
  const added = Object.assign({}, ...parts.map(({ part }) => part.schemas)) as Record<string, Json>;
  const homes = new Map(made.homes);
  for (const { set, part } of parts) for (const name of Object.keys(part.schemas)) homes.set(name, set);
  const document = {
    ...made.document,
    "x-change-rules": changeRules,
    paths: Object.fromEntries(paths),
    components: { ...components, schemas: { ...schemas, ...added, ...optionSets.schemas } },
  };
  return { ...made, document, homes };
}
