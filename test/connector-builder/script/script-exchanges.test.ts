import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { finalStatuses } from "../../../src/connector-builder/script/final-statuses.ts";
import { scriptNames, scriptTwins } from "../../../src/connector-builder/script/script-twins.ts";
import {
  jsonOf,
  textOf,
  type WireRequest,
  type WireResponse,
} from "../../../src/connector-builder/simulator/wire-message.ts";
import cases from "./script-exchanges.cases.json" with { type: "json" };

/** An answer as the cases write it: with a body in JSON, with a text, which is a page unless it says its type, or empty. */
interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly type?: string;
  readonly retryAfter?: string;
  /** The service's clock. */
  readonly date?: string;
  /** How often the last row of the body comes: pages are long. */
  readonly repeat?: number;
}

/** The body with its last row as often as that. */
function repeated(body: unknown, times: number): unknown {
  const { value = [], ...rest }: { value?: readonly unknown[] } = Object(body);
  return { ...rest, value: [...value.slice(0, -1), ...Array.from({ length: times }, () => value.at(-1))] };
}

function toResponse({ repeat, ...answer }: Answer): WireResponse {
  const { status, text, type = "text/html", retryAfter, date } = answer;
  const body = repeat === undefined ? answer.body : repeated(answer.body, repeat);
  const typed = { "content-type": `${text === undefined ? "application/json" : type}; charset=utf-8` };
  return {
    status,
    headers: {
      ...(body === undefined && text === undefined ? {} : typed),
      ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }),
      ...(date === undefined ? {} : { date }),
    },
    body: new TextEncoder().encode(text ?? (body === undefined ? "" : JSON.stringify(body))),
  };
}

/** What an answer carries, as the cases write it. */
function carried(response: WireResponse): object {
  if (response.body.length === 0) return {};
  const body = jsonOf(response);
  return body === undefined ? { text: textOf(response) } : { body };
}

/** What of a request the cases speak of. */
function shown({ method, url, headers, body }: WireRequest): object {
  const accept = headers["accept"] === undefined ? {} : { accept: headers["accept"] };
  const prefer = headers["prefer"] === undefined ? {} : { prefer: headers["prefer"] };
  return {
    method,
    url,
    ...prefer,
    ...accept,
    authorization: headers["authorization"],
    ...(typeof body === "string" ? { type: headers["content-type"], body: JSON.parse(body) } : {}),
  };
}

test.each(cases.map((one) => [one.script, one.name, one] as const))(
  "%s: %s",
  async (script, _name, { original, request, exchanges, want }) => {
    const twin = scriptTwins[scriptNames.find((name) => name === script) ?? scriptNames[0]];
    const sent: object[] = [];
    const { headers, body, ...rest } = { body: undefined, ...request };
    const response = await twin({
      operationId: "x",
      originalUrl: original,
      request: {
        ...rest,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
      send: (asked) => {
        const exchange = exchanges[sent.push(shown(asked)) - 1];
        if (!exchange) throw new Error(`too many requests: ${asked.url}`);
        return Promise.resolve(toResponse(exchange.answer));
      },
    });
    expect(sent).toEqual(exchanges.map((exchange) => exchange.sent));
    const { location, "retry-after": retryAfter } = response.headers;
    expect({
      status: response.status,
      ...(location === undefined ? {} : { location }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...carried(response),
    }).toEqual(want);
  },
);

describe("what the wait script knows of endings", () => {
  const { paths }: { paths: Record<string, Record<string, { "x-async"?: { final: string[] } }>> } = JSON.parse(
    readFileSync("generated/business-central-admin/openapi.json", "utf8"),
  );

  test("is what the spec says, in TypeScript and in C#", () => {
    const finals = Object.values(paths).flatMap((item) =>
      Object.values(item).flatMap((operation) => (operation["x-async"] ? [operation["x-async"].final] : [])),
    );
    expect(finals.length).toBe(13);
    for (const final of finals) expect(final).toEqual(finalStatuses);
    const [, inCsharp = ""] =
      /FinalStatuses = \{([^}]*)\}/.exec(readFileSync("connector/business-central-admin.script.csx", "utf8")) ?? [];
    expect([...inCsharp.matchAll(/"(\w+)"/g)].map(([, status]) => status)).toEqual(finalStatuses);
  });
});
