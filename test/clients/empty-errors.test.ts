import { expect, test } from "vitest";
import { createExactOnlineClient } from "../../src/clients/exact-online/index.ts";
import { startServer } from "./support/start-server.ts";

const auth = { token: async () => "t", markStale: () => undefined };
const path = "/api/v1/{division}/crm/Accounts";
const params = { params: { path: { division: 1 } } };

/** How a server ends an answer that says nothing. */
const endings: Readonly<Record<string, Record<string, string>>> = {
  "with content-length 0": { "content-length": "0" },
  "with an empty chunk": { "transfer-encoding": "chunked" },
  "in JSON's name": { "content-type": "application/json", "content-length": "0" },
};

test.each(
  [400, 403, 404, 409, 500, 503].flatMap((status) => Object.keys(endings).map((how) => [status, how] as const)),
)("%i without a body, %s, is an error of openapi-fetch's methods", async (status, how) => {
  const origin = await startServer((_request, response) => void response.writeHead(status, endings[how]).end());
  const exact = createExactOnlineClient({ country: "nl", origin, auth, retry: { maxAttempts: 1 } });
  const answers = [
    await exact.GET(path, params),
    // Of a write such a 500 proves nothing: the chain throws OutcomeUnknown.
    ...(status < 500 ? [await exact.POST(path, { ...params, body: { Name: "x" } })] : []),
    await exact.request("get", path, params),
    await exact.GET(path, { ...params, parseAs: "stream" }),
  ];
  for (const { error, data, response } of answers)
    expect({ error, data, status: response.status }).toEqual({
      error: `HTTP ${status}, without a body`,
      data: undefined,
      status,
    });
});

test.each(["null", "0", "false", '""'])("an error body of %s is an error too", async (body) => {
  const origin = await startServer((_request, response) => void response.writeHead(404).end(body));
  const exact = createExactOnlineClient({ country: "nl", origin, auth });
  expect((await exact.GET(path, params)).error).toBe("HTTP 404, without a body");
});

test("an error body that says something stays as it came, and success has no error", async () => {
  const origin = await startServer(({ method }, response) => {
    response.setHeader("content-type", "application/json");
    if (method === "POST") response.writeHead(400).end('{"error":{"code":"x"}}');
    else response.writeHead(200).end('{"d":[]}');
  });
  const exact = createExactOnlineClient({ country: "nl", origin, auth });
  const refused = await exact.POST(path, { ...params, body: { Name: "x" } });
  expect(refused.error).toEqual({ error: { code: "x" } });
  const done = await exact.GET(path, params);
  expect([done.error, done.data]).toEqual([undefined, { d: [] }]);
});
