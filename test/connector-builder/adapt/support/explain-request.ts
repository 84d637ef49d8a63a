import type { WireRequest } from "../../../../src/connector-builder/simulator/wire-message.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../../../src/kit/json-access.ts";

// Written from OpenAPI's text alone (https://spec.openapis.org/oas/v3.1.1.html, Parameter Object and Server Object), and
// nothing of the builder is used: it says what is wrong with a request in the eyes of the description.

interface Found {
  readonly template: string;
  readonly item: JsonObject;
  readonly operation: JsonObject;
}

function pattern(template: string): RegExp {
  const source = template
    .split(/(\{[^{}]+\})/)
    .map((part) => (part.startsWith("{") ? "[^/?]+" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("");
  return new RegExp(`^${source}$`);
}

function serversOf(document: JsonObject, { item, operation }: Found): string[] {
  const own = [operation, item, document].find((holder) => listAt(holder, "servers").length > 0);
  return listAt(own, "servers").map((server) =>
    (textAt(server, "url") ?? "").replace(
      /\{([^{}]+)\}/g,
      (_whole, name: string) => textAt(objectAt(objectAt(server, "variables"), name), "default") ?? "",
    ),
  );
}

function find(document: JsonObject, method: string, address: string): Found | undefined {
  const all = Object.entries(objectAt(document, "paths")).flatMap(([template, item]): Found[] => {
    const operation = objectAt(item, method.toLowerCase());
    return isObject(item) && Object.keys(operation).length > 0 ? [{ template, item, operation }] : [];
  });
  return all.find((one) =>
    serversOf(document, one).some((server) => pattern(`${server}${one.template}`).test(address)),
  );
}

/** Whether a name in the query is what OpenAPI makes of this parameter. */
function isWritten(parameter: unknown, key: string): boolean {
  const name = textAt(parameter, "name") ?? "";
  const schema = objectAt(parameter, "schema");
  const members = Object.keys(objectAt(schema, "properties"));
  if (textAt(parameter, "style") === "deepObject") return members.some((member) => key === `${name}[${member}]`);
  return textAt(schema, "type") === "object" ? members.includes(key) : key === name;
}

/** What a request has that the description does not; empty when the description explains all of it. */
export function explainRequest(
  document: JsonObject,
  request: WireRequest,
  signIn: readonly string[],
): { problems: string[]; operation: JsonObject } {
  const [address = "", query = ""] = request.url.split("?");
  const found = find(document, request.method, address);
  if (!found) return { problems: [`no operation is ${request.method} ${address}`], operation: {} };
  const parameters = [...listAt(found.item, "parameters"), ...listAt(found.operation, "parameters")];
  const inPlace = (place: string): unknown[] => parameters.filter((one) => textAt(one, "in") === place);
  const problems: string[] = [];
  for (const [key] of new URLSearchParams(query))
    if (!signIn.includes(key) && !inPlace("query").some((one) => isWritten(one, key)))
      problems.push(`nothing is written as ${key}`);
  for (const key of Object.keys(request.headers))
    if (![...signIn, "content-type"].includes(key) && !inPlace("header").some((one) => textAt(one, "name") === key))
      problems.push(`there is no header ${key}`);
  const [type = ""] = (request.headers["content-type"] ?? "").split(";");
  const content = objectAt(objectAt(found.operation, "requestBody"), "content");
  if (request.body !== undefined && !(type in content)) problems.push(`a body of type ${type}`);
  return { problems, operation: found.operation };
}
