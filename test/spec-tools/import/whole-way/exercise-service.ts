import { answerRecord, bodyRecord } from "../../../../src/spec-tools/generate/read-record.ts";
import {
  type Operation,
  resolve,
  type Schema,
  type SpecDocument,
} from "../../../../src/spec-tools/generate/spec-document.ts";
import type { Imported, Row } from "./open-imported.ts";
import { sampleValue } from "./sample-value.ts";

/** What came of an operation: its id by what was done. */
export interface Exercised {
  readonly list: string[];
  readonly get: string[];
  readonly expand: string[];
  readonly create: string[];
  readonly update: string[];
  readonly remove: string[];
  readonly call: string[];
  /** Reads of a navigation that leads nowhere. */
  readonly empty: string[];
  readonly stream: string[];
}

const schemaOf = (document: SpecDocument, name: string | undefined): Schema =>
  name === undefined ? {} : (document.components.schemas[name] ?? {});

const keysOf = (schema: Schema): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, property]) => ("x-key" in property ? [name] : []));

const fieldsWith = (schema: Schema, right: string): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
    !("$ref" in property) && [property["x-write"] ?? []].flat().includes(right) ? [name] : [],
  );

/** Text by which values are compared: an instant may come with or without thousandths. */
const comparable = (value: unknown): string =>
  (JSON.stringify(value) ?? "").replace(/(T\d{2}:\d{2}:\d{2})\.000Z/g, "$1Z");

/** Names in the last pair of parentheses of a template: the arguments of a key or function. */
const lastArguments = (path: string): string[] =>
  [...(/\(([^()]*)\)[^()]*$/.exec(path)?.[1] ?? "").matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/** The path of the list that a record's path belongs to. */
const listOf = (path: string): string => path.replace(/\([^()]*\)$/, "");

/** Navigations to lists and records, which can be expanded. */
const navigationsOf = (document: SpecDocument, schema: Schema): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const inner =
      "items" in property && property.items
        ? property.items
        : "anyOf" in property && property.anyOf?.[0]
          ? property.anyOf[0]
          : property;
    return "$ref" in inner && keysOf(resolve(document.components.schemas, inner)).length > 0 ? [name] : [];
  });

/** Runs every operation of an imported service once, in the order of the paths: what is below a record takes its key from the list. */
export class Exerciser {
  readonly done: Exercised = {
    list: [],
    get: [],
    expand: [],
    create: [],
    update: [],
    remove: [],
    call: [],
    empty: [],
    stream: [],
  };
  readonly #imported: Imported;
  readonly #rows = new Map<string, Row>();
  #number = 100;

  constructor(imported: Imported) {
    this.#imported = imported;
  }

  async run(): Promise<Exercised> {
    const { document } = this.#imported;
    for (const [path, item] of Object.entries(document.paths)) {
      const known = this.#argumentsFor(path);
      if (item.get) await this.#read(path, item.get, known);
      if (item.post) await this.#post(path, item.post, known);
      const change = item.patch ?? item.put;
      if (change) await this.#change(path, change, known);
      const { delete: removal } = item;
      if (!removal) continue;
      if (this.#created.has(listOf(path))) await this.#remove(path, removal, this.#created.get(listOf(path)) ?? {});
      else this.#last.push(() => this.#remove(path, removal, this.#rows.get(listOf(path)) ?? {}));
    }
    for (const remove of this.#last) await remove();
    return this.done;
  }

  /** Values of all names in braces: those of the record above, a key from its list, samples for a function. */
  #argumentsFor(path: string): Record<string, unknown> {
    const { document } = this.#imported;
    const parameters = (document.paths[path]?.parameters ?? []).map((parameter) =>
      resolve(document.components.parameters, parameter),
    );
    const values: Record<string, unknown> = {};
    for (const group of path.matchAll(/\(([^()]*)\)/g)) {
      const above = path.slice(0, group.index);
      const row = this.#rows.get(above);
      const keys = keysOf(schemaOf(document, this.#recordAt(above)));
      for (const [index, [, name = ""]] of [...(group[1] ?? "").matchAll(/\{(\w+)\}/g)].entries()) {
        values[name] = row
          ? row[keys[index] ?? ""]
          : sampleValue(document, parameters.find((parameter) => parameter.name === name)?.schema ?? {}, 2);
      }
    }
    return values;
  }

  #recordAt(path: string): string | undefined {
    const get = this.#imported.document.paths[path]?.get;
    return get && answerRecord(this.#imported.document, get);
  }

  async #read(path: string, operation: Operation, known: Record<string, unknown>): Promise<void> {
    const { document, client } = this.#imported;
    const { operationId } = operation;
    const query = this.#queryArguments(operation);
    const record = answerRecord(document, operation);
    const schema = schemaOf(document, record);
    const takes = (name: string): boolean =>
      (operation.parameters ?? []).some((parameter) => "$ref" in parameter && parameter.$ref.endsWith(`/${name}`));
    const options = { ...known, ...query };
    if (operation.responses["200"] && JSON.stringify(operation.responses["200"]).includes("application/octet-stream")) {
      const { response } = await client.GET(path, { params: { path: known }, parseAs: "text" });
      if (response.status !== 200) throw new Error(`${operationId}: ${response.status}`);
      this.done.stream.push(operationId);
      return;
    }
    const expand = takes("expand") ? navigationsOf(document, schema) : [];
    if (operation["x-paging"] && record !== undefined) {
      const rows: Row[] = [];
      for await (const row of client.list(path, options)) rows.push(row);
      const [first] = rows;
      if (first && keysOf(schema).length > 0) this.#rows.set(path, first);
      this.done.list.push(operationId);
      if (expand.length === 0) return;
      for await (const row of client.list(path, { ...options, expand })) this.#checkExpanded(operationId, row, expand);
      this.done.expand.push(operationId);
      return;
    }
    if (record === undefined) {
      const { error, response } = await client.GET(path, {
        params: { path: known, query: this.#wireArguments(operation) },
      });
      if (!response.ok) throw new Error(`${operationId}: ${response.status} ${JSON.stringify(error)}`);
      this.done.call.push(operationId);
      return;
    }
    const one = await client.get(path, options).catch((error: unknown) => {
      if (Reflect.get(Object(error), "code") !== "RECORD_ABSENT") throw error;
      return undefined;
    });
    this.done[one ? "get" : "empty"].push(operationId);
    if (!one) return;
    if (expand.length === 0) return;
    this.#checkExpanded(operationId, await client.get(path, { ...options, expand }), expand);
    this.done.expand.push(operationId);
  }

  #checkExpanded(operationId: string, row: Row, expand: readonly string[]): void {
    const missing = expand.find((name) => row[name] === undefined);
    if (missing !== undefined) throw new Error(`${operationId}: ${missing} was expanded and is not there`);
  }

  #queryArguments({ parameters = [] }: Operation): Record<string, unknown> {
    const { document } = this.#imported;
    return Object.fromEntries(
      parameters.flatMap((parameter) => {
        const {
          name,
          in: place,
          schema = {},
          "x-literal": literal,
        } = resolve(document.components.parameters, parameter);
        return place === "query" && literal !== undefined ? [[name, sampleValue(document, schema, 2)]] : [];
      }),
    );
  }

  /** The same for openapi-fetch's own methods, which take what stands on the wire. */
  #wireArguments(operation: Operation): Record<string, unknown> {
    const values = this.#queryArguments(operation);
    const { document } = this.#imported;
    for (const parameter of operation.parameters ?? []) {
      const { name, "x-literal": literal = "plain" } = resolve(document.components.parameters, parameter);
      const text = String(values[name]);
      const print: Readonly<Record<string, string>> = {
        guid: `guid'${text}'`,
        datetime: `datetime'${text}'`,
        string: `'${text.replaceAll("'", "''")}'`,
        int64: `${text}L`,
      };
      if (name in values) values[name] = print[literal] ?? values[name];
    }
    return values;
  }

