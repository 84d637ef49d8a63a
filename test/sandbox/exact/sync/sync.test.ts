import { describe, expect, test } from "vitest";
import type { ExactWorld, Json } from "../support/exact-world.ts";
import { signedIn } from "../support/exact-world.ts";

const dayMs = 86_400_000;

async function highest(exact: ExactWorld, set: string): Promise<bigint> {
  const rows = await exact.rows(`${set}?$select=Timestamp`);
  return BigInt(String(rows.at(-1)?.["Timestamp"]));
}

async function accountIds(exact: ExactWorld): Promise<unknown[]> {
  return (await exact.rows("crm/Accounts?$select=ID")).map(({ ID }) => ID);
}

describe("changes", () => {
  test("fact 74, 75: everything from 1 on in the order of the row version, then only what changed", async () => {
    const exact = await signedIn();
    const rows = await exact.rows("sync/CRM/Accounts?$select=ID,Timestamp&$filter=Timestamp gt 1L");
    const stamps = rows.map(({ Timestamp }) => BigInt(String(Timestamp)));
    expect([rows.length, stamps]).toEqual([240, [...stamps].sort((a, b) => (a < b ? -1 : 1))]);
    const [, second] = await accountIds(exact);
    await exact.send("PUT", `crm/Accounts(guid'${second}')`, { Name: "Changed" });
    const changed = await exact.rows(`sync/CRM/Accounts?$select=ID,Name&$filter=Timestamp gt ${stamps.at(-1)}L`);
    expect(changed.map(({ ID, Name }) => [ID, Name])).toEqual([[second, "Changed"]]);
    // The suffix of an Int64 may be left out (fact 51).
    expect((await exact.rows(`sync/CRM/Accounts?$select=ID&$filter=Timestamp gt ${stamps.at(-1)}`)).length).toBe(1);
    expect((await exact.rows(`sync/CRM/Accounts?$select=ID&$filter=Timestamp ge ${stamps.at(-1)}L`)).length).toBe(2);
  });

  test("fact 46, 76: a row that changes while the pages are read comes a second time, with a higher Timestamp", async () => {
    const exact = await signedIn({ rows: { CrmAccount: 1500 } });
    const first = await exact.get<{ results: Json[]; __next: string }>("sync/CRM/Accounts?$select=ID,Timestamp");
    const early = first.results[3];
    await exact.send("PUT", `crm/Accounts(guid'${early?.["ID"]}')`, { Name: "Changed" });
    const rest = await exact.rows(first.__next);
    const again = rest.find(({ ID }) => ID === early?.["ID"]);
    expect([first.results.length, rest.length]).toEqual([1000, 501]);
    expect(BigInt(String(again?.["Timestamp"])) > BigInt(String(early?.["Timestamp"]))).toBe(true);
  });

  test("fact 75: a row that changes again goes behind those that changed meanwhile", async () => {
    const exact = await signedIn();
    const [first, second] = await accountIds(exact);
    for (const id of [first, second, first]) await exact.send("PUT", `crm/Accounts(guid'${id}')`, { Name: "Changed" });
    const rows = await exact.rows("sync/CRM/Accounts?$select=ID,Timestamp");
    expect(rows.slice(-2).map(({ ID }) => ID)).toEqual([second, first]);
    expect(rows.length).toBe(240);
  });

  test("fact 77: sales invoices mix headers and lines, and line 0 is the header", async () => {
    const exact = await signedIn({ rows: { SalesInvoiceSalesInvoice: 4, SalesInvoiceSalesInvoiceLine: 8 } });
    const rows = await exact.rows(
      "sync/SalesInvoice/SalesInvoices?$select=Timestamp,ID,InvoiceID,LineNumber,Item,OrderedBy,InvoiceNumber",
    );
    expect(rows.map(({ LineNumber }) => LineNumber).sort()).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
    const headers = rows.filter(({ LineNumber }) => LineNumber === 0);
    expect(headers.map(({ ID, InvoiceID, Item }) => [ID === InvoiceID, Item])).toEqual(
      Array.from({ length: 4 }, () => [true, null]),
    );
    for (const line of rows.filter(({ LineNumber }) => LineNumber !== 0)) {
      const header = headers.find(({ InvoiceID }) => InvoiceID === line["InvoiceID"]);
      expect([line["OrderedBy"], line["InvoiceNumber"], line["Item"] === null]).toEqual([
        header?.["OrderedBy"],
        header?.["InvoiceNumber"],
        false,
      ]);
    }
    expect(new Set(rows.map(({ Timestamp }) => Timestamp)).size).toBe(12);
    const third = String(rows[2]?.["Timestamp"]);
    expect((await exact.rows(`sync/SalesInvoice/SalesInvoices?$select=ID&$filter=Timestamp gt ${third}L`)).length).toBe(
      9,
    );
  });

  test("fact 77: transaction lines begin with line 0", async () => {
    const rows = await (await signedIn()).rows("sync/Financial/TransactionLines?$select=LineNumber,EntryID");
    expect(rows.slice(0, 6).map(({ LineNumber }) => LineNumber)).toEqual([0, 1, 2, 0, 1, 2]);
  });

  test("fact 80: a division that was moved has new, lower timestamps and says when", async () => {
    const exact = await signedIn();
    const [division, other] = exact.service.divisions;
    const before = await highest(exact, "sync/CRM/Accounts");
    exact.service.moveDivision(division ?? 0);
    expect((await highest(exact, "sync/CRM/Accounts")) < before).toBe(true);
    expect((await exact.rows(`sync/CRM/Accounts?$select=ID&$filter=Timestamp gt ${before}L`)).length).toBe(0);
    expect((await exact.rows("sync/CRM/Accounts?$select=ID&$filter=Timestamp gt 1L")).length).toBe(240);
    const moves = await exact.rows("system/Divisions?$select=Code,DivisionMoveDate");
    expect(moves.map(({ Code, DivisionMoveDate }) => [Code, DivisionMoveDate]).slice(0, 2)).toEqual([
      [division, `/Date(${exact.world.clock.now() + 7_200_000})/`],
      [other, null],
    ]);
  });
});

