import { isObject, type JsonObject, textAt } from "../../kit/json-access.ts";
import { jsonOf, type WireResponse, withJson } from "../simulator/wire-message.ts";
import { endedOperations, marked } from "./ended-operations.ts";
import { finalStatuses } from "./final-statuses.ts";
import type { ScriptTwin } from "./script-twin.ts";

const retryAfterSeconds = 30;

/** An installed app, whose id the service calls `id` and the documents call `appId` (fact 180): under both names. */
function withAppId(row: unknown): unknown {
  if (!isObject(row)) return row;
  const id = row["appId"] ?? row["id"];
  return id == null ? row : { ...row, id: row["id"] ?? id, appId: id };
}

/** The operation in a list that may hold the whole history of the app (fact 182). */
function rowWithId(rows: readonly unknown[], id: string): JsonObject | undefined {
  return rows.filter(isObject).find((row) => textAt(row, "id")?.toLowerCase() === id.toLowerCase());
}

const nothing: WireResponse = { status: 200, headers: {}, body: new Uint8Array() };

const missing = {
  error: { code: "OperationMissing", message: "The service answered without an operation." },
};

const notFound = {
  error: { code: "OperationNotFound", message: "The list of operations does not have this one." },
};

/**
 * The twin of `connector/business-central-admin.script.csx`: reads the operation behind `/script/…`, which may come in a
 * list. While the work goes on it answers 202 with the address at the gateway in `Location`, which makes the platform
 * ask again; when the work has failed it answers 409, so that the flow stops there. Three others come here: the trigger,
 * and for what their answer looks like the list of installed apps and the operation of an app.
 *
 * @see https://learn.microsoft.com/azure/logic-apps/logic-apps-create-api-app#perform-long-running-tasks-with-the-polling-action-pattern
 */
export const waitScript: ScriptTwin = async (context) => {
  const { originalUrl, request, send } = context;
  const path = new URL(request.url).pathname;
  if (path.endsWith("/script/environments/operations")) return endedOperations(context);
  const isWaited = marked.test(request.url);
  const response = await send({ ...request, url: request.url.replace(marked, "$1/") });
  const body = jsonOf(response);
  if (response.status !== 200) return response;
  // Any 200 would say that the work has succeeded.
  if (!isObject(body)) return isWaited ? { ...withJson(nothing, missing), status: 502 } : response;
  const rows: unknown = body["value"];
  if (path.endsWith("/apps"))
    return Array.isArray(rows) ? withJson(response, { ...body, value: rows.map(withAppId) }) : response;
  const id = path.slice(path.lastIndexOf("/") + 1);
  const found = Array.isArray(rows) ? rowWithId(rows, id) : body;
  if (!isWaited) return found ? withJson(response, found) : { ...withJson(response, notFound), status: 404 };
  // A history can be a moment behind the work: what it does not have yet is waited for.
  const operation = found ?? { id };
  const status = (textAt(operation, "status") ?? "").toLowerCase();
  const ended = finalStatuses.includes(status);
  if (!ended) {
    const waiting = withJson(response, { ...operation, ended });
    return {
      ...waiting,
      status: 202,
      headers: { ...waiting.headers, location: originalUrl, "retry-after": String(retryAfterSeconds) },
    };
  }
  if (status === "succeeded") return withJson(response, { ...operation, ended });
  const reason = textAt(operation, "errorMessage") ?? "";
  return {
    ...withJson(response, {
      ...operation,
      ended,
      error: {
        code: "OperationNotSucceeded",
        message: `The operation ended as ${status}.${reason === "" ? "" : ` ${reason}`}`,
      },
    }),
    status: 409,
  };
};
