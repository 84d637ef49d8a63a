import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { jsonOf, type WireRequest, type WireResponse, withJson } from "../simulator/wire-message.ts";
import { exactAnswer } from "./exact-answer.ts";
import type { ScriptContext, ScriptTwin } from "./script-twin.ts";

/** Where a trigger subscribes: `/script/{division}/webhooks/{topic}`. */
const subscriptionPath = /^\/script\/([0-9]+)\/webhooks\/([A-Za-z0-9_]+)$/;

function isSuccess({ status }: WireResponse): boolean {
  return status >= 200 && status <= 299;
}

/** The body, when it is a JSON object. */
function bodyOf(response: WireResponse): JsonObject | undefined {
  const body =
    response.headers["content-type"]?.split(";")[0]?.trim() === "application/json" ? jsonOf(response) : undefined;
  return isObject(body) ? body : undefined;
}

function answer(response: WireResponse, path: string): WireResponse {
  const body = isSuccess(response) ? bodyOf(response) : undefined;
  return body === undefined ? response : withJson(response, exactAnswer(body, path));
}

/** Another request to the same site, and to no other: it carries the token. */
function beside(request: WireRequest, method: string, path: string): WireRequest {
  const { "content-type": _type, "content-length": _length, ...headers } = request.headers;
  return { method, url: `${new URL(request.url).origin}${path}`, headers };
}

function pathAndQuery(link: string): string {
  const { pathname, search } = new URL(link);
  return `${pathname}${search}`;
}

/** Every list of divisions wants a division in its path, so the user's current one is asked first; all pages are read. */
async function listDivisions({ send }: ScriptContext, request: WireRequest): Promise<WireResponse> {
  const me = await send(beside(request, "GET", "/api/v1/current/Me?$select=CurrentDivision"));
  if (!isSuccess(me)) return me;
  const [first] = listAt(exactAnswer(bodyOf(me) ?? {}), "value");
  const rows: unknown[] = [];
  for (
    let next = `/api/v1/${String(objectAt({ first }, "first")["CurrentDivision"])}/hrm/Divisions?$select=Code,Description`;
    ;
  ) {
    const page = await send(beside(request, "GET", next));
    if (!isSuccess(page)) return page;
    const body = exactAnswer(bodyOf(page) ?? {});
    rows.push(...listAt(body, "value"));
    const link = textAt(body, "nextLink");
    if (link === undefined) return withJson(page, { value: rows });
    next = pathAndQuery(link);
  }
}

/** Subscribes, and answers as the platform wants it: 201 with the address that ends the subscription. */
async function subscribe(
  { send }: ScriptContext,
  request: WireRequest,
  division: string,
  topic: string,
): Promise<WireResponse> {
  const given: unknown = JSON.parse(
    typeof request.body === "string" ? request.body : new TextDecoder().decode(request.body),
  );
  const asked = beside(request, "POST", `/api/v1/${division}/webhooks/WebhookSubscriptions`);
  const body = JSON.stringify({ CallbackURL: textAt(given, "CallbackURL"), Topic: topic });
  const made = await send({
    ...asked,
    headers: { ...asked.headers, "content-type": "application/json; charset=utf-8" },
    body,
  });
  if (!isSuccess(made)) return made;
  const subscription = exactAnswer(bodyOf(made) ?? {});
  const answered = withJson(made, subscription);
  return {
    ...answered,
    status: 201,
    headers: { ...answered.headers, location: `${asked.url}(guid'${textAt(subscription, "ID") ?? ""}')` },
  };
}

/** The twin of `connector/exact-online.script.csx`. Both run the same given/want cases. */
export const exactOnlineScript: ScriptTwin = async (context) => {
  const request: WireRequest = {
    ...context.request,
    headers: { ...context.request.headers, accept: "application/json" },
  };
  const { pathname } = new URL(request.url);
  if (pathname === "/script/divisions") return listDivisions(context, request);
  const [, division, topic] = subscriptionPath.exec(pathname) ?? [];
  if (division !== undefined && topic !== undefined) return subscribe(context, request, division, topic);
  return answer(await context.send(request), pathname);
};