  async #post(path: string, operation: Operation, known: Record<string, unknown>): Promise<void> {
    const { document, client } = this.#imported;
    const { operationId } = operation;
    const { name } = bodyRecord(document, operation);
    const schema = schemaOf(document, name);
    if (name === undefined || keysOf(schema).length === 0) {
      const declared =
        operation.requestBody && "content" in operation.requestBody
          ? operation.requestBody.content?.["application/json"]?.schema
          : undefined;
      const { error, response } = await client.POST(path, {
        params: { path: known, query: this.#wireArguments(operation) },
        ...(declared && { body: sampleValue(document, declared, 2) }),
      });
      if (!response.ok) throw new Error(`${operationId}: ${response.status} ${JSON.stringify(error)}`);
      this.done.call.push(operationId);
      return;
    }
    const body = this.#bodyOf(schema, "create");
    const created = await client.create(path, body, known);
    this.#compare(operationId, body, created);
    this.#created.set(path, created ?? {});
    this.done.create.push(operationId);
  }

  readonly #created = new Map<string, Row>();

  #bodyOf(schema: Schema, right: string): Record<string, unknown> {
    const number = (this.#number += 1);
    return Object.fromEntries(
      fieldsWith(schema, right).map((field) => [
        field,
        sampleValue(this.#imported.document, schema.properties?.[field] ?? {}, number),
      ]),
    );
  }

  #compare(operationId: string, sent: Row, stored: Row | undefined): void {
    for (const [field, value] of Object.entries(sent)) {
      if (comparable(stored?.[field]) !== comparable(value))
        throw new Error(
          `${operationId}: ${field} was sent as ${JSON.stringify(value)} and is ${JSON.stringify(stored?.[field])}`,
        );
    }
  }

  async #change(path: string, operation: Operation, known: Record<string, unknown>): Promise<void> {
    const { document, client } = this.#imported;
    const schema = schemaOf(document, bodyRecord(document, operation).name);
    const changes = this.#bodyOf(schema, "update");
    const demanded = JSON.stringify(operation.parameters ?? []).includes("ifMatchRequired");
    const before = await client.get(path, known);
    const ifMatch = demanded ? { ifMatch: String(before["@odata.etag"] ?? "*") } : {};
    await client.update(path, changes, { ...known, ...ifMatch });
    this.#compare(operation.operationId, changes, await client.get(path, known));
    this.done.update.push(operation.operationId);
  }

  /** Removals of records that were there from the beginning, when nothing below them is wanted any more. */
  readonly #last: (() => Promise<void>)[] = [];

  /** Removes a record, and reads in vain what is gone. */
  async #remove(path: string, operation: Operation, record: Row): Promise<void> {
    const { document, client } = this.#imported;
    const keys = keysOf(schemaOf(document, this.#recordAt(path)));
    const own = lastArguments(path);
    const parents = this.#argumentsFor(path);
    const values = { ...parents, ...Object.fromEntries(own.map((name, index) => [name, record[keys[index] ?? ""]])) };
    const demanded = JSON.stringify(operation.parameters ?? []).includes("ifMatchRequired");
    await client.remove(path, { ...values, ...(demanded && { ifMatch: "*" }) });
    const again = await client.get(path, values).then(
      () => "there",
      (error: unknown) => Reflect.get(Object(error), "status"),
    );
    if (again !== 404) throw new Error(`${operation.operationId}: the record is still ${String(again)}`);
    this.done.remove.push(operation.operationId);
  }
}
