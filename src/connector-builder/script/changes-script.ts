import { isObject, type JsonObject, textAt } from "../../kit/json-access.ts";
import { jsonOf, type WireRequest, type WireResponse, withJson } from "../simulator/wire-message.ts";
import type { ScriptContext, ScriptTwin } from "./script-twin.ts";

/** Field with the moment of a record's last change. */
const stampField = "lastModifiedDateTime";
/** Rows after which a question ends, where the stamp changes; the rest is for the next one. */
const rowsPerQuestion = 5000;
const rowsPerPage = 1000;
/** Minutes that a change is waited with, where the maker says nothing, and the most that can be said. */
const usualWait = 2;
const longestWait = 60;

/** What leads a request to the script, before the path of the service. An environment may be called script as well. */
const marked = /(\/api\/v2\.0)\/script\//;

const nothing: WireResponse = { status: 200, headers: {}, body: new Uint8Array() };

function refused(status: number, code: string, message: string): WireResponse {
  return { ...withJson(nothing, { error: { code, message } }), status };
}

/** Epoch milliseconds of a stamp; 0 where there is none. */
function stampMs(row: JsonObject): number {
  const text = textAt(row, stampField) ?? "";
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text) ? Date.parse(text) : 0;
}

/** The service's clock, which is sent with every answer (RFC 9110, section 6.6.1); 0 where it is not. */
function clockMs({ headers }: WireResponse): number {
  const ms = Date.parse(headers["date"] ?? "");
  return Number.isNaN(ms) ? 0 : ms;
}

/** What a maker has typed. */
interface Asked {
  readonly filter: string;
  readonly select: string;
  readonly expand: string;
  readonly waitMs: number;
  /** Since when changes are news, by the service's clock; undefined on the first question. */
  readonly sinceMs: number | undefined;
}

/** @returns undefined when the minutes are none */
function readAsked(query: URLSearchParams): Asked | undefined {
  const given = (name: string): string => (query.get(name) ?? "").trim();
  const wait = given("waitMinutes") || String(usualWait);
  const state = given("triggerState");
  if (!/^\d{1,2}$/.test(wait) || Number(wait) > longestWait) return undefined;
  return {
    filter: given("filter"),
    select: given("select"),
    expand: given("expand"),
    waitMs: Number(wait) * 60_000,
    sinceMs: /^\d{1,15}$/.test(state) ? Number(state) : undefined,
  };
}

function addressOf({ filter, select, expand, sinceMs }: Asked, list: string): string {
  const first = sinceMs === undefined;
  const since = first ? "" : `${stampField} ge ${new Date(sinceMs).toISOString()}`;
  // The service knows no "or" of different fields: what a maker has typed stays one condition.
  const both = [since, filter === "" ? "" : `(${filter})`].filter((part) => part !== "").join(" and ");
  const fields = select === "" || select.split(",").some((field) => field.trim() === stampField);
  const options = [
    ["$filter", first ? filter : both],
    ["$orderby", first ? "" : stampField],
    ["$select", fields ? select : `${select},${stampField}`],
    ["$expand", expand],
    ["$top", first ? "1" : ""],
  ].filter(([, value]) => value !== "");
  const query = options.map(([name, value = ""]) => `${name}=${encodeURIComponent(value)}`);
  return query.length === 0 ? list : `${list}?${query.join("&")}`;
}

/** The rows of a list from its first page on, until there are enough, or the answer that is no page. */
async function readRows(
  send: ScriptContext["send"],
  request: WireRequest,
  sinceMs: number,
): Promise<{ rows: JsonObject[]; isWhole: boolean; first: WireResponse } | { refusal: WireResponse }> {
  const rows: JsonObject[] = [];
  let first: WireResponse | undefined;
  for (let next: string | undefined = request.url; next !== undefined; ) {
    const response = await send({ ...request, url: next });
    if (response.status !== 200) return { refusal: response };
    const body = jsonOf(response);
    const page: unknown = isObject(body) ? body["value"] : undefined;
    // Any 200 would start the flow.
    if (!Array.isArray(page))
      return { refusal: refused(502, "RecordsMissing", "The service answered without a list of records.") };
    first ??= response;
    rows.push(...page.filter(isObject));
    next = textAt(body, "@odata.nextLink");
    // The token goes to the service and to nobody else.
    if (next !== undefined && new URL(next, request.url).origin !== new URL(request.url).origin)
      return { refusal: refused(502, "PageElsewhere", "The next page is at another address than the service.") };
    const last = rows.at(-1);
    if (next !== undefined && last && rows.length >= rowsPerQuestion && stampMs(last) > sinceMs)
      return { rows, isWhole: false, first };
  }
  return { rows, isWhole: true, first: first ?? nothing };
}

/**
 * The twin of `connector/business-central.script.csx`: the trigger on changed records. It reads what was changed since
 * the moment in `triggerState`, up to some minutes ago, and answers 200 with it, else 202. Either has in `Location` the
 * address at the gateway to ask next. The first question begins: what was changed before is no news. All moments are the
 * service's; a record that is saved now and seen later is not missed when that takes less than the minutes.
 *
 * @see https://learn.microsoft.com/connectors/custom-connectors/create-polling-trigger
 */
export const changesScript: ScriptTwin = async ({ originalUrl, request, send }) => {
  const asked = readAsked(new URL(request.url).searchParams);
  if (!asked) return refused(400, "WaitInvalid", `The minutes to wait are a whole number from 0 to ${longestWait}.`);
  const list = (request.url.split("?")[0] ?? "").replace(marked, "$1/");
  const prefer = { ...request.headers, prefer: `odata.maxpagesize=${rowsPerPage}` };
  const { sinceMs } = asked;
  const question = { ...request, url: addressOf(asked, list), headers: prefer };
  const read =
    sinceMs === undefined
      ? await send(question).then((first) =>
          first.status === 200 ? { rows: [], isWhole: true, first } : { refusal: first },
        )
      : await readRows(send, question, sinceMs);
  if ("refusal" in read) return read.refusal;
  const { rows, isWhole, first } = read;
  const nowMs = clockMs(first);
  if (nowMs === 0) return refused(502, "DateMissing", "The service answered without the header Date.");

  const last = rows.at(-1);
  const settledMs = sinceMs === undefined ? nowMs : nowMs - asked.waitMs;
  const untilMs = Math.max(sinceMs ?? 0, isWhole || !last ? settledMs : Math.min(settledMs, stampMs(last)));
  const news = rows.filter((row) => stampMs(row) >= (sinceMs ?? untilMs) && stampMs(row) < untilMs);

  const [gateway, given = ""] = originalUrl.split("?");
  const kept = given.split("&").filter((part) => part !== "" && !part.startsWith("triggerState="));
  const headers: Readonly<Record<string, string>> = {
    ...first.headers,
    location: `${gateway}?${[...kept, `triggerState=${untilMs}`].join("&")}`,
    "retry-after": isWhole ? "60" : "15",
  };
  if (news.length > 0) return withJson({ ...first, headers }, { value: news });
  const { "content-type": _type, "content-length": _length, ...empty } = headers;
  return { status: 202, headers: empty, body: new Uint8Array() };
};
