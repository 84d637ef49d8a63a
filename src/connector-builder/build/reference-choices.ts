import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import type { ConfigReferences, ConnectorConfig } from "../config/connector-config.ts";
import { matchesPattern } from "../config/matches-pattern.ts";
import type { PositionedYaml } from "../config/positioned-yaml.ts";
import { listOperations, type SourceOperation } from "../openapi/list-operations.ts";
import { directions } from "../swagger/convert-operation.ts";
import type { ChoicesOf, FieldChoices } from "../swagger/convert-schema.ts";
import { flattenSchema } from "../swagger/flatten-schema.ts";
import { shownProperties } from "../swagger/writable.ts";
import { dynamicValues } from "./dynamic-values.ts";
import { type ListRows, rowsOfList } from "./row-of-list.ts";
import { isFile, type SelectedOperation } from "./select-operations.ts";

/** A list of which only these fields are asked, to fill drop-downs. */
export interface BorrowedList {
  readonly list: SelectedOperation;
  readonly fields: ReadonlySet<string>;
}

/** Names of the variables in a path, with what the connector has before it. */
function variables({ source, path }: SelectedOperation): string[] {
  return [...`${source.prefix}${path}`.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
}

/** What stands before a variable of a path: `customers` in `/customers/{id}` and `/customers({id})`. */
function holderOf({ source, path }: SelectedOperation, name: string): string | undefined {
  const whole = `${source.prefix}${path}`;
  const at = whole.indexOf(`{${name}}`);
  if (at < 0) return undefined;
  const before = whole.slice(0, at).replace(/\/$/, "");
  return before.slice(before.lastIndexOf("/") + 1).replace(/\(.*$/, "");
}

/** Whether a variable means the same in a list's path and to an action: what is called id alone may be another one's. */
function meansSame(list: SelectedOperation, operation: SelectedOperation, name: string): boolean {
  if (!/^(id|guid|uuid|key|code|name|no|number|slug)$/i.test(name)) return true;
  const own = holderOf(operation, name);
  return own !== undefined && own === holderOf(list, name);
}

/** The end of a path by which a reference names a set: `/companies({companyId})/users` › `companies/users`. */
function setOf(path: string): string {
  return path
    .replace(/\([^()]*\)/g, "")
    .split("/")
    .filter((part) => part !== "" && !part.startsWith("{"))
    .join("/");
}

function isListOf({ method, path, operation }: SelectedOperation, set: string): boolean {
  return method === "get" && "x-paging" in operation && !path.endsWith(")") && `/${setOf(path)}`.endsWith(`/${set}`);
}

/** What a list has to be given beyond the variables of its path, but for the fields that it shall answer with. */
function demanded({ parameters }: SelectedOperation): string[] {
  return parameters
    .filter(({ in: place, required, name }) => place !== "path" && required === true && name !== "$select")
    .map(({ name }) => String(name));
}

/** Reads an `x-reference`: a set whose key is meant, or `{ set, field }`. */
function readReference(reference: unknown): { set: string; field: string | undefined } {
  if (typeof reference === "string") return { set: reference, field: undefined };
  return { set: textAt(reference, "set") ?? "", field: textAt(reference, "field") };
}

function keyOf(fields: JsonObject): string | undefined {
  const keys = Object.keys(fields).filter((name) => "x-key" in objectAt(fields, name));
  return keys.length === 1 ? keys[0] : undefined;
}

/** Names of the fields that a body of the operation shows at its root, in lower case. */
function bodyNames({ operation, document, method }: SelectedOperation): Set<string> {
  const content = objectAt(objectAt(operation, "requestBody"), "content");
  const [media] = Object.values(content);
  if (!isObject(media) || media["schema"] === undefined) return new Set();
  const { schema } = flattenSchema(document, media["schema"]);
  return new Set(shownProperties(schema, directions[method]).map(([name]) => name.toLowerCase()));
}

/**
 * Finds what fills the drop-down of a body's field that holds another record's key: the list of the set that `x-reference`
 * names, where it can be asked with what the action itself is given. A list that the connector lacks is borrowed.
 */
export class ReferenceChoices {
  readonly #rules: ConfigReferences;
  readonly #hidden: readonly string[];
  readonly #hasScript: boolean;
  readonly #selected: readonly SelectedOperation[];
  /** All operations of each document, read once: a body has a hundred fields that ask. */
  readonly #known = new Map<JsonObject, readonly SourceOperation[]>();
  readonly #borrowed = new Map<string, { list: SelectedOperation; fields: Set<string> }>();

  /** @throws {ConnectorConfigInvalid} when `references` names a list that no source has */
  constructor(
    yaml: PositionedYaml,
    { references, hide, script }: ConnectorConfig,
    selected: readonly SelectedOperation[],
  ) {
    this.#rules = references ?? { titles: [], lists: {}, except: [], borrow: false };
    this.#hidden = hide;
    this.#hasScript = script !== undefined;
    this.#selected = selected;
    const known = new Set(selected.map(({ operationId }) => operationId));
    for (const { document, source } of references ? selected : [])
      if (!this.#known.has(document)) {
        // Of a description that somebody else wrote only what was selected is in order.
        const all = isFile(source) ? selected.filter((other) => other.document === document) : listOperations(document);
        this.#known.set(document, all);
        for (const { operationId } of all) known.add(operationId);
      }
    for (const [set, operationId] of Object.entries(this.#rules.lists))
      if (!known.has(operationId))
        throw yaml.mistake(["references", "lists", set], `no source has an operation ${operationId}.`);
  }

  /** Lists that were asked for and that the connector lacks, by name. */
  borrowed(): BorrowedList[] {
    return [...this.#borrowed.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list);
  }

  /** What the fields of an operation's body show. */
  of(operation: SelectedOperation): ChoicesOf {
    if (this.#rules.titles.length === 0) return () => undefined;
    const given = new Set([...variables(operation), ...operation.parameters.map(({ name }) => String(name))]);
    const names = bodyNames(operation);
    return (reference) => {
      if (Array.isArray(reference)) return undefined; // of one of several sets no list can be offered
      const { set, field } = readReference(reference);
      if (matchesPattern(set, this.#rules.except)) return undefined;
      const list = this.#listOf(set, operation, given);
      const rows = list && rowsOfList(list, this.#hasScript);
      return list && rows && this.#choices(list, rows, field, names);
    };
  }

  #listOf(set: string, operation: SelectedOperation, given: ReadonlySet<string>): SelectedOperation | undefined {
    const named = this.#rules.lists[set];
    const fits = (list: SelectedOperation): boolean =>
      (named === undefined ? isListOf(list, set) : list.operationId === named) &&
      [...variables(list), ...demanded(list)].every((name) => given.has(name)) &&
      variables(list).every((name) => meansSame(list, operation, name));
    const shortest = (lists: readonly SelectedOperation[]): SelectedOperation | undefined =>
      lists.filter(fits).sort((a, b) => a.path.length - b.path.length)[0];
    const { document, source } = operation;
    return (
      shortest(this.#selected) ??
      (this.#rules.borrow
        ? shortest((this.#known.get(document) ?? []).map((list) => ({ ...list, source })))
        : undefined)
    );
  }

  #choices(
    list: SelectedOperation,
    { collection, fields }: ListRows,
    field: string | undefined,
    names: ReadonlySet<string>,
  ): FieldChoices | undefined {
    const value = field ?? keyOf(fields);
    const title = this.#rules.titles.find((name) => name in fields);
    if (value === undefined || !(value in fields) || title === undefined) return undefined;
    const takes = (name: string): boolean =>
      !this.#hidden.includes(name) && list.parameters.some((parameter) => parameter["name"] === name);
    const passed = [...variables(list), ...demanded(list)];
    const both = dynamicValues({
      operationId: list.operationId,
      ...(collection === undefined ? {} : { collection }),
      value,
      title,
      parameters: Object.fromEntries(passed.map((name) => [name, name])),
      literals: {
        ...(takes("$select") ? { $select: [...new Set([value, title])].join(",") } : {}),
        ...(takes("$orderby") ? { $orderby: title } : {}),
      },
    });
    this.#take(list, [value, title]);
    const pageSize = objectAt(list.operation, "x-paging")["pageSize"];
    return {
      // The older form alone is smaller; only beside a field of the same name it could mean either.
      extensions: passed.some((name) => names.has(name.toLowerCase()))
        ? both
        : { "x-ms-dynamic-values": both["x-ms-dynamic-values"] },
      atMost: typeof pageSize === "number" ? pageSize : undefined,
    };
  }

  #take(list: SelectedOperation, fields: readonly string[]): void {
    if (this.#selected.some(({ operationId }) => operationId === list.operationId)) return;
    const known = this.#borrowed.get(list.operationId) ?? { list, fields: new Set() };
    for (const name of fields) known.fields.add(name);
    this.#borrowed.set(list.operationId, known);
  }
}
