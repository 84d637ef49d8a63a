import { isObject, listAt, objectAt, textAt, type JsonObject } from "../json-value.ts";
import { jsonOf, withJson, type WireRequest, type WireResponse } from "../bench/wire-message.ts";
import { exactAnswer } from "./exact-answer.ts";
import type { ScriptContext, ScriptTwin } from "./script-twin.ts";

/** What of a subscription is asked of the script: `/script/{division}/webhooks/{topic}`. */
const subscriptionPath = /^\/script\/(\d+)\/webhooks\/(\w+)$/;

function isSuccess({ status }: WireResponse): boolean {
  return status >= 200 && status <= 299;
}

/** The body, when it is a JSON object. */
function bodyOf(response: WireResponse): JsonObject | undefined {
  const body = response.headers["content-type"]?.split(";")[0]?.trim() === "application/json" ? jsonOf(response) : undefined;
  return isObject(body) ? body : undefined;
}

function answer(response: WireResponse, path: string): WireResponse {
  const body = isSuccess(response) ? bodyOf(response) : undefined;
  return body === undefined ? response : withJson(response, exactAnswer(body, path));
}

/** A request to another address of the same site, with the headers of the one that came in. */
function beside(request: WireRequest, path: string): WireRequest {
  const { "content-type": _type, "content-length": _length, ...headers } = request.headers;
  return { method: "GET", url: new URL(path, request.url).href, headers };
}

/** Every list of divisions wants a division in its path, so the user's current one is asked first; all pages are read. */
async function listDivisions({ send }: ScriptContext, request: WireRequest): Promise<WireResponse> {
  const me = await send(beside(request, "/api/v1/current/Me?$select=CurrentDivision"));
  if (!isSuccess(me)) return me;
  const [first] = listAt(exactAnswer(bodyOf(me) ?? {}), "value");
  let path: string | undefined = `/api/v1/${String(objectAt({ first }, "first")["CurrentDivision"])}/hrm/Divisions?$select=Code,Description`;
  const rows: unknown[] = [];
  let page: WireResponse = me;
  while (path !== undefined) {
    page = await send(beside(request, path));
    if (!isSuccess(page)) return page;
    const body = exactAnswer(bodyOf(page) ?? {});
    rows.push(...listAt(body, "value"));
    path = textAt(body, "nextLink");
  }
  return withJson(page, { value: rows });
}

/** Subscribes, and answers as the platform wants it: 201 with the address that ends the subscription. */
async function subscribe({ send }: ScriptContext, request: WireRequest, division: string, topic: string): Promise<WireResponse> {
  const given: unknown = JSON.parse(typeof request.body === "string" ? request.body : new TextDecoder().decode(request.body));
  const set = new URL(`/api/v1/${division}/webhooks/WebhookSubscriptions`, request.url).href;
  const made = await send({
    method: "POST",
    url: set,
    headers: { ...beside(request, set).headers, "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ CallbackURL: textAt(given, "CallbackURL"), Topic: topic }),
  });
  if (!isSuccess(made)) return made;
  const subscription = exactAnswer(bodyOf(made) ?? {});
  return { ...withJson(made, subscription), status: 201, headers: { ...made.headers, location: `${set}(guid'${textAt(subscription, "ID") ?? ""}')` } };
}

/** The twin of `connector/exact-online.script.csx`. Both run the same given/want cases. */
export const exactOnlineScript: ScriptTwin = async (context) => {
  const request: WireRequest = { ...context.request, headers: { ...context.request.headers, accept: "application/json" } };
  const { pathname } = new URL(request.url);
  if (pathname === "/script/divisions") return listDivisions(context, request);
  const [, division, topic] = subscriptionPath.exec(pathname) ?? [];
  if (division !== undefined && topic !== undefined) return subscribe(context, request, division, topic);
  return answer(await context.send(request), pathname);
};
