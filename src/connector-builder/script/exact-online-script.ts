import { listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { type WireRequest, type WireResponse, withJson } from "../simulator/wire-message.ts";
import { beside, bodyOf, isSuccess, refused } from "./beside.ts";
import { exactAnswer } from "./exact-answer.ts";
import { subscribe, unsubscribe } from "./exact-subscriptions.ts";
import type { ScriptContext, ScriptTwin } from "./script-twin.ts";

/** Where a trigger subscribes, `/script/{division}/webhooks/{topic}`, and below it, with an id, where it ends that. */
const subscriptionPath = /^\/script\/([0-9]+)\/webhooks\/([A-Za-z0-9_]+)(?:\/([0-9A-Fa-f-]{36}))?$/;

function answer(response: WireResponse, path: string): WireResponse {
  const body = isSuccess(response) ? bodyOf(response) : undefined;
  return body === undefined ? response : withJson(response, exactAnswer(body, path));
}

function pathAndQuery(link: string): string {
  const { pathname, search } = new URL(link);
  return `${pathname}${search}`;
}

/** All pages of a list, as one. */
async function allRows({ send }: ScriptContext, request: WireRequest, path: string): Promise<WireResponse> {
  const rows: unknown[] = [];
  for (let next = path; ; ) {
    const page = await send(beside(request, "GET", next));
    const answered = bodyOf(page);
    // A page of HTML is no list without rows.
    if (!isSuccess(page) || answered === undefined) return page;
    const body = exactAnswer(answered);
    rows.push(...listAt(body, "value"));
    const link = textAt(body, "nextLink");
    if (link === undefined) return withJson(page, { value: rows });
    next = pathAndQuery(link);
  }
}

/**
 * The companies that the user may open (fact 92); those of the own licence for an app that may not ask that. Either list
 * wants a division in its path, so the user's current one is asked first.
 */
async function listDivisions(context: ScriptContext, request: WireRequest): Promise<WireResponse> {
  const me = await context.send(beside(request, "GET", "/api/v1/current/Me?$select=CurrentDivision"));
  if (!isSuccess(me)) return me;
  const [first] = listAt(exactAnswer(bodyOf(me) ?? {}), "value");
  const division = objectAt({ first }, "first")["CurrentDivision"] ?? undefined;
  if (division === undefined)
    return refused(me, 502, "DivisionMissing", "Exact Online does not say which company is the user's current one.");
  const list = (area: string): Promise<WireResponse> =>
    allRows(context, request, `/api/v1/${String(division)}/${area}/Divisions?$select=Code,Description`);
  const all = await list("system");
  return all.status === 403 ? list("hrm") : all;
}

/** The twin of `connector/exact-online.script.csx`. Both run the same given/want cases. */
export const exactOnlineScript: ScriptTwin = async (context) => {
  const request: WireRequest = {
    ...context.request,
    headers: { ...context.request.headers, accept: "application/json" },
  };
  const { pathname } = new URL(request.url);
  if (pathname === "/script/divisions") return listDivisions(context, request);
  const [, division, topic, id] = subscriptionPath.exec(pathname) ?? [];
  if (division !== undefined && topic !== undefined)
    return id === undefined
      ? subscribe(context, request, division, topic)
      : unsubscribe(context, request, division, id);
  return answer(await context.send(request), pathname);
};
