import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { jsonOf, type WireResponse, withJson } from "../simulator/wire-message.ts";
import { finalStatuses } from "./final-statuses.ts";
import type { ScriptContext } from "./script-twin.ts";
import { isNews, keyOf, moveMark, readMark, writeMark } from "./trigger-mark.ts";

const retryAfterSeconds = 60;

/** What leads a request to the script, before the path of the service. An environment may be called script as well. */
export const marked = /^(https?:\/\/[^/]+\/admin\/[^/]+)\/script\//;

function refused(status: number, code: string, message: string): WireResponse {
  return { ...withJson({ status, headers: {}, body: new Uint8Array() }, { error: { code, message } }), status };
}

/** The words of an input, in lower case. */
function wordsOf(query: URLSearchParams, name: string): string[] {
  return (query.get(name) ?? "")
    .split(",")
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== "");
}

/** Environments that an operation has to do with: of a copy the new one, of a rename both. */
function environmentsOf(row: JsonObject): string[] {
  const parameters = objectAt(row, "parameters");
  return [
    textAt(row, "environmentName"),
    ...["environmentName", "destinationEnvironmentName", "newEnvironmentName", "oldEnvironmentName"].map((name) =>
      textAt(parameters, name),
    ),
  ].flatMap((name) => (name === undefined || name === "" ? [] : [name]));
}

function statusOf(row: JsonObject): string {
  return (textAt(row, "status") ?? "").toLowerCase();
}

/** Both spellings of the same status are one (fact 181). */
function folded(status: string): string {
  return status.replace("cancelled", "canceled");
}

function shown(row: JsonObject): JsonObject {
  const [environmentName] = environmentsOf(row);
  return { ...row, ...(environmentName === undefined ? {} : { environmentName }), ended: true };
}

/**
 * The trigger: reads the operations of all environments, and answers 200 with those whose end is news, else 202. Either
 * has in `Location` the address at the gateway to ask next, with what is known by then. The first question begins:
 * nothing that has ended before is news.
 *
 * @see https://learn.microsoft.com/connectors/custom-connectors/create-polling-trigger
 */
export async function endedOperations({ originalUrl, request, send }: ScriptContext): Promise<WireResponse> {
  const query = new URL(request.url).searchParams;
  const [environments, kinds, statuses] = ["environmentName", "kinds", "statuses"].map((name) => wordsOf(query, name));
  const unknown = statuses?.find((status) => !finalStatuses.includes(status));
  if (unknown !== undefined)
    return refused(400, "StatusUnknown", `No operation ends as ${unknown}: expected ${finalStatuses.join(", ")}.`);

  const [address = ""] = request.url.split("?");
  const response = await send({ ...request, url: address.replace(marked, "$1/") });
  if (response.status !== 200) return response;
  const body = jsonOf(response);
  const rows: unknown = isObject(body) ? body["value"] : undefined;
  // Any 200 would start the flow.
  if (!Array.isArray(rows))
    return refused(502, "OperationsMissing", "The service answered without a list of operations.");

  const all = rows.filter(isObject).filter((row) => keyOf(row) !== "");
  const asked = (wanted: readonly string[] = [], names: readonly string[]): boolean =>
    wanted.length === 0 || names.some((name) => wanted.includes(name.toLowerCase()));
  const watched = all.filter(
    (row) => asked(kinds, [textAt(row, "type") ?? ""]) && asked(environments, environmentsOf(row)),
  );
  const ended = watched.filter((row) => finalStatuses.includes(statusOf(row)));
  const before = readMark(query.get("triggerState") ?? "");
  const mark = before ?? { sinceMs: 0, told: ended.map(keyOf), open: [] };
  const next = moveMark(mark, { all, ended, running: watched.filter((row) => !ended.includes(row)) });
  if (!next)
    return refused(
      409,
      "TooManyOperations",
      "Too many operations are under way to watch them all: choose an environment or kinds.",
    );
  const news = ended.filter((row) => isNews(row, mark) && asked(statuses?.map(folded), [folded(statusOf(row))]));

  const [gateway, given = ""] = originalUrl.split("?");
  const kept = given.split("&").filter((part) => part !== "" && !part.startsWith("triggerState="));
  const headers: Readonly<Record<string, string>> = {
    ...response.headers,
    location: `${gateway}?${[...kept, `triggerState=${writeMark(next)}`].join("&")}`,
    "retry-after": String(retryAfterSeconds),
  };
  if (news.length > 0) return withJson({ ...response, headers }, { value: news.map(shown) });
  const { "content-type": _type, "content-length": _length, ...empty } = headers;
  return { status: 202, headers: empty, body: new Uint8Array() };
}
