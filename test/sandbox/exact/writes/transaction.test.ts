import { describe, expect, test } from "vitest";
import { type ExactWorld, type Json, signedIn } from "../support/exact-world.ts";

const feed = "sync/CRM/Accounts?$select=ID,Name,Timestamp";

async function changedAfter(exact: ExactWorld, timestamp: unknown): Promise<Json[]> {
  return exact.rows(`${feed}&$filter=Timestamp gt ${timestamp}L`);
}

async function highest(exact: ExactWorld): Promise<unknown> {
  return (await exact.rows(feed)).at(-1)?.["Timestamp"];
}

async function firstAccount(exact: ExactWorld): Promise<string> {
  return String((await exact.rows("crm/Accounts?$select=ID&$top=1"))[0]?.["ID"]);
}

describe("a transaction that is seen later (fact 205)", () => {
  test("shows nothing, then everything, under a version below one that was seen meanwhile", async () => {
    const exact = await signedIn();
    const start = await highest(exact);
    let id = "";
    exact.service.transaction(exact.division, (writer) => (id = writer.create("crm/Accounts", { Name: "Late" })), {
      visibleAfterMs: 30_000,
    });
    expect(await changedAfter(exact, start)).toEqual([]);
    expect((await exact.api(`crm/Accounts(guid'${id}')`)).status).toBe(404);
    await exact.send("POST", "crm/Accounts", { Name: "Early" });
    const early = (await changedAfter(exact, start)).map(({ Name }) => Name);
    const seen = await highest(exact);
    exact.world.clock.advance(29_999);
    expect(early).toEqual(["Early"]);
    expect((await changedAfter(exact, start)).length).toBe(1);
    exact.world.clock.advance(1);
    expect((await changedAfter(exact, start)).map(({ Name }) => Name)).toEqual(["Late", "Early"]);
    // Who went on from the highest version never sees it.
    expect(await changedAfter(exact, seen)).toEqual([]);
  });

  test("makes a record of another id than one that is made while it is open", async () => {
    const exact = await signedIn();
    const ids: string[] = [];
    const make = (name: string, visibleAfterMs: number): void =>
      exact.service.transaction(exact.division, (writer) => ids.push(writer.create("crm/Accounts", { Name: name })), {
        visibleAfterMs,
      });
    make("Late", 1000);
    make("Early", 0);
    exact.world.clock.advance(1000);
    expect(new Set(ids).size).toBe(2);
    const names = await Promise.all(
      ids.map(async (id) => (await exact.rows(`crm/Accounts?$select=Name&$filter=ID eq guid'${id}'`))[0]?.["Name"]),
    );
    expect(names).toEqual(["Late", "Early"]);
  });

  test("shows an invoice, its lines and the deletions of another one in one moment", async () => {
    const rows = { SalesInvoiceSalesInvoice: 4, SalesInvoiceSalesInvoiceLine: 8 };
    const exact = await signedIn({ rows });
    const [customer, item] = [
      await firstAccount(exact),
      (await exact.rows("logistics/Items?$select=ID&$top=1"))[0]?.["ID"],
    ];
    const [old] = await exact.rows("salesinvoice/SalesInvoices?$select=InvoiceID&$top=1");
    exact.service.transaction(
      exact.division,
      (writer) => {
        writer.create("salesinvoice/SalesInvoices", {
          Journal: "70",
          OrderedBy: customer,
          SalesInvoiceLines: [
            { Item: item, Quantity: 1 },
            { Item: item, Quantity: 2 },
          ],
        });
        writer.remove("salesinvoice/SalesInvoices", String(old?.["InvoiceID"]));
      },
      { visibleAfterMs: 1000 },
    );
    const counts = async (): Promise<number[]> => [
      (await exact.rows("salesinvoice/SalesInvoices?$select=InvoiceID")).length,
      (await exact.rows("salesinvoice/SalesInvoiceLines?$select=ID")).length,
      (await exact.rows("sync/SalesInvoice/SalesInvoices?$select=ID")).length,
      (await exact.rows("sync/Deleted?$select=EntityKey")).length,
    ];
    expect(await counts()).toEqual([4, 8, 12, 0]);
    exact.world.clock.advance(1000);
    expect(await counts()).toEqual([4, 8, 12, 1]);
    expect((await exact.rows("sync/Deleted?$select=EntityKey"))[0]?.["EntityKey"]).toBe(old?.["InvoiceID"]);
    expect((await exact.api(`salesinvoice/SalesInvoices(guid'${old?.["InvoiceID"]}')`)).status).toBe(404);
  });

  test("keeps the time of its work in Modified", async () => {
    const exact = await signedIn();
    const id = await firstAccount(exact);
    const modified = async (): Promise<unknown> =>
      (await exact.get<Json>(`crm/Accounts(guid'${id}')?$select=Name,Modified`))["Modified"];
    await exact.send("PUT", `crm/Accounts(guid'${id}')`, { Name: "Now" });
    const now = await modified();
    exact.service.transaction(exact.division, (writer) => writer.update("crm/Accounts", id, { Name: "Then" }), {
      visibleAfterMs: 60_000,
    });
    exact.world.clock.advance(60_000);
    expect([await modified(), (await exact.get<Json>(`crm/Accounts(guid'${id}')`))["Name"]]).toEqual([now, "Then"]);
  });

  test("overlaps with others, each seen at its own end", async () => {
    const exact = await signedIn();
    const start = await highest(exact);
    for (const [name, visibleAfterMs] of Object.entries({ third: 3000, first: 1000, second: 2000 }))
      exact.service.transaction(exact.division, (writer) => writer.create("crm/Accounts", { Name: name }), {
        visibleAfterMs,
      });
    const seen: unknown[][] = [];
    for (let i = 0; i < 4; i++) {
      seen.push((await changedAfter(exact, start)).map(({ Name }) => Name));
      exact.world.clock.advance(1000);
    }
    expect(seen).toEqual([[], ["first"], ["first", "second"], ["third", "first", "second"]]);
  });

  test("never gives a row an older version than it has", async () => {
    const exact = await signedIn();
    const id = await firstAccount(exact);
    exact.service.transaction(exact.division, (writer) => writer.update("crm/Accounts", id, { Name: "Theirs" }), {
      visibleAfterMs: 1000,
    });
    await exact.send("PUT", `crm/Accounts(guid'${id}')`, { Name: "Ours" });
    const ours = await highest(exact);
    exact.world.clock.advance(1000);
    expect((await changedAfter(exact, ours)).map(({ ID, Name }) => [ID, Name])).toEqual([[id, "Theirs"]]);
  });

  test("that is taken back leaves a gap in the versions and nothing else", async () => {
    const exact = await signedIn();
    const start = await highest(exact);
    const id = await firstAccount(exact);
    exact.service.transaction(
      exact.division,
      (writer) => {
        const made = writer.create("crm/Accounts", { Name: "Gone" });
        writer.update("crm/Accounts", made, { Name: "Gone too" });
        writer.update("crm/Accounts", id, { Name: "Not kept" });
        writer.remove("crm/Accounts", id);
      },
      { takenBack: true },
    );
    exact.world.clock.advance(60_000);
    expect(await changedAfter(exact, start)).toEqual([]);
    expect(await exact.rows("sync/Deleted?$select=EntityKey")).toEqual([]);
    expect((await exact.api(`crm/Accounts(guid'${id}')`)).status).toBe(200);
    await exact.send("POST", "crm/Accounts", { Name: "Next" });
    // Five versions were taken: creation, two changes, the entry of the log, and this one; four apart each.
    expect(BigInt(String(await highest(exact))) - BigInt(String(start)) > 16n).toBe(true);
  });

  test("may bring a deleted record back, under a version above that of its deletion", async () => {
    const exact = await signedIn();
    const id = await firstAccount(exact);
    await exact.send("PUT", `crm/Accounts(guid'${id}')`, { Name: "Kept" });
    await exact.send("DELETE", `crm/Accounts(guid'${id}')`);
    const [entry] = await exact.rows("sync/Deleted?$select=EntityKey,Timestamp");
    exact.service.transaction(exact.division, (writer) => writer.restore("crm/Accounts", id), { visibleAfterMs: 1000 });
    const statuses = [(await exact.api(`crm/Accounts(guid'${id}')`)).status];
    exact.world.clock.advance(1000);
    statuses.push((await exact.api(`crm/Accounts(guid'${id}')`)).status);
    const back = await changedAfter(exact, entry?.["Timestamp"]);
    expect([statuses, back.map(({ ID, Name }) => [ID, Name])]).toEqual([[404, 200], [[id, "Kept"]]]);
    expect(() => exact.service.transaction(exact.division, (writer) => writer.restore("crm/Accounts", id))).toThrow(
      "had no such record",
    );
  });

  test("sends its notifications when it is seen", async () => {
    const exact = await signedIn();
    await exact.send("POST", "webhooks/WebhookSubscriptions", {
      Topic: "Accounts",
      CallbackURL: "https://example.com/hook",
    });
    const before = exact.deliveries.length;
    exact.service.transaction(exact.division, (writer) => writer.create("crm/Accounts", { Name: "Told" }), {
      visibleAfterMs: 5000,
    });
    exact.world.clock.advance(4999);
    const quiet = exact.deliveries.length - before;
    exact.world.clock.advance(1 + 1000);
    expect([quiet, exact.deliveries.length - before]).toEqual([0, 1]);
  });

  test.each([
    ["a company that is not there", 1, "crm/Accounts", { Name: "x" }, "division is 1"],
    ["a set that is not there", undefined, "crm/Acounts", { Name: "x" }, "set is crm/Acounts"],
    ["a body that the service refuses", undefined, "crm/Accounts", { Nam: "x" }, "work was refused"],
  ])("refuses %s and does nothing", async (_what, division, set, body, option) => {
    const exact = await signedIn();
    const start = await highest(exact);
    const attempt = (): void =>
      exact.service.transaction(division ?? exact.division, (writer) => {
        writer.create("crm/Accounts", { Name: "first" });
        writer.create(set, body);
      });
    expect(attempt).toThrow(option);
    expect(await changedAfter(exact, start)).toEqual([]);
  });
});
