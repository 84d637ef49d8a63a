import { isObject } from "../../../kit/json-access.ts";
import type { ModelOperation, ModelProperty, ServiceModel } from "../../odata/model/service-model.ts";
import { QueryRefusal } from "../../odata/refusal.ts";
import { parseJsonObject } from "../../odata/write/read-body.ts";
import type { OperationAnswer } from "../../odata-service/answer-operation.ts";
import { madeUpValue } from "../../odata-service/made-up-values.ts";
import { argumentsOf, bodyArguments } from "../../odata-service/operation-arguments.ts";
import type { Organisation, Table } from "../data/organisation.ts";
import { otherMethod } from "../dataverse-error.ts";
import { missing, recordOfKey } from "../records/find-record.ts";
import { presentation, presentRecord } from "../records/present-record.ts";
import { emptyAnswer, jsonAnswer, type RecordCall } from "../records/record-call.ts";

/**
 * Signs that the web server refuses in a path.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/use-web-api-functions#passing-parameters-to-a-function
 */
const reserved = /[/<>*%&:\\?+]/;

type ServiceCall = Omit<RecordCall, "table">;

/** What an operation is called on. */
interface Bound {
  readonly table: Table;
  /** Undefined for the whole set. */
  readonly position: number | undefined;
}

/** Whether a text in an address is an object, which Dataverse also takes in single quotes. */
const objectIn = (text: string): unknown => {
  for (const spelled of [text, text.replaceAll("'", '"')])
    try {
      return JSON.parse(spelled);
    } catch {
      // The next spelling may be JSON.
    }
  return undefined;
};

/**
 * Calls of actions and functions. Of what they do `$metadata` says nothing: a test gives their answers, else something of the
 * type of the answer is made up. Arguments are held against their types.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/use-web-api-actions
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/use-web-api-functions
 */
export class Operations {
  readonly #model: ServiceModel;
  readonly #organisation: Organisation;
  readonly #given: Readonly<Record<string, OperationAnswer>>;

  constructor(model: ServiceModel, organisation: Organisation, given: Readonly<Record<string, OperationAnswer>> = {}) {
    this.#model = model;
    this.#organisation = organisation;
    this.#given = given;
  }

  /** Whether an operation of this name is bound to nothing. */
  has(name: string): boolean {
    return this.#model.operations.some((one) => one.name === name && !one.binding);
  }

  /** Answers a call. */
  answer(call: ServiceCall): Response {
    const { segments, method } = call;
    const segment = segments.at(-1);
    const bound = this.#boundTo(call);
    const operation = this.#model.operations.find((one) => one.name === segment?.name && this.#isBoundTo(one, bound));
    if (!operation || !segment)
      throw new QueryRefusal("unknown-resource", `Resource not found for the segment '${segment?.name ?? ""}'.`);
    if (method !== operation.method) throw otherMethod(call.url);
    const inPath = segment.key ?? new Map<string, string>();
    if ([...inPath.values()].some((text) => reserved.test(text)))
      throw new QueryRefusal("bad-value", "A potentially dangerous Request.Path value was detected from the client.");
    const parameters = this.#parameters(call, operation, inPath);
    const record = bound?.position === undefined ? undefined : bound.table.rows.at(bound.position);
    const short = operation.name.slice(operation.name.lastIndexOf(".") + 1);
    const given = this.#given[operation.name] ?? this.#given[short];
    return this.#show(call, operation, given?.({ parameters, record }), bound);
  }

  #boundTo({ segments }: ServiceCall): Bound | undefined {
    const [first, second] = segments;
    const table = second && this.#organisation.tables.get(first?.name ?? "");
    if (!first || !table) return undefined;
    if (!first.key) return { table, position: undefined };
    const named = recordOfKey(this.#organisation, table, first.key);
    if (named.position === undefined) throw missing(named);
    return { table, position: named.position };
  }

  #isBoundTo({ binding }: ModelOperation, bound: Bound | undefined): boolean {
    if (!binding || !bound) return !binding && !bound;
    const type = this.#model.types.get(bound.table.type.name);
    const fits = binding.name === type?.name || (type?.bases.includes(binding.name) ?? false);
    return fits && binding.collection === (bound.position === undefined);
  }

  /** Records as arguments may be of any table, and have what tells which: those are taken as they come. */
  #isRecord = ({ type }: ModelProperty): boolean =>
    [...this.#organisation.tables.values()].some(({ type: own }) => {
      const known = this.#model.types.get(own.name);
      return own.name === type.name || (known?.bases.includes(type.name) ?? false);
    });

  #parameters(
    { body, url }: ServiceCall,
    operation: ModelOperation,
    key: ReadonlyMap<string, string>,
  ): Record<string, unknown> {
    const records = new Set(operation.parameters.filter(this.#isRecord).map(({ name }) => name));
    const plain = { ...operation, parameters: operation.parameters.filter(({ name }) => !records.has(name)) };
    const given = operation.changes
      ? body.trim() === ""
        ? {}
        : parseJsonObject(body)
      : Object.fromEntries(
          [...key].flatMap(([name, text]) => (name === "" ? [] : [[name, url.searchParams.get(text) ?? text]])),
        );
    const taken: Record<string, unknown> = {};
    for (const { name, nullable, type } of operation.parameters) {
      if (!records.has(name)) continue;
      const said = given[name];
      const value = operation.changes || typeof said !== "string" ? said : objectIn(said);
      const fits = type.collection ? Array.isArray(value) && value.every(isObject) : isObject(value);
      if (fits) taken[name] = value;
      else if (value !== undefined || !nullable)
        throw new QueryRefusal(
          "bad-value",
          `The parameter ${name} of ${operation.name} is ${type.name}, as an object.`,
        );
    }
    const rest = operation.changes
      ? bodyArguments(plain, JSON.stringify(without(given, records)), this.#model)
      : argumentsOf(
          plain,
          new Map([...key].filter(([name]) => name !== "" && !records.has(name))),
          url.searchParams,
          this.#model,
        );
    return { ...taken, ...rest };
  }

  #show(
    { root }: ServiceCall,
    { returns, name }: ModelOperation,
    answered: unknown,
    bound: Bound | undefined,
  ): Response {
    if (!returns) return emptyAnswer();
    const context = { "@odata.context": `${root}/$metadata#${returns.name}` };
    const table = this.#tableOf(returns.name, bound);
    if (answered === undefined && table) {
      const how = presentation(this.#organisation, root, undefined);
      const [first] = table.rows.positions();
      const position = bound?.table === table ? (bound.position ?? first) : first;
      if (position === undefined)
        return returns.collection ? jsonAnswer(200, { ...context, value: [] }) : emptyAnswer();
      const shown = presentRecord(table, position, how);
      return jsonAnswer(200, returns.collection ? { ...context, value: [shown] } : { ...context, ...shown });
    }
    const made = { name: name.slice(name.lastIndexOf(".") + 1), type: returns, maxLength: undefined };
    const value = answered ?? madeUpValue(made, 1, this.#model);
    return jsonAnswer(200, isObject(value) ? { ...context, ...value } : { ...context, value });
  }

  #tableOf(typeName: string, bound: Bound | undefined): Table | undefined {
    const tables = [...(bound ? [bound.table] : []), ...this.#organisation.tables.values()];
    return tables.find(({ type }) => type.name === typeName);
  }
}

function without(given: object, names: ReadonlySet<string>): object {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !names.has(name)));
}
