import { isObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { type WireRequest, type WireResponse, withJson } from "../simulator/wire-message.ts";
import { beside, bodyOf, isSuccess, refused } from "./beside.ts";
import { exactAnswer } from "./exact-answer.ts";
import type { ScriptContext } from "./script-twin.ts";

function setOf(division: string): string {
  return `/api/v1/${division}/webhooks/WebhookSubscriptions`;
}

function recordOf(division: string, id: string): string {
  return `${setOf(division)}(guid'${id}')`;
}

/** Ends a subscription: the address that {@link subscribe} gave out. */
export function unsubscribe(
  { send }: ScriptContext,
  request: WireRequest,
  division: string,
  id: string,
): Promise<WireResponse> {
  return send(beside(request, "DELETE", recordOf(division, id)));
}

/**
 * What the platform wants to hear of a subscription: 201, and in `Location` the address at the gateway that ends it.
 * The address of the flow carries a signature: it is in no answer.
 */
function subscribed(response: WireResponse, { originalUrl }: ScriptContext, subscription: unknown): WireResponse {
  const { ID = null, Topic = null } = isObject(subscription) ? subscription : {};
  const answered = withJson(response, { ID, Topic });
  const [address = ""] = originalUrl.split("?");
  return { ...answered, status: 201, headers: { ...answered.headers, location: `${address}/${String(ID)}` } };
}

function taken(refusal: WireResponse, division: string, topic: string): WireResponse {
  const reason = textAt(objectAt(objectAt(bodyOf(refusal), "error"), "message"), "value") ?? "";
  const message = `Another flow, or another address, listens to ${topic} of company ${division} already, and Exact Online keeps one subscription for each topic, company and app. Turn that flow off, or let it do this work as well.`;
  return refused(refusal, 409, "TopicTaken", reason === "" ? message : `${message} Exact Online says: ${reason}`);
}

/** A refusal as it is. What is no refusal, and names no subscription, would turn the flow on all the same. */
function notMade(answer: WireResponse): WireResponse {
  if (!isSuccess(answer)) return answer;
  const message = "Exact Online answered without the subscription, and does not list it.";
  return refused(answer, 502, "SubscriptionMissing", message);
}

/** The subscription in an answer; undefined when it has none. */
function made(answer: WireResponse): unknown {
  const record = isSuccess(answer) ? exactAnswer(bodyOf(answer) ?? {}) : undefined;
  return textAt(record, "ID") === undefined ? undefined : record;
}

function withoutQuery(address: string): string {
  return address.split("?")[0] ?? "";
}

/**
 * Subscribes a flow to a topic. Exact Online keeps one subscription for each topic, division and app (fact 83). When it
 * refuses, the one that is there decides: with this very address it stands; with the address of this flow signed anew it
 * makes room; with another one the answer is 409. A flow is never told that it is subscribed when its address is not
 * (fact 208).
 */
export async function subscribe(
  context: ScriptContext,
  request: WireRequest,
  division: string,
  topic: string,
): Promise<WireResponse> {
  const { send } = context;
  const { body: given = "" } = request;
  const callback =
    textAt(JSON.parse(typeof given === "string" ? given : new TextDecoder().decode(given)), "CallbackURL") ?? "";
  const create = (): Promise<WireResponse> => {
    const asked = beside(request, "POST", setOf(division));
    return send({
      ...asked,
      headers: { ...asked.headers, "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify({ CallbackURL: callback, Topic: topic }),
    });
  };
  const created = await create();
  const subscription = made(created);
  if (subscription !== undefined) return subscribed(created, context, subscription);
  const listed = await send(
    beside(request, "GET", `${setOf(division)}?$filter=Topic%20eq%20'${topic}'&$select=ID,CallbackURL,Topic`),
  );
  if (!isSuccess(listed)) return notMade(created);
  const there = listAt(exactAnswer(bodyOf(listed) ?? {}), "value").filter(isObject);
  const same = there.find((one) => textAt(one, "CallbackURL") === callback);
  if (same) return subscribed(created, context, same);
  const old = there.find((one) => withoutQuery(textAt(one, "CallbackURL") ?? "") === withoutQuery(callback));
  if (!old) return there.length === 0 ? notMade(created) : taken(created, division, topic);
  const ended = await unsubscribe(context, request, division, textAt(old, "ID") ?? "");
  if (!isSuccess(ended) && ended.status !== 404 && ended.status !== 410) return ended;
  const again = await create();
  const renewed = made(again);
  return renewed === undefined ? notMade(again) : subscribed(again, context, renewed);
}
