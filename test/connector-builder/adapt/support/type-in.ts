import type {
  ImportedConnector,
  ImportedOperation,
} from "../../../../src/connector-builder/simulator/imported-connector.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../../../src/kit/json-access.ts";
import type { Contract, ContractBody, ContractParameter } from "./contract.ts";
import { type ContractValues, keyOf } from "./expected-request.ts";

// Types values into the fields that a connector shows, as a maker would who reads its titles and sentences. What finds no
// field is lost, and has to be in the report.

/** What was typed, what of the values that is, and which values found no field. */
export interface Typed {
  readonly inputs: Record<string, unknown>;
  readonly values: ContractValues;
  /** For each lost value the names by which a report may tell it. */
  readonly lost: readonly (readonly string[])[];
}

const none = Symbol("none");

function schemaOf(connector: ImportedConnector, schema: unknown): JsonObject {
  const name = textAt(schema, "$ref")?.replace("#/definitions/", "");
  return name === undefined
    ? isObject(schema)
      ? schema
      : {}
    : objectAt(objectAt(connector.definition, "definitions"), name);
}

/** Whether a field takes a single value as it is. */
function takes(field: JsonObject, value: unknown, isText: boolean): boolean {
  const type = textAt(field, "type");
  if (value === null && type !== undefined) return field["x-nullable"] === true;
  const choices = listAt(field, "enum");
  if (choices.length > 0 && !choices.includes(isText && type === "string" ? String(value) : value)) return false;
  if (type === undefined) return true;
  if (type === "integer") return Number.isInteger(value);
  if (type === "number" || type === "boolean") return typeof value === type;
  return typeof value === "string" || value instanceof Uint8Array || isText;
}

/** Separators that the sentence of a field names. */
function separatorOf(field: JsonObject): string | undefined {
  const [, words] =
    /Separate several with (commas|spaces|the sign \|)\./.exec(textAt(field, "description") ?? "") ?? [];
  return words === undefined ? undefined : ({ commas: ",", spaces: " " }[words] ?? "|");
}

class Maker {
  readonly inputs: Record<string, unknown> = {};
  readonly lost: (readonly string[])[] = [];
  readonly #connector: ImportedConnector;
  readonly #fields: readonly JsonObject[];
  readonly #at: string;

  constructor(connector: ImportedConnector, operation: ImportedOperation, at: string) {
    this.#connector = connector;
    this.#fields = operation.parameters;
    this.#at = at;
  }

