import type { IncomingMessage } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { createChain } from "../../../src/http/chain.ts";
import { type LoopbackServer, startServer } from "../support/loopback-server.ts";

/** The API, which says whatever a test wants, and a host that it should never have led to. */
let api: LoopbackServer;
let elsewhere: LoopbackServer;
let answer: { readonly status: number; readonly headers: Record<string, string>; readonly body: string };
const atApi: (string | undefined)[] = [];
const atElsewhere: IncomingMessage[] = [];

beforeAll(async () => {
  elsewhere = await startServer((request, response) => {
    atElsewhere.push(request);
    response.writeHead(200, { "content-type": "application/json" }).end('{"value":[]}');
  });
  api = await startServer((request, response) => {
    atApi.push(request.headers.authorization);
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers }).end(answer.body);
  });
});
afterAll(() => Promise.all([api.close(), elsewhere.close()]));
beforeEach(() => {
  atApi.length = 0;
  atElsewhere.length = 0;
});

const source = { token: async () => "the-token", markStale: () => {} };
const says = (value: unknown): void => void (answer = { status: 200, headers: {}, body: JSON.stringify(value) });
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "went",
    (error: unknown) => (error instanceof Error ? Reflect.get(error, "code") : error),
  );

async function all(rows: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of rows) count++;
  return count;
}

const automation = () => createAutomationClient({ environmentName: "Production", origin: api.origin, auth: source });
const exact = () => createExactOnlineClient({ country: "nl", origin: api.origin, auth: source });

/** What each test wants: nothing went elsewhere, and the API itself got the token. */
function expectNothingElsewhere(requests: number): void {
  expect([atElsewhere.length, atApi]).toEqual([0, Array(requests).fill("Bearer the-token")]);
}

describe("a link to another host is refused, and nothing is sent there", () => {
  test.each([301, 302, 303, 307, 308])("a redirect (%i)", async (status) => {
    answer = { status, headers: { location: `${elsewhere.origin}/steal?x=1` }, body: "" };
    const { fetch } = createChain({ auth: { source, allowedOrigins: [api.origin] } });
    expect(
      await codeOf(fetch(`${api.origin}/x`, { hints: { retry: "idempotent" }, method: "PUT", body: "{}" })),
    ).toMatch(/ORIGIN_REFUSED|OUTCOME_UNKNOWN/);
    expect(await codeOf(fetch(`${api.origin}/x`))).toBe("ORIGIN_REFUSED");
    expectNothingElsewhere(2);
  });

  test("a redirect that answers a client's list", async () => {
    answer = { status: 302, headers: { location: `${elsewhere.origin}/steal` }, body: "" };
    expect(await codeOf(all(automation().list("/companies")))).toBe("ORIGIN_REFUSED");
    expectNothingElsewhere(1);
  });

  test("a redirect that answers openapi-fetch's own call", async () => {
    answer = { status: 302, headers: { location: `${elsewhere.origin}/steal` }, body: "" };
    expect(await codeOf(automation().GET("/companies"))).toBe("ORIGIN_REFUSED");
    expectNothingElsewhere(1);
  });

  test("the next link of Business Central", async () => {
    says({ value: [{ id: "1", name: "one" }], "@odata.nextLink": `${elsewhere.origin}/page2` });
    expect(await codeOf(all(automation().list("/companies")))).toBe("LINK_REFUSED");
    expectNothingElsewhere(1);
  });

  test("the next link of Exact Online", async () => {
    says({ d: { results: [{ ID: "1" }], __next: `${elsewhere.origin}/page2` } });
    expect(
      await codeOf(all(exact().list("/api/v1/{division}/crm/Accounts", { division: division(1), select: ["ID"] }))),
    ).toBe("LINK_REFUSED");
    expectNothingElsewhere(1);
  });

  test("the media link of a record", async () => {
    const record = {
      "extensionContent@odata.mediaReadLink": `${elsewhere.origin}/content`,
      "extensionContent@odata.mediaEditLink": `${elsewhere.origin}/content`,
    };
    expect(await codeOf(automation().downloadFrom(record, "extensionContent"))).toBe("LINK_REFUSED");
    expect(await codeOf(automation().uploadTo(record, "extensionContent", new Uint8Array([1])))).toBe("LINK_REFUSED");
    expectNothingElsewhere(0);
  });

  test.each(["Operation-Location", "Location", "Azure-AsyncOperation"])(
    "the address of an operation (%s), which a caller hands to the chain",
    async (header) => {
      answer = { status: 202, headers: { [header]: `${elsewhere.origin}/operations/1` }, body: "" };
      const { fetch } = createChain({ auth: { source, allowedOrigins: [api.origin] } });
      const started = await fetch(`${api.origin}/x`, { method: "POST", body: "{}" });
      expect(await codeOf(fetch(started.headers.get(header) ?? ""))).toBe("ORIGIN_REFUSED");
      expectNothingElsewhere(1);
    },
  );
});

test("the check itself: without the chain the token would arrive there", async () => {
  await fetch(`${elsewhere.origin}/x`, { headers: { authorization: "Bearer the-token" } });
  expect(atElsewhere.map(({ headers }) => headers.authorization)).toEqual(["Bearer the-token"]);
});
