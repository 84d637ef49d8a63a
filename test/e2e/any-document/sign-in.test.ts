import { inspect } from "node:util";
import { expect, test } from "vitest";
import { apiKey, basicAuth, noSignIn } from "../../../src/clients/odata/index.ts";
import { serve } from "./told-service.ts";

const paths = { "/a": { get: { responses: { 200: { description: "Done.", content: { "application/json": {} } } } } } };
const schemes = {
  head: { type: "apiKey", in: "header", name: "X-API-Key" },
  app: { type: "apiKey", in: "header", name: "X-App" },
  query: { type: "apiKey", in: "query", name: "api key" },
  cookie: { type: "apiKey", in: "cookie", name: "SESSION" },
  basic: { type: "http", scheme: "Basic" },
  bearer: { type: "http", scheme: "bearer" },
  oauth: { type: "oauth2", flows: {} },
  oidc: { type: "openIdConnect", openIdConnectUrl: "https://a.example" },
  digest: { type: "http", scheme: "digest" },
  tls: { type: "mutualTLS" },
};

const asks = async (security: object[] | undefined, auth?: object) =>
  serve(paths, { securitySchemes: schemes }, security === undefined ? {} : { security }, auth);

test.each([
  ["a key in a header", [{ head: [] }], 'apiKey({ in: "header", name: "X-API-Key", value })'],
  ["a key in the query", [{ query: [] }], 'apiKey({ in: "query", name: "api key", value })'],
  ["a key in a cookie", [{ cookie: [] }], 'apiKey({ in: "cookie", name: "SESSION", value })'],
  ["a name and a password", [{ basic: [] }], "basicAuth({ user, password })"],
  [
    "two keys at once",
    [{ head: [], app: [] }],
    'apiKey({ in: "header", name: "X-API-Key", value }, { in: "header", name: "X-App", value })',
  ],
  ["one or the other", [{ oauth: ["a"] }, { basic: [] }], "access tokens, or basicAuth({ user, password })"],
  ["nothing, or a key", [{}, { head: [] }], 'noSignIn(), or apiKey({ in: "header", name: "X-API-Key", value })'],
  [
    "a token and a key",
    [{ bearer: [], head: [] }],
    '{ token, markStale, placeOf } for an access token with a key in the header "X-API-Key"',
  ],
  ["what no client can", [{ digest: [] }], "nothing that a client has, for it wants http digest"],
  ["a certificate", [{ tls: [] }], "noSignIn() and a fetch that has your certificate"],
  [
    "schemes that nothing names, which authors mean all the same",
    undefined,
    'apiKey({ in: "header", name: "X-API-Key", value }), or apiKey({ in: "header", name: "X-App", value }), or apiKey({ in: "query", name: "api key", value }), or apiKey({ in: "cookie", name: "SESSION", value }), or basicAuth({ user, password }), or access tokens, or nothing that a client has, for it wants http digest, or noSignIn() and a fetch that has your certificate',
  ],
])("generation says how to sign in where a service wants %s", async (_, security, want) => {
  const { notes, declarations } = await asks(security);
  expect(notes).toEqual([`what the service wants as auth, of erp-openapi/odata: ${want}`]);
  expect(declarations).toContain(`\`auth\` is ${want}. */`);
});

test("access tokens need no word, and neither does a service that says nothing", async () => {
  for (const security of [[{ oauth: [] }], [{ bearer: [] }], [{ oidc: [] }, { oauth: ["b"] }]])
    expect((await asks(security)).notes).toEqual([]);
  const { notes, declarations } = await serve(paths);
  expect(notes).toEqual([]);
  expect(declarations).toContain("`auth` gives its tokens; noSignIn() where the service wants none. */");
});

test("what an operation wants of its own is said too", async () => {
  const own = { get: { ...paths["/a"].get, security: [{ basic: [] }] } };
  const { notes } = await serve(
    { "/a": own, "/b": paths["/a"] },
    { securitySchemes: schemes },
    { security: [{ head: [] }] },
  );
  expect(notes).toEqual([
    'what the service wants as auth, of erp-openapi/odata: apiKey({ in: "header", name: "X-API-Key", value }), or basicAuth({ user, password })',
  ]);
});

test("a key stands where the service looks for it, and no other sign-in does", async () => {
  const sent = async (auth: object, init: object = {}): Promise<unknown> => {
    const { told, call } = await asks([{ head: [] }], auth);
    told.answer = { type: "application/json", body: "{}" };
    await call("GET")("/a", init);
    const { url, headers } = told.requests[0] ?? {};
    return [url, headers?.authorization, headers?.["x-api-key"], headers?.["x-app"], headers?.cookie];
  };
  const none = undefined;
  const key = { in: "header", name: "X-API-Key", value: "k 1" } as const;
  expect(await sent(apiKey(key))).toEqual(["/a", none, "k 1", none, none]);
  expect(await sent(apiKey(key, { in: "header", name: "X-App", value: "a" }))).toEqual(["/a", none, "k 1", "a", none]);
  expect(await sent(apiKey({ in: "query", name: "api key", value: "k&1" }))).toEqual([
    "/a?api%20key=k%261",
    ...[none, none, none, none],
  ]);
  const cookie = { in: "cookie", name: "SESSION", value: "k;1=" } as const;
  expect(await sent(apiKey(cookie), { headers: { Cookie: "a=b" } })).toEqual([
    "/a",
    ...[none, none, none, "a=b; SESSION=k%3B1%3D"],
  ]);
  // RFC 7617, section 2.1.
  expect(await sent(basicAuth({ user: "test", password: "123£" }))).toEqual([
    "/a",
    "Basic dGVzdDoxMjPCow==",
    ...[none, none, none],
  ]);
  expect(await sent(noSignIn())).toEqual(["/a", none, none, none, none]);
});

test("no key comes into an error, and a refused one is not sent again", async () => {
  const keys = [
    { in: "header", name: "X-API-Key", value: "first-secret-1" },
    { in: "query", name: "q", value: "second-secret-2" },
  ] as const;
  const { told, call } = await asks([{ head: [] }], apiKey(...keys));
  told.answer = {
    status: 401,
    type: "application/json",
    body: JSON.stringify({ message: "no such key: first-secret-1, second-secret-2" }),
  };
  const { error } = await call("GET")("/a");
  expect(error).toEqual({ message: "no such key: first-secret-1, second-secret-2" });
  expect(told.requests.length).toBe(1);
  told.answer = { type: "application/json", body: "no JSON" };
  const thrown: unknown = await call("GET")("/a").catch((cause: unknown) => cause);
  expect(inspect(thrown, { depth: 9 })).not.toMatch(/secret/);
  expect(inspect(apiKey(...keys), { depth: 9 })).not.toMatch(/secret/);
  expect(inspect(basicAuth({ user: "u", password: "secret" }), { depth: 9 })).not.toMatch(/secret/);
});

test("what cannot stand in a header is refused before anything is sent", async () => {
  for (const key of [
    { in: "header", name: "X-A", value: "a\r\nb" },
    { in: "header", name: "X A", value: "a" },
    { in: "header", name: "X-A", value: "" },
  ] as const)
    expect(() => apiKey(key)).toThrow(expect.objectContaining({ code: "CLIENT_OPTION_INVALID" }));
  expect(() => basicAuth({ user: "a:b", password: "" })).toThrow(
    expect.objectContaining({ code: "CLIENT_OPTION_INVALID" }),
  );
});
