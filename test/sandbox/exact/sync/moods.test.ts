import { expect, test } from "vitest";
import type { Mood } from "../../../../src/sandbox/moods/fact-moods.ts";
import { type ExactWorld, type Json, signedIn } from "../support/exact-world.ts";

const deleted = "sync/Deleted?$select=EntityKey,EntityType,Timestamp";

async function invoiceWithLines(exact: ExactWorld): Promise<{ id: string; lines: string[]; version: bigint }> {
  const [line] = await exact.rows("salesinvoice/SalesInvoiceLines?$select=InvoiceID&$top=1");
  const id = String(line?.["InvoiceID"]);
  const rows = await exact.rows(`salesinvoice/SalesInvoiceLines?$select=ID&$filter=InvoiceID eq guid'${id}'`);
  return { id, lines: rows.map(({ ID }) => String(ID)), version: await versionOf(exact, id) };
}

async function versionOf(exact: ExactWorld, invoice: string): Promise<bigint> {
  const rows = await exact.rows("sync/SalesInvoice/SalesInvoices?$select=ID,LineNumber,Timestamp");
  return BigInt(String(rows.find(({ ID }) => ID === invoice)?.["Timestamp"]));
}

const fewInvoices = { SalesInvoiceSalesInvoice: 4, SalesInvoiceSalesInvoiceLine: 8 };

test.each<[Mood, boolean]>([
  ["believed", false],
  ["seen", true],
])("fact 75, %s: pages of a sync set in the order of keys: %s", async (mood, sorted) => {
  const exact = await signedIn({ rows: { CrmAccount: 2500 }, moods: { 75: mood } });
  const { pages, rows } = await exact.allPages("sync/CRM/Accounts?$select=ID,Timestamp");
  const ids = rows.map(({ ID }) => String(ID));
  expect([pages, new Set(ids).size]).toEqual([[1000, 1000, 500], 2500]);
  expect(ids.toSorted().join() === ids.join()).toBe(sorted);
});

test.each<[Mood, Mood, number[]]>([
  ["believed", "believed", [1000, 500]],
  ["seen", "believed", [1000, 501]],
  ["seen", "seen", [1000, 501]],
])("fact 76, %s (order %s): the last of a page again on the next", async (mood, order, wanted) => {
  const exact = await signedIn({ rows: { CrmAccount: 1500 }, moods: { 75: order, 76: mood } });
  const { pages, rows } = await exact.allPages("sync/CRM/Accounts?$select=ID,Timestamp");
  expect([pages, new Set(rows.map(({ ID }) => ID)).size]).toEqual([wanted, 1500]);
  expect(rows[999]?.["ID"] === rows[1000]?.["ID"]).toBe(mood === "seen");
});

test("fact 76, seen: a mixed set repeats a row as well, and ends", async () => {
  const exact = await signedIn({
    rows: { SalesInvoiceSalesInvoice: 400, SalesInvoiceSalesInvoiceLine: 1600 },
    moods: { 76: "seen" },
  });
  const { pages } = await exact.allPages("sync/SalesInvoice/SalesInvoices?$select=ID,Timestamp");
  expect(pages).toEqual([1000, 1000, 2]);
});

test.each<[Mood, number, boolean]>([
  ["believed", 0, false],
  ["documented", 0, true],
  ["seen", 1, false],
])("fact 77, %s: a deleted line leaves %i entries in the log; its header moves: %s", async (mood, entries, moves) => {
  const exact = await signedIn({ rows: fewInvoices, moods: { 77: mood } });
  const { id, lines, version } = await invoiceWithLines(exact);
  await exact.send("DELETE", `salesinvoice/SalesInvoiceLines(guid'${lines[0]}')`);
  const log = await exact.rows(deleted);
  expect(log.map(({ EntityKey, EntityType }) => [EntityKey, EntityType])).toEqual(
    Array.from({ length: entries }, () => [lines[0], 13]),
  );
  expect((await versionOf(exact, id)) > version).toBe(moves);
});

test("fact 77, seen: the lines of a deleted header stand in the log beside it", async () => {
  const exact = await signedIn({ rows: fewInvoices, moods: { 77: "seen" } });
  const { id, lines } = await invoiceWithLines(exact);
  await exact.send("DELETE", `salesinvoice/SalesInvoices(guid'${id}')`);
  const keys = (await exact.rows(deleted)).map(({ EntityKey }) => EntityKey);
  expect(keys).toEqual([...lines, id]);
});

test.each<[Mood, boolean]>([
  ["believed", true],
  ["seen", false],
])("fact 78, %s: a deletion's version is above those of the rows: %s", async (mood, above) => {
  const exact = await signedIn({ moods: { 78: mood } });
  const highest = async (): Promise<bigint> => {
    const rows = await exact.rows("sync/CRM/Accounts?$select=ID,Timestamp");
    return BigInt(String(rows.at(-1)?.["Timestamp"]));
  };
  const [{ ID }, { ID: other }]: [Json, Json] = await firstTwo(exact);
  await exact.send("PUT", `crm/Accounts(guid'${other}')`, { Name: "Changed" });
  const before = await highest();
  await exact.send("DELETE", `crm/Accounts(guid'${ID}')`);
  const [entry] = await exact.rows(deleted);
  expect([entry?.["EntityKey"], BigInt(String(entry?.["Timestamp"])) > before]).toEqual([ID, above]);
  expect((await exact.rows(`${deleted}&$filter=Timestamp gt ${entry?.["Timestamp"]}L`)).length).toBe(0);
});

async function firstTwo(exact: ExactWorld): Promise<[Json, Json]> {
  const [first = {}, second = {}] = await exact.rows("crm/Accounts?$select=ID&$top=2");
  return [first, second];
}