describe("sync/Deleted", () => {
  test("fact 78, 79: a deletion with key, type, date and division", async () => {
    const exact = await signedIn();
    const [first, second] = await accountIds(exact);
    const [item] = await exact.rows("logistics/Items?$select=ID&$top=1");
    for (const path of [
      `crm/Accounts(guid'${first}')`,
      `logistics/Items(guid'${item?.["ID"]}')`,
      `crm/Accounts(guid'${second}')`,
    ])
      await exact.send("DELETE", path);
    const rows = await exact.rows("sync/Deleted?$select=EntityKey,EntityType,Division,DeletedDate,Timestamp");
    const wanted = { Division: exact.division, DeletedDate: `/Date(${exact.world.clock.now() + 7_200_000})/` };
    expect(rows).toMatchObject([
      { ...wanted, EntityKey: first, EntityType: 2 },
      { ...wanted, EntityKey: item?.["ID"], EntityType: 9 },
      { ...wanted, EntityKey: second, EntityType: 2 },
    ]);
    const later = await exact.rows(
      `sync/Deleted?$select=EntityKey&$filter=Timestamp gt ${rows[0]?.["Timestamp"]}L and EntityType eq 2`,
    );
    expect(later.map(({ EntityKey }) => EntityKey)).toEqual([second]);
    expect((await exact.rows("sync/CRM/Accounts?$select=ID")).length).toBe(238);
  });

  test("fact 78, 79: lines that go with their header are logged as well", async () => {
    const exact = await signedIn();
    const [order] = await exact.rows("salesorder/SalesOrders?$select=OrderID&$top=1");
    await exact.send("DELETE", `salesorder/SalesOrders(guid'${order?.["OrderID"]}')`);
    const rows = await exact.rows("sync/Deleted?$select=EntityType,EntityKey");
    expect(rows.map(({ EntityType }) => EntityType)).toEqual([33, 33, 33, 32]);
  });

  test("fact 78: the log reaches back two months", async () => {
    const exact = await signedIn({ scale: { lifetime: 10_000 } });
    const [first] = await accountIds(exact);
    await exact.send("DELETE", `crm/Accounts(guid'${first}')`);
    const counts = [];
    for (const days of [61, 2]) {
      exact.world.clock.advance(days * dayMs);
      counts.push((await exact.rows("sync/Deleted?$select=EntityKey")).length);
    }
    expect(counts).toEqual([1, 0]);
  });
});

describe("SyncTimestamp", () => {
  const address = (date: string, endPoint = "Accounts") =>
    `read/sync/Sync/SyncTimestamp?modified=datetime'${date}'&endPoint='${endPoint}'`;

  test.each(["2025-01-01T00:00:00", "2026-01-31T12:00:00", "2026-06-20T00:00:00"])(
    "fact 81: reading on from the answer for %s gives exactly the rows that were modified since",
    async (date) => {
      const exact = await signedIn();
      const answer = await exact.get<Json>(address(date));
      const since = await exact.rows(
        `sync/CRM/Accounts?$select=ID,Modified&$filter=Timestamp gt ${answer["TimeStampAsBigInt"]}L`,
      );
      const { rows: wanted } = await exact.allPages(`crm/Accounts?$select=ID&$filter=Modified ge datetime'${date}'`);
      expect([answer["API"], since.length > 0, since.map(({ ID }) => ID)]).toEqual([
        "Accounts",
        true,
        wanted.map(({ ID }) => ID),
      ]);
    },
  );

  test("fact 81: written rows count as well", async () => {
    const exact = await signedIn();
    const [first] = await accountIds(exact);
    exact.world.clock.advance(60_000);
    await exact.send("PUT", `crm/Accounts(guid'${first}')`, { Name: "Changed" });
    const answer = await exact.get<Json>(address("2026-07-01T11:31:00"));
    const since = await exact.rows(`sync/CRM/Accounts?$select=ID&$filter=Timestamp gt ${answer["TimeStampAsBigInt"]}L`);
    expect(since.map(({ ID }) => ID)).toEqual([first]);
  });

  test.each([
    address("2026-01-01", "Nothing"),
    "read/sync/Sync/SyncTimestamp?modified=datetime'2026-01-01'",
    "read/sync/Sync/SyncTimestamp?modified='2026-01-01'&endPoint='Accounts'",
  ])("%s is refused", async (path) => {
    expect((await (await signedIn()).api(path)).status).toBe(400);
  });
});
