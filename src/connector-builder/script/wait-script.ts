import { isObject, textAt } from "../../kit/json-access.ts";
import { jsonOf, withJson } from "../simulator/wire-message.ts";
import type { ScriptTwin } from "./script-twin.ts";

/** Statuses with which work ends, as `x-async` of the spec has them; printed in either case. */
export const finalStatuses = ["succeeded", "failed", "canceled", "skipped"];
const retryAfterSeconds = 30;

/**
 * The twin of `connector/business-central-admin.script.csx`: reads the operation behind `/script/…`. While the work goes on
 * it answers 202 with the address at the gateway in `Location`, which makes the platform ask again; when the work has failed
 * it answers 409, so that the flow stops there.
 *
 * @see https://learn.microsoft.com/azure/logic-apps/logic-apps-create-api-app#perform-long-running-tasks-with-the-polling-action-pattern
 */
export const waitScript: ScriptTwin = async ({ originalUrl, request, send }) => {
  const response = await send({ ...request, url: request.url.replace("/script/", "/") });
  const operation = jsonOf(response);
  if (response.status !== 200 || !isObject(operation)) return response;
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