  #field(name: string, place: string): JsonObject | undefined {
    return this.#fields.find((field) => field["name"] === name && field["in"] === place);
  }

  /** The variables that calls fill in; the others have their defaults or come from the connection. */
  variable(name: string, value: string): boolean {
    const field = this.#field(name, "path");
    if (!field || !takes(field, value, true)) return false;
    this.inputs[name] = value;
    return true;
  }

  /** Types one value; answers what of it was typed. */
  parameter(parameter: ContractParameter, value: unknown, place: string, at: string): unknown {
    const names = [at, at.replace(" field ", " body.")];
    const field = this.#field(parameter.name, place);
    if (
      isObject(value) &&
      (!field || parameter.style === "deepObject" || (parameter.explode && place !== "header" && place !== "path"))
    )
      return this.#members(parameter, value, place, at);
    // What is left empty is not sent.
    if (!field || value === "") return this.#lose(names);
    if (parameter.mediaType !== undefined)
      return this.#put(
        parameter.name,
        typeof value === "string" && !/json/.test(parameter.mediaType) ? value : JSON.stringify(value),
        value,
      );
    if (Array.isArray(value)) {
      const separator = separatorOf(field);
      if (separator !== undefined) return this.#put(parameter.name, value.map(String).join(separator), value);
      const [first] = value;
      if (value.length > 1) this.#lose(names);
      return takes(field, first, true) ? this.#put(parameter.name, first, [first]) : this.#lose(names);
    }
    if (isObject(value)) {
      const text = Object.entries(value)
        .flatMap(([name, member]) => [name, String(member)])
        .join(",");
      return parameter.explode ? this.#lose(names) : this.#put(parameter.name, text, value);
    }
    return takes(field, value, true) ? this.#put(parameter.name, value, value) : this.#lose(names);
  }

  #members(parameter: ContractParameter, value: JsonObject, place: string, at: string): unknown {
    const typed = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      const key = parameter.style === "deepObject" ? `${parameter.name}[${name}]` : name;
      const field = this.#field(key, place);
      if (!field || isObject(member) || Array.isArray(member) || !takes(field, member, true)) {
        this.lost.push([`${at}.${name}`, at]);
        return [];
      }
      this.inputs[key] = member;
      return [[name, member]];
    });
    return typed.length > 0 ? Object.fromEntries(typed) : none;
  }

  #put(name: string, typed: unknown, value: unknown): unknown {
    this.inputs[name] = typed;
    return value;
  }

  #lose(names: readonly string[]): typeof none {
    this.lost.push(names);
    return none;
  }

  /** The fields of a form. */
  form(body: ContractBody, value: JsonObject): JsonObject {
    const typed = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      const own = objectAt(body.encoding, name);
      const style = textAt(own, "style") ?? "form";
      const explode = typeof own["explode"] === "boolean" ? own["explode"] : style === "form";
      const at = `${this.#at} field ${name}`;
      if (member === null) return []; // a form has no such value
      if (isObject(member) && !(member instanceof Uint8Array) && textAt(own, "style") === undefined) {
        this.#lose([at, at.replace(" field ", " body.")]);
        return [];
      }
      const field = this.#field(name, "formData");
      if (member instanceof Uint8Array) {
        if (field?.["type"] !== "file") {
          this.#lose([at]);
          return [];
        }
        this.inputs[name] = { name: "a.bin", content: member };
        return [[name, member]];
      }
      const kept = this.parameter(
        { name, place: "formData", required: false, style, explode, schema: {} },
        member,
        "formData",
        at,
      );
      return kept === none ? [] : [[name, kept]];
    });
    return Object.fromEntries(typed);
  }

  /** A value of JSON, in so far as the fields of a body take it. */
  json(source: unknown, value: unknown, way: string, places: ReadonlyMap<string, readonly string[]>): unknown {
    const schema = schemaOf(this.#connector, source);
    const lose = (): typeof none => this.#lose(places.get(way) ?? [way]);
    if (textAt(schema, "type") === undefined) return value;
    if (Array.isArray(value)) {
      if (schema["type"] !== "array") return lose();
      return value.map((item) => this.json(schema["items"], item, `${way}[]`, places)).filter((item) => item !== none);
    }
    if (value instanceof Uint8Array || !isObject(value)) return takes(schema, value, false) ? value : lose();
    if (schema["type"] !== "object") return lose();
    const properties = objectAt(schema, "properties");
    if (Object.keys(properties).length === 0) return value;
    for (const name of textsAt(schema, "required")) if (!(name in value)) this.#lose(places.get(way) ?? [way]);
    const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      const inner = `${way}.${name}`;
      if (!(name in properties)) {
        this.#lose(places.get(inner) ?? [inner]);
        return [];
      }
      const kept = this.json(properties[name], member, inner, places);
      return kept === none ? [] : [[name, kept]];
    });
    return Object.fromEntries(members);
  }
}

/** What a maker can type of these values into an action of a connector. */
export function typeIn(
  connector: ImportedConnector,
  operation: ImportedOperation,
  contract: Contract,
  values: ContractValues,
  places: ReadonlyMap<string, readonly string[]>,
): Typed {
  const maker = new Maker(connector, operation, contract.at);
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(values.variables)) {
    const [usual = ""] = contract.variables.get(name) ?? [];
    const typed = contract.hasOwnServer && maker.variable(name, value);
    if (contract.hasOwnServer && !typed && value !== usual) maker.lost.push([`${contract.at} ${name}`]);
    variables[name] = typed || !contract.hasOwnServer ? value : usual;
  }
  const parameters = new Map<string, unknown>();
  for (const parameter of contract.parameters) {
    const key = keyOf(parameter);
    if (!values.parameters.has(key)) continue;
    const typed = maker.parameter(parameter, values.parameters.get(key), parameter.place, `${contract.at} ${key}`);
    if (typed !== none) parameters.set(key, typed);
  }
  const [type = "application/json"] = textsAt(operation.operation, "consumes");
  const chosen = contract.bodies.find((body) => body.type === type || body.type.startsWith(`${type};`));
  let body: unknown;
  if (chosen && values.body !== undefined) {
    const field = operation.parameters.find((one) => one["in"] === "body");
    if (isObject(values.body) && /form/.test(type)) body = maker.form(chosen, values.body);
    else {
      const kept = field && values.body !== null ? maker.json(field["schema"], values.body, "", places) : none;
      if (!field || values.body === null) maker.lost.push([`${contract.at} body`, contract.at]);
      body = kept === none ? undefined : kept;
      if (body !== undefined) maker.inputs[String(field?.["name"])] = body;
    }
  } else if (values.body !== undefined) maker.lost.push([`${contract.at} body`, contract.at]);
  return { inputs: maker.inputs, values: { variables, parameters, type: chosen?.type, body }, lost: maker.lost };
}
