import type { ApiIndex, ApiTypes } from "../../../../src/clients/dataverse/index.ts";
import { createDataverseClient } from "../../../../src/clients/dataverse/index.ts";
import type { Sandbox } from "../../../../src/sandbox/index.ts";
import type { Operation, SpecDocument } from "../../../../src/spec-tools/generate/spec-document.ts";
import { entraTokens, sandboxClock } from "../../../clients/support/signed-in.ts";
import { asObject, follow, type Json } from "../../../e2e/any-document/described.ts";
import { sampleValue } from "../../import/whole-way/sample-value.ts";
import { RecordedAnswers } from "./recorded-answers.ts";
import { navigationsOf, notKept, propertiesOf, type Row, type SampleBody, sampleBody } from "./sample-bodies.ts";

/** The client's methods without types: what is tried here is known only once the organisation was read. */
interface LooseClient {
  list(path: string, options?: object): AsyncIterable<Row>;
  get(path: string, options?: object): Promise<Row>;
  create(path: string, body: object, options?: object): Promise<Row>;
  update(path: string, changes: object, options?: object): Promise<Row | undefined>;
  upsert(path: string, body: object, options?: object): Promise<{ created?: boolean; record: Row }>;
  remove(path: string, options?: object): Promise<unknown>;
  associate(path: string, navigation: string, target: string, options?: object): Promise<void>;
  disassociate(path: string, navigation: string, options?: object): Promise<void>;
  changes(path: string, options?: object): AsyncIterable<{ rows: Row[]; removed: string[]; token?: string }>;
  fetch(path: string, xml: string, options?: object): AsyncIterable<Row>;
  uploadFile(path: string, column: string, content: Uint8Array, options: object): Promise<void>;
  downloadFile(path: string, column: string, options: object): Promise<{ content: ReadableStream }>;
  removeFile(path: string, column: string, options: object): Promise<void>;
  execute(path: string, parameters: object, options?: object): Promise<unknown>;
  evaluate(path: string, options?: object): Promise<unknown>;
}

/** A table of a description: where its records are, and what may be done with them. */
interface Table {
  readonly set: string;
  readonly list: string;
  readonly record: string;
  readonly key: string;
  readonly logicalName: string;
  readonly schema: unknown;
  readonly operations: Readonly<Record<"list" | "create" | "get" | "update" | "remove", Operation | undefined>>;
}

/** What came of an organisation. */
export interface Exercised {
  /** Operations of the description. */
  readonly operations: number;
  /** Calls of what is no operation of it, by the last segment of their addresses. */
  readonly beyond: readonly string[];
  /** What was done, by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** Everything that is wrong. */
  readonly faults: readonly string[];
}

const jsonSchema = (node: unknown): unknown =>
  asObject(asObject(asObject(node)["content"])["application/json"])["schema"];

function tablesIn(document: SpecDocument): Table[] {
  return Object.entries(document.paths).flatMap(([record, item]) => {
    const [, set, key] = /^\/(\w+)\(\{(\w+)\}\)$/.exec(record) ?? [];
    const above = document.paths[`/${set}`];
    if (set === undefined || key === undefined || !above) return [];
    const schema = jsonSchema(asObject(item.get?.responses)["200"]);
    const [, logicalName = ""] = /\.(\w+)\.$/.exec(String(Reflect.get(item.get ?? {}, "description"))) ?? [];
    const operations = {
      list: above.get,
      create: above.post,
      get: item.get,
      update: item.patch,
      remove: item.delete,
    };
    return [{ set, list: `/${set}`, record, key, logicalName, schema, operations }];
  });
}

/** Calls every operation of a pulled organisation at a sandbox that plays it, and what the client does beyond them. */
export class OperationCalls {
  readonly #document: SpecDocument;
  readonly #said: Json;
  readonly #client: LooseClient;
  readonly #plain: (path: string, init: RequestInit) => Promise<Response>;
  readonly #answers: RecordedAnswers;
  readonly #faults: string[] = [];
  readonly #counts: Record<string, number> = {};
  readonly #keys = new Map<string, string>();
  #number = 100;
  readonly #last: (readonly [record: string, known: Record<string, unknown>])[] = [];

