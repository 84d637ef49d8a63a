import { describe, expect, test } from "vitest";
import type { ApiIndex, ServiceTable } from "../../generated/tables.ts";
import { createODataClient, isIn } from "../../src/clients/odata/index.ts";
import { entraTokens, sandboxClock, sandboxForTest } from "./support/signed-in.ts";

/** What `$metadata` says of Dataverse's accounts, as far as this test needs it. */
const table: ServiceTable = {
  paths: {
    "/accounts": {
      GET: { id: "ListAccounts", record: "account", paging: { style: "odata-v4", items: "value", nextLink: "@odata.nextLink" } },
      POST: { id: "CreateAccount", body: "account", retry: "never" },
    },
    "/accounts({accountid})": {
      GET: { id: "GetAccount", record: "account" },
      PATCH: { id: "UpdateAccount", body: "account", retry: "never", headers: "If-Match" },
      DELETE: { id: "DeleteAccount", retry: "idempotent" },
    },
  },
  entities: { account: { fields: { guid: "accountid", instant: "modifiedon" }, write: "name revenue" } },
};
const index: ApiIndex = { name: "dataverse", version: "v9.2", server: { url: "", variables: {} }, quota: { limits: [] }, prefixes: { "": "accounts" }, services: { accounts: async () => ({ table }) } };

interface Account {
  accountid?: string;
  name?: string | null;
  modifiedon?: string | null;
  "@odata.etag"?: string;
}
interface Types {
  paths: {
    "/accounts": { get: { parameters: { query?: { $select?: string; $filter?: string } }; responses: object }; post: { parameters: object; responses: object } };
    "/accounts({accountid})": { get: { parameters: { path: { accountid: string }; query?: { $select?: string } }; responses: object }; patch: { parameters: { path: { accountid: string }; header?: { "If-Match"?: string } }; responses: object }; delete: { parameters: { path: { accountid: string } }; responses: object } };
  };
  records: { account: { row: Account; key: "accountid"; create: "name"; update: "name" } };
  calls: {
    "/accounts": { list: "account"; create: { body: "account"; demands: "name"; answer: never } };
    "/accounts({accountid})": { get: "account"; update: { body: "account"; answer: never }; remove: { answer: never } };
  };
  complete: true;
}

async function open(rows = 120) {
  const sandbox = await sandboxForTest({ rows: { accounts: rows } });
  const { origin } = sandbox.dataverse;
  return createODataClient<Types>({ index, baseUrl: `${origin}/api/data/v9.2/`, flavor: "dataverse", auth: entraTokens(sandbox, `${origin}/.default`), clock: sandboxClock(sandbox) });
}

describe("createODataClient", () => {
  test("lists Dataverse's accounts to the end, by filter too (facts 171, 172)", async () => {
    const dataverse = await open();
    const all: { accountid: string; name: string | null }[] = [];
    for await (const row of dataverse.list("/accounts", { select: ["accountid", "name"] })) all.push(row);
    expect(new Set(all.map(({ accountid }) => accountid)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(0);
    const wanted = all.slice(0, 2).map(({ name }) => name ?? "");
    const found: string[] = [];
    for await (const row of dataverse.list("/accounts", { select: ["name"], filter: isIn("name", wanted) })) found.push(row.name ?? "");
    expect([...new Set(found)].sort()).toEqual([...new Set(wanted)].sort());
  });

  test("changes an account by its version (fact 173)", async () => {
    const dataverse = await open();
    const accounts: { accountid: string; "@odata.etag": string }[] = [];
    for await (const row of dataverse.list("/accounts", { select: ["accountid"], limit: 1 })) accounts.push(row);
    const [{ accountid, "@odata.etag": etag } = { accountid: "", "@odata.etag": "" }] = accounts;
    await dataverse.update("/accounts({accountid})", { name: "Renamed" }, { accountid, ifMatch: etag });
    expect((await dataverse.get("/accounts({accountid})", { accountid, select: ["name"] })).name).toBe("Renamed");
    await expect(dataverse.update("/accounts({accountid})", { name: "Again" }, { accountid, ifMatch: etag })).rejects.toMatchObject({ code: "API_PRECONDITION_FAILED", status: 412 });
  });

  test.each(["http://contoso.crm4.dynamics.com", "contoso", "ftp://127.0.0.1"])("%s is refused: a token must not travel in the open", (baseUrl) => {
    const auth = { token: async () => "x", markStale: () => undefined };
    expect(() => createODataClient<Types>({ index, baseUrl, auth })).toThrow(expect.objectContaining({ code: "CLIENT_ADDRESS_INVALID" }));
  });
});
