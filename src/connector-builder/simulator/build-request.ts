import { ConnectorCallRefused } from "../../errors/connector-call-refused.ts";
import { isObject, type JsonObject, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { isJson } from "../adapt/choose-media-type.ts";
import { type FormFile, formBody, urlForm } from "./form-body.ts";
import type { ImportedConnector, ImportedOperation } from "./imported-connector.ts";
import { withInternalDefaults } from "./internal-defaults.ts";
import { percentEncode } from "./percent-encode.ts";
import type { WireRequest } from "./wire-message.ts";

/** Inputs of an action by the names of its parameters; `body` is the body. */
export type ActionInputs = Readonly<Record<string, unknown>>;

/** What the platform would say of a value for a parameter that is not in the body. */
function textOf(parameter: JsonObject, value: unknown): string {
  const type = textAt(parameter, "type");
  if (type === "integer" && !/^-?\d+$/.test(String(value))) throw new RangeError("has to be a whole number");
  if (type === "number" && !Number.isFinite(Number(value))) throw new RangeError("has to be a number");
  if (type === "boolean" && !/^(true|false)$/.test(String(value))) throw new RangeError("has to be true or false");
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    throw new RangeError("has to be a single value");
  const text = String(value);
  if (!text.isWellFormed()) throw new RangeError("holds half of a surrogate pair");
  return text;
}

/** What an input is when nobody fills it in: a default is sent only where the definition requires a value. */
function valueOf(parameter: JsonObject, inputs: ActionInputs): unknown {
  const given = inputs[textAt(parameter, "name") ?? ""];
  return given ?? (parameter["required"] === true ? parameter["default"] : undefined);
}

function bodyOf(
  connector: ImportedConnector,
  operation: JsonObject,
  parameter: JsonObject,
  value: unknown,
): Pick<WireRequest, "body" | "headers"> {
  const [type = "application/json"] = [...textsAt(operation, "consumes"), ...textsAt(connector.definition, "consumes")];
  if (!isJson(type))
    return {
      headers: { "content-type": type },
      body: value instanceof Uint8Array ? new Uint8Array(value) : String(value),
    };
  return {
    headers: { "content-type": type },
    body: JSON.stringify(withInternalDefaults(connector.definition, parameter["schema"], value)),
  };
}

function isFile(value: unknown): value is FormFile {
  return isObject(value) && typeof value["name"] === "string" && value["content"] instanceof Uint8Array;
}

/**
 * The request that the platform makes of an action and its inputs, before policies: path, query, headers and body as
 * the definition has them.
 *
 * @throws {ConnectorCallRefused} for an input that is missing, unknown or of the wrong type
 */
export function buildRequest(
  connector: ImportedConnector,
  operation: ImportedOperation,
  inputs: ActionInputs,
): WireRequest {
  const refuse = (problem: string): ConnectorCallRefused =>
    new ConnectorCallRefused(connector.name, operation.operationId, problem);
  const names = operation.parameters.map((parameter) => textAt(parameter, "name") ?? "");
  const unknown = Object.keys(inputs).find((name) => !names.includes(name));
  if (unknown !== undefined) throw refuse(`there is no input ${unknown}: expected ${names.join(", ") || "none"}.`);

  let path = operation.path;
  const query: string[] = [];
  const headers: Record<string, string> = {};
  const form: [name: string, value: string | FormFile][] = [];
  let sent: Pick<WireRequest, "body" | "headers"> | undefined;
  for (const parameter of operation.parameters) {
    const name = textAt(parameter, "name") ?? "";
    const value = valueOf(parameter, inputs);
    if (value === undefined || value === "") {
      if (parameter["required"] === true) throw refuse(`${name} is required.`);
      continue;
    }
    const text = (): string => {
      try {
        return textOf(parameter, value);
      } catch (cause) {
        throw refuse(`${name} ${cause instanceof Error ? cause.message : "is wrong"}.`);
      }
    };
    switch (textAt(parameter, "in")) {
      case "path":
        path = path.replaceAll(`{${name}}`, () => percentEncode(text()));
        break;
      case "query":
        query.push(`${percentEncode(name)}=${percentEncode(text())}`);
        break;
      case "header":
        headers[name.toLowerCase()] = text();
        break;
      case "formData":
        form.push([name, isFile(value) ? value : text()]);
        break;
      default:
        sent = bodyOf(connector, operation.operation, parameter, value);
    }
  }
  if (form.length > 0)
    sent =
      textsAt(operation.operation, "consumes")[0] === "application/x-www-form-urlencoded"
        ? urlForm(form)
        : formBody(form);
  return {
    method: operation.method,
    url: `${connector.origin}${connector.basePath}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`,
    headers: { ...headers, ...sent?.headers },
    ...(sent?.body === undefined ? {} : { body: sent.body }),
  };
}

/** Names of the inputs that are required and have no default. */
export function requiredInputs(operation: ImportedOperation): string[] {
  return operation.parameters
    .filter((parameter) => parameter["required"] === true && !("default" in parameter))
    .map((parameter) => textAt(parameter, "name") ?? "");
}

/** A parameter of an operation by its name, or an empty object. */
export function parameterOf(operation: ImportedOperation, name: string): JsonObject {
  return objectAt({ found: operation.parameters.find((parameter) => parameter["name"] === name) }, "found");
}