  constructor(document: SpecDocument, index: ApiIndex, sandbox: Sandbox) {
    const root = `${sandbox.dataverse.origin}/api/data/v9.2`;
    const source = entraTokens(sandbox, `${sandbox.dataverse.origin}/.default`);
    // Entra refuses an application that asks for the same token again and again.
    let token: ReturnType<typeof source.token> | undefined;
    const auth: typeof source = { token: (request) => (token ??= source.token(request)), markStale: () => undefined };
    this.#document = document;
    this.#said = { ...document };
    const answers = new RecordedAnswers(this.#said, root);
    this.#answers = answers;
    this.#client = createDataverseClient<ApiTypes>({
      index,
      baseUrl: root,
      auth,
      clock: sandboxClock(sandbox),
      fetch: answers.fetch,
    }) as unknown as LooseClient;
    this.#plain = async (path, init) =>
      answers.fetch(root + path, {
        ...init,
        headers: {
          authorization: `Bearer ${String(await token)}`,
          "content-type": "application/json",
          ...init.headers,
        },
      });
  }

  async run(): Promise<Exercised> {
    const tables = tablesIn(this.#document);
    for (const table of tables) await this.#try(table.list, () => this.#read(table));
    for (const table of tables) await this.#try(table.record, () => this.#write(table));
    for (const table of tables) await this.#try(`${table.list} beyond`, () => this.#beyond(table));
    const records = new Set(tables.flatMap(({ list, record }) => [list, record]));
    for (const [path, item] of Object.entries(this.#document.paths)) {
      if (records.has(path)) continue;
      if (item.post) await this.#try(path, () => this.#act(path, item.post));
      if (item.get) await this.#try(path, () => this.#ask(path, item.get));
    }
    for (const [path, known] of this.#last)
      await this.#try(path, async () => void (await this.#client.remove(path, known)));
    const { operations, done, faults, beyond } = this.#answers;
    const never = operations.filter((id) => !done.has(id)).map((id) => `${id} never succeeded`);
    return {
      operations: operations.length,
      beyond: [...beyond].sort(),
      counts: this.#counts,
      faults: [...this.#faults, ...faults, ...never],
    };
  }

  #count(what: string): void {
    this.#counts[what] = (this.#counts[what] ?? 0) + 1;
  }

  async #try(what: string, work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => void this.#faults.push(`${what}: ${String(error)}`.slice(0, 600)));
  }

  /** Lists with all that lists can do, and reads the first row again by its key. */
  async #read({ list, record, key, set, schema, operations }: Table): Promise<void> {
    if (!operations.list || !operations.get) return;
    const rows: Row[] = [];
    for await (const row of this.#client.list(list)) rows.push(row);
    const [first] = rows;
    if (!first) throw new Error("there is no row");
    const id = String(first[key]);
    this.#keys.set(set, id);
    const { one, many } = navigationsOf(this.#said, schema);
    const some = { select: [key], filter: { [key]: id }, orderBy: `${key} desc`, expand: [...one, ...many] };
    for await (const row of this.#client.list(list, some)) {
      const missing = [...one, ...many].filter((name) => row[name] === undefined);
      if (missing.length > 0) throw new Error(`${missing.join(", ")} was expanded and is not there`);
      this.#count("expand");
    }
    const kept = notKept(first, await this.#client.get(record, { [key]: id }));
    if (kept.length > 0) throw new Error(`is read otherwise than listed: ${kept.join("; ")}`);
    this.#count("read");
  }

  async #write(table: Table): Promise<void> {
    const { list, record, key, logicalName, operations } = table;
    const { create, update, remove } = operations;
    if (!update || !remove) return;
    const client = this.#client;
    const bodyOf = (operation: Operation, right: "create" | "update"): SampleBody =>
      sampleBody(this.#document, jsonSchema(operation.requestBody), right, this.#keys, (this.#number += 1));
    const hold = (what: string, body: Row, stored: Row | undefined): void => {
      const lost = notKept(body, stored ?? {});
      if (lost.length > 0) this.#faults.push(`${list} ${what}: ${lost.join("; ")}`.slice(0, 600));
      this.#count(what);
    };
    const changed = bodyOf(update, "update");
    if (!create) {
      // Rows that other tables make: the first one is changed, and removed when nobody needs it any more.
      const known = { [key]: this.#keys.get(table.set) };
      await client.update(record, changed.body, known);
      hold("update", changed.stored, await client.get(record, known));
      this.#last.push([record, known]);
      return;
    }
    const sent = bodyOf(create, "create");
    const made = await client.create(list, sent.body);
    hold("create", sent.stored, made);
    const id = String(made[key]);
    await client.update(record, changed.body, { [key]: id, ifMatch: String(made["@odata.etag"]) });
    hold("update", changed.stored, await client.get(record, { [key]: id }));
    await this.#upsert(table, bodyOf(create, "create"), bodyOf(update, "update"), hold);
    await this.#writePlainly(table, bodyOf(create, "create"), bodyOf(update, "update"));
    await client.remove(record, { [key]: id });
    const again = await client.get(record, { [key]: id }).then(
      () => "there",
      (error: unknown) => Reflect.get(Object(error), "status"),
    );
    if (again !== 404) this.#faults.push(`${logicalName}: the removed record is still ${String(again)}`);
    this.#count("remove");
  }

  async #upsert(
    { record, key, logicalName }: Table,
    sent: SampleBody,
    changed: SampleBody,
    hold: (what: string, body: Row, stored: Row) => void,
  ): Promise<void> {
    // Users and teams have their id twice, of their own and as owners: the address says both.
    const { [`${logicalName}id`]: _, ...body } = sent.body;
    const { [`${logicalName}id`]: __, ...stored } = sent.stored;
    const own = { [key]: crypto.randomUUID() };
    const first = await this.#client.upsert(record, body, own);
    if (first.created !== true) this.#faults.push(`${record}: an upsert of a new key created nothing`);
    hold("upsert", { ...stored, ...own }, first.record);
    const second = await this.#client.upsert(record, changed.body, own);
    if (second.created !== false) this.#faults.push(`${record}: an upsert of a known key created a record`);
    hold("upsert", changed.stored, second.record);
    await this.#client.remove(record, own);
  }

  /** The same by the description alone, as a program without our client would. */
  async #writePlainly({ list, record, key }: Table, sent: SampleBody, changed: SampleBody): Promise<void> {
    const plain = await this.#plain(list, { method: "POST", body: JSON.stringify(sent.body) });
    const [, id = ""] = /\(([^()]*)\)$/.exec(plain.headers.get("odata-entityid") ?? "") ?? [];
    const at = record.replace(`{${key}}`, id);
    await this.#plain(at, { method: "PATCH", body: JSON.stringify(changed.body), headers: { "if-match": "*" } });
    await this.#plain(at, { method: "GET" });
    await this.#plain(at, { method: "DELETE" });
    this.#count("plain");
  }

  /** Links, changes and FetchXML, which no operation of the description stands for. */
  async #beyond(table: Table): Promise<void> {
    const { list, record, key, set, logicalName, schema, operations } = table;
    const client = this.#client;
    const id = this.#keys.get(set) ?? "";
    if (
      operations.list &&
      String(Reflect.get(asObject(Reflect.get(operations.list, "x-changes")), "strategy")) === "delta-link"
    ) {
      const tokens: string[] = [];
      for await (const { token } of client.changes(list, { select: [key] })) tokens.push(...(token ? [token] : []));
      for await (const { rows, removed } of client.changes(list, { since: tokens[0], select: [key] }))
        if (rows.length + removed.length > 0) throw new Error("something changed while nothing was done");
      this.#count("changes");
    }
    const xml = `<fetch top="1"><entity name="${logicalName}"><attribute name="${key}"/><filter><condition attribute="${key}" operator="eq" value="${id}"/></filter></entity></fetch>`;
    for await (const row of client.fetch(list, xml)) if (row[key] !== id) throw new Error("FetchXML finds another row");
    this.#count("fetch");
    for (const [column, { format }] of propertiesOf(this.#said, schema)) {
      if (format !== "byte") continue;
      const bytes = Buffer.from(`${set} ${column}`);
      await client.uploadFile(record, column, bytes, { [key]: id, fileName: "image.png" });
      const { content } = await client.downloadFile(record, column, { [key]: id });
      if (!Buffer.from(await new Response(content).arrayBuffer()).equals(bytes))
        throw new Error(`${column} is another file`);
      await client.removeFile(record, column, { [key]: id });
      this.#count("file");
    }
    const { one, many, to } = navigationsOf(this.#said, schema);
    const row = await client.get(record, { [key]: id, expand: [...one, ...many] });
    for (const navigation of many) {
      const [other] = [row[navigation]].flat().map(asObject);
      const target = other && this.#addressOf(other, to.get(navigation));
      if (target === undefined) continue;
      await client.disassociate(record, navigation, { [key]: id, from: target });
      await client.associate(record, navigation, target, { [key]: id });
      this.#count("link of several");
    }
    for (const navigation of one) {
      const target = this.#addressOf(asObject(row[navigation]), to.get(navigation));
      if (target === undefined || /^(created|modified|owning)/.test(navigation)) continue;
      await client.associate(record, navigation, target, { [key]: id });
      this.#count("link of one");
    }
  }

  /** The address of a record that was expanded: by the set of its schema, else by the one that has its key. */
  #addressOf(row: Row, reference: unknown): string | undefined {
    const has = (name: string): boolean => typeof row[name] === "string";
    const tables = tablesIn(this.#document).filter(({ key }) => has(key));
    const found =
      tables.find(({ schema }) => asObject(schema)["$ref"] === reference) ??
      tables.find(({ logicalName }) => has(`${logicalName}id`));
    return found && `${found.list}(${String(row[found.key])})`;
  }

  /** Values of what stands in braces: keys of records that there are, and samples. */
  #argumentsOf(path: string): Record<string, unknown> {
    const [, set = ""] = /^\/(\w+)\(/.exec(path) ?? [];
    const declared = this.#document.paths[path]?.parameters ?? [];
    return Object.fromEntries(
      declared.flatMap((parameter, at): [string, unknown][] => {
        if (!("name" in parameter)) return [];
        const known = at === 0 ? this.#keys.get(set) : undefined;
        return [[parameter.name, known ?? this.#sample(parameter.schema ?? {}, parameter.name)]];
      }),
    );
  }

  /** A record among arguments is said by its type and key; anything else is made up. */
  #sample(schema: object, name: string): unknown {
    const [choice] = [asObject(schema)["anyOf"] ?? []].flat();
    const said = asObject(choice ?? schema);
    if (said["type"] === "array") return [this.#sample(asObject(said["items"]), name)];
    const reference = said["$ref"];
    const resolved = follow(this.#said, said);
    const tables = tablesIn(this.#document);
    const own = tables.find((table) => asObject(table.schema)["$ref"] === reference && reference !== undefined);
    if (own) return this.#record(own);
    const isAnyRecord = "@odata.etag" in asObject(resolved["properties"]) || said["type"] === "object";
    if (isAnyRecord) return this.#record(tables[0]);
    return name.startsWith("Paging") ? null : sampleValue(this.#document, said, 2);
  }

  #record(table: Table | undefined): Row {
    const id = this.#keys.get(table?.set ?? "");
    return { "@odata.type": `Microsoft.Dynamics.CRM.${table?.logicalName}`, [table?.key ?? ""]: id };
  }

  async #act(path: string, operation: Operation | undefined): Promise<void> {
    const fields = asObject(asObject(jsonSchema(operation?.requestBody))["properties"]);
    const parameters = Object.entries(fields).map(([name, schema]) => [name, this.#sample(asObject(schema), name)]);
    await this.#client.execute(path, Object.fromEntries(parameters), this.#argumentsOf(path));
    this.#count("action");
  }

  async #ask(path: string, operation: Operation | undefined): Promise<void> {
    const values = this.#argumentsOf(path);
    const answer = follow(this.#said, jsonSchema(asObject(operation?.responses)["200"]));
    const isRecord = "@odata.etag" in asObject(answer["properties"]);
    if (operation?.["x-paging"])
      for await (const _ of this.#client.list(path, values)) this.#count("row of a function");
    else if (isRecord) await this.#client.get(path, values);
    else await this.#client.evaluate(path, values);
    this.#count("function");
  }
}
