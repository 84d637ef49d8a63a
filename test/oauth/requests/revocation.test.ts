import nock from "nock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendRevocation } from "../../../src/oauth/requests/token-request.ts";
import { startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";

// An interceptor between the HTTP library and its sockets would hide what is tested here.
beforeAll(() => nock.restore());
afterAll(() => nock.activate());

const authentication = { method: "body", secretParamName: "client_secret", secret: "s", parameters: {} } as const;

test.each<[number, string, string, string | undefined]>([
  [200, "", "text/plain", undefined],
  [204, "", "application/json", undefined],
  [200, "OK", "application/json", undefined],
  [200, "\uFEFF{}", "application/json", undefined],
  [200, "<html>", "text/html", undefined],
  [302, "<html>", "application/json", "unknown"],
  [503, "<html>", "text/html", "unknown"],
  [400, '{"error":"unsupported_token_type"}', "text/plain", "refused"],
])("a revocation that is answered %i with %j as %s (RFC 7009 section 2.2)", async (status, body, type, want) => {
  await using endpoint = await startFakeTokenEndpoint((_request, response) => {
    response.writeHead(status, { "content-type": type }).end(body);
  });
  const request = { endpoint: `${endpoint.origin}/revoke`, clientId: "app", authentication, timeoutMs: 5_000 };
  expect((await sendRevocation(request, "rt-0"))?.kind).toBe(want);
  expect(endpoint.seen.map(({ parameters }) => parameters.get("token"))).toEqual(["rt-0"]);
});
