import { describe, expect, test } from "vitest";
import { createWrites, type WritePolicy } from "../../../src/writes/index.ts";
import { sqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { keys } from "../store/samples.ts";
import { openTwoServices } from "../support/two-services.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
const orders = "/api/v1/{division}/salesorder/SalesOrders";
const customers = "/companies({companyId})/customers";
const customer = "/companies({companyId})/customers({customerId})";
const nobody = "00000000-0000-4000-8000-000000000001";

async function open(policy: WritePolicy = []) {
  const services = await openTwoServices({ rows: { CrmAccount: 5, LogisticsItem: 5 } });
  const { sandbox, exact, bc, division } = services;
  const store = sqliteWriteStore({ file: `${temporaryFolder()}/writes.sqlite`, keys });
  await store.createSchema();
  const writes = createWrites({ clients: { exact, bc }, store, policy });
  const requests = () => sandbox.log.entries().map(({ method, url }) => `${method} ${decodeURIComponent(url)}`);
  const first = async (path: typeof accounts | "/api/v1/{division}/logistics/Items"): Promise<string> => {
    for await (const { ID } of exact.list(path, { division, select: ["ID"] })) return String(ID);
    throw new Error("There is none.");
  };
  return { ...services, writes, store, requests, first };
}

const brief = (problems: readonly { path: string; code: string }[]) =>
  problems.map(({ path, code }) => `${path} ${code}`);

describe("a preview", () => {
  test("names everything that is wrong at once, lines included, and sends nothing", async () => {
    const { writes, division, requests, first } = await open();
    const body = {
      OrderedBy: nobody,
      YourReff: "shop-1",
      AmountDC: 12,
      SalesOrderLines: [
        { Item: await first("/api/v1/{division}/logistics/Items"), Quantity: "two", Quantiti: 1 },
        { Quantity: 1, Item: nobody, ShopOrder: nobody },
        { Quantity: 3 },
      ],
    };
    const preview = await writes.preview("exact", "create", orders, body, { division });
    expect(brief(preview.problems)).toEqual([
      "YourReff UNKNOWN_FIELD",
      "AmountDC READ_ONLY",
      "SalesOrderLines[0].Quantity WRONG_VALUE",
      "SalesOrderLines[0].Quantiti UNKNOWN_FIELD",
      "SalesOrderLines[2].Item MISSING",
      "OrderedBy REFERENCE_ABSENT",
      "SalesOrderLines[1].Item REFERENCE_ABSENT",
      "SalesOrderLines[1].ShopOrder REFERENCE_ABSENT",
    ]);
    expect(preview.problems[0]?.message).toBe("There is no field YourReff: did you mean YourRef?");
    expect(preview.request).not.toHaveProperty("body");
    expect(requests().filter((one) => one.startsWith("POST") && !one.includes("token"))).toEqual([]);
    expect(JSON.parse(JSON.stringify(preview))).toEqual(preview);
  });

  test("reads each set that a body names once, whatever the number of lines", async () => {
    const { writes, division, requests, first } = await open();
    const [item, buyer] = [await first("/api/v1/{division}/logistics/Items"), await first(accounts)];
    const before = requests().length;
    const lines = Array.from({ length: 25 }, (_, at) => ({ Item: at % 2 ? item : nobody, Quantity: 1 }));
    const body = { OrderedBy: buyer, DeliverTo: buyer, SalesOrderLines: lines };
    const { problems } = await writes.preview("exact", "create", orders, body, { division });
    expect(problems.map(({ code }) => code)).toEqual(Array(13).fill("REFERENCE_ABSENT"));
    expect(
      requests()
        .slice(before)
        .map((one) => one.replace(/^(GET \/api\/v1\/)\d+|\?.*$/g, "$1")),
    ).toEqual(["GET /api/v1//crm/Accounts", "GET /api/v1//logistics/Items"]);
  });

  test("shows the request as it is sent then, to the letter", async () => {
    const { writes, division, companyId, send, sandbox } = await open();
    const body = { displayName: "Kim", country: "NL", creditLimit: 1000.5 };
    const preview = await writes.preview("bc", "create", customers, body, { companyId });
    expect(preview.problems).toEqual([]);
    expect(preview.request).toEqual({
      method: "POST",
      url: `${sandbox.businessCentral.origin}/v2.0/Production/api/v2.0/companies(${companyId})/customers`,
      headers: { Accept: "application/json", "Accept-Language": "en-US", "Content-Type": "application/json" },
      body: '{"displayName":"Kim","country":"NL","creditLimit":1000.5}',
    });
    expect((await send("bc", preview.request, preview.request.body ?? "")).status).toBe(201);
    const date = { Name: "Kim", Code: "17", StartDate: "2026-03-02" };
    const exact = await writes.preview("exact", "create", accounts, date, { division });
    expect(exact.request.body).toBe('{"Name":"Kim","Code":"17","StartDate":"2026-03-02T00:00:00"}');
  });

  test("of an update shows what changes, and the version that was read", async () => {
    const { writes, bc, exact, companyId, division } = await open();
    const made = await bc.create(customers, { displayName: "Kim", city: "Ede", creditLimit: 10 }, { companyId });
    const changes = { displayName: "Ann", city: "Ede", creditLimit: 10 };
    const at = { companyId, customerId: made.id ?? "" };
    const preview = await writes.preview("bc", "update", customer, changes, at);
    expect(preview.changes).toEqual([{ path: "displayName", before: "Kim", after: "Ann" }]);
    expect(preview.original).toBe(made["@odata.etag"]);
    const account1 = await exact.create(accounts, { Name: "Kim", Code: "17" }, { division });
    const padded = { Code: "17", Name: "Ann", StartDate: "2026-03-02" };
    const there = await writes.preview("exact", "update", account, padded, { division, ID: account1.ID });
    expect(there.changes).toEqual([
      { path: "Name", before: "Kim", after: "Ann" },
      { path: "StartDate", before: null, after: "2026-03-02T00:00:00" },
    ]);
    const gone = await writes.preview("bc", "update", customer, changes, { companyId, customerId: nobody });
    expect(brief(gone.problems)).toEqual([" RECORD_ABSENT"]);
  });

  test("warns of a record that has the key already, and of a key that is cut", async () => {
    const { writes, exact, division } = await open();
    await exact.create(accounts, { Name: "Kim", Code: "17" }, { division });
    const double = await writes.preview("exact", "create", accounts, { Name: "Kim", Code: "17" }, { division });
    expect(double.problems).toMatchObject([{ path: "Code", code: "DUPLICATE", severity: "warning" }]);
    const long = { Name: "Kim", Code: "1234567890123456789" };
    const cut = await writes.preview("exact", "create", accounts, long, { division });
    expect(brief(cut.problems)).toEqual(["key KEY_INVALID", "Code TOO_LONG"]);
  });

  test("says what the policy decides", async () => {
    const policy: WritePolicy = [
      { path: accounts, decision: "auto", perDay: 3, name: "accounts" },
      { service: "bc", decision: "never" },
    ];
    const { writes, division, companyId } = await open(policy);
    const capped = await writes.preview("exact", "create", accounts, { Name: "Kim" }, { division });
    expect(capped.verdict).toEqual({ decision: "auto", cap: { name: "accounts", perDay: 3 } });
    const never = await writes.preview("bc", "create", customers, { displayName: "Kim" }, { companyId });
    expect([never.verdict, brief(never.problems)]).toEqual([{ decision: "never" }, [" NEVER"]]);
  });

  test("keeps what an earlier write will have made, and asks nothing when it is not to look", async () => {
    const { writes, division, requests } = await open();
    const before = requests().length;
    const body = { Name: "Kim", Code: "1", Parent: { $ref: "w1", field: "ID" }, Reseller: nobody };
    const preview = await writes.preview("exact", "create", accounts, body, { division, look: false });
    expect([preview.problems, requests().length]).toEqual([[], before]);
    expect(preview.request.body).toBe(
      `{"Name":"Kim","Code":"1","Reseller":"${nobody}","Parent":{"$ref":"w1","field":"ID"}}`,
    );
  });

  test("tells what it could not look at, and refuses what no write is", async () => {
    const { writes, sandbox, division } = await open();
    sandbox.faults.add({ operation: "ListCrmAccounts", effect: { kind: "answer", status: 403 } });
    const body = { Name: "Kim", Parent: nobody };
    const { problems, unchecked } = await writes.preview("exact", "create", accounts, body, { division });
    expect([problems, unchecked.map(({ path }) => path)]).toEqual([[], ["Parent"]]);
    await expect(writes.preview("exact", "create", accounts, body, { division, prority: 1 })).rejects.toMatchObject({
      code: "WRITE_INVALID",
    });
    await expect(writes.preview("exact", "create", "/nowhere", body, { division })).rejects.toMatchObject({
      code: "ARGUMENT_INVALID",
    });
  });
});
