import { describe, expect, test } from "vitest";
import { createGraphService } from "../../../src/sandbox/graph/graph-service.ts";
import { createTestWorld, type TestWorld } from "../odata/support/test-world.ts";

const token = { audience: "https://graph.microsoft.com", scopes: ["User.Read", "Contacts.Read"] };

function bench(options: Parameters<typeof createTestWorld>[0] & { token?: Parameters<TestWorld["token"]>[0] } = {}) {
  const world = createTestWorld(options);
  const service = createGraphService(world);
  const value = world.token({ ...token, ...options.token });
  const get = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
    const url = path.startsWith("http") ? path : `${world.origins.graph}/v1.0${path}`;
    const response = await service.handle(
      new Request(url, { method, headers: { authorization: `Bearer ${value}`, ...headers } }),
    );
    const json = await response.json();
    const rows: readonly Readonly<Record<string, unknown>>[] = Object(json).value ?? [];
    return { status: response.status, headers: response.headers, json: Object(json), rows };
  };
  return { world, service, get };
}

describe("who may ask", () => {
  test.each([
    ["a token for Graph", {}, 200, undefined],
    ["a token by the app's id", { audience: "00000003-0000-0000-c000-000000000000" }, 200, undefined],
    [
      "a token for Business Central",
      { audience: "https://api.businesscentral.dynamics.com" },
      401,
      "InvalidAuthenticationToken",
    ],
    ["a token for Dataverse", { audience: "https://contoso.crm4.dynamics.com" }, 401, "InvalidAuthenticationToken"],
    ["a token that is over", { expiresAtMs: 0 }, 401, "InvalidAuthenticationToken"],
    ["a token of an application", { user: undefined }, 400, "BadRequest"],
    ["a token without the permission", { scopes: ["User.Read"] }, 403, "ErrorAccessDenied"],
  ])("fact 177: %s", async (_, changes, status, code) => {
    const answer = await bench({ token: changes }).get("/me/contacts");
    expect([answer.status, answer.json.error?.code]).toEqual([status, code]);
    if (code) expect(Object.keys(answer.json.error.innerError)).toEqual(["date", "request-id", "client-request-id"]);
  });

  test("fact 178: a token of four thousand characters is looked up like any other", async () => {
    const world = createTestWorld();
    const value = "x".repeat(4096);
    const issued = world.tokens.check(`Bearer ${world.token(token)}`, world.clock.now());
    if (typeof issued !== "string") world.tokens.issue(value, issued);
    const response = await createGraphService(world).handle(
      new Request(`${world.origins.graph}/v1.0/me`, { headers: { authorization: `Bearer ${value}` } }),
    );
    expect(response.status).toBe(200);
  });
});

describe("the signed-in person", () => {
  test("is shown", async () => {
    const { json } = await bench({
      token: { user: { id: "u-1", email: "kim@example.com", name: "Kim de Vries" } },
    }).get("/me");
    expect(json).toMatchObject({
      id: "u-1",
      displayName: "Kim de Vries",
      givenName: "Kim",
      surname: "de Vries",
      mail: "kim@example.com",
      userPrincipalName: "kim@example.com",
    });
  });

  test("has contacts of their own", async () => {
    const { world, service, get } = bench();
    const other = world.token({ ...token, user: { id: "u-2", email: "lee@example.com", name: "Lee" } });
    const theirs = await (
      await service.handle(
        new Request(`${world.origins.graph}/v1.0/me/contacts`, { headers: { authorization: `Bearer ${other}` } }),
      )
    ).json();
    const mine = await get("/me/contacts");
    expect(mine.rows[0]?.["id"]).not.toBe(Object(theirs).value[0].id);
    expect((await get(`/me/contacts/${Object(theirs).value[0].id}`)).json.error.code).toBe("ErrorItemNotFound");
    expect((await get(`/me/contacts/${mine.rows[0]?.["id"]}`)).json).toMatchObject({
      displayName: mine.rows[0]?.["displayName"],
    });
  });
});

describe("paging", () => {
  test.each([
    ["", 25, [10, 10, 5]],
    ["?$top=20", 25, [20, 5]],
    ["?$top=25", 25, [25]],
    ["?$skip=20", 25, [5]],
    ["?$top=5000", 1500, [1000, 500]],
    ["?$filter=companyName eq 'aldermoor foods'&$top=100", 25, [4]],
  ])("contacts%s of %i come in pages of %j", async (query, contacts, want) => {
    const { get } = bench({ rows: { contacts } });
    const sizes: number[] = [];
    const seen = new Set<unknown>();
    for (let next: unknown = `/me/contacts${query}`; typeof next === "string"; ) {
      const page = await get(next);
      sizes.push(page.rows.length);
      for (const row of page.rows) seen.add(row["id"]);
      next = page.json["@odata.nextLink"];
    }
    expect([sizes, seen.size]).toEqual([want, want.reduce((sum, size) => sum + size, 0)]);
  });

  test("$select, $orderby and $count", async () => {
    const { get } = bench();
    const { json, rows } = await get("/me/contacts?$select=displayName&$orderby=displayName&$count=true&$top=3");
    expect([json["@odata.count"], Object.keys(rows[0] ?? {})]).toEqual([25, ["@odata.etag", "id", "displayName"]]);
    const names = rows.map((row) => String(row["displayName"]));
    expect(names.toSorted()).toEqual(names);
  });
});

test.each([
  ["GET", "/me/messages", 400],
  ["GET", "/users", 400],
  ["GET", "/me/contacts?$select=shoeSize", 400],
  ["PUT", "/me", 405],
])("%s %s answers %i", async (method, path, status) => {
  expect((await bench().get(path, {}, method)).status).toBe(status);
});

test.each([
  ["GET", "/me", "GetMe"],
  ["GET", "/me/contacts", "ListContacts"],
  ["GET", "/me/contacts/abc", "GetContact"],
  ["GET", "/me/contacts('abc')", "GetContact"],
  ["POST", "/me/contacts", "CreateContact"],
  ["GET", "/me/contacts/delta", "ListContactChanges"],
  ["GET", "/me/mailFolders/inbox/messages/abc", "GetMessage"],
])("%s %s is the operation %s", (method, path, want) => {
  const { world, service } = bench();
  expect(service.operationOf(method, new URL(`${world.origins.graph}/v1.0${path}`))).toBe(want);
});
