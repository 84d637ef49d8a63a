import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Database } from "../../../../src/sandbox/exact/data/database.ts";
import { guidOfIndex, indexOfGuid } from "../../../../src/sandbox/exact/data/row-guid.ts";
import { requireSet, setPaths } from "../../../../src/sandbox/exact/model/catalogue.ts";
import { ExactWorld, signedIn } from "../support/exact-world.ts";

const uint32 = fc.integer({ min: 0, max: 0xffff_ffff });

describe("keys of generated rows", () => {
  test("lead back to their index", () => {
    fc.assert(fc.property(uint32, uint32, (salt, index) => indexOfGuid(salt, guidOfIndex(salt, index)) === index));
  });

  test("mean nothing in another table", () => {
    fc.assert(
      fc.property(
        uint32,
        uint32,
        uint32,
        (salt, other, index) => salt === other || indexOfGuid(other, guidOfIndex(salt, index)) === undefined,
      ),
    );
  });

  test("are version 4 GUIDs", () => {
    fc.assert(
      fc.property(uint32, uint32, (salt, index) =>
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(guidOfIndex(salt, index)),
      ),
    );
  });
});

test("no two rows of a set have one key, where a key is one field", () => {
  const { world } = new ExactWorld();
  const database = new Database(world);
  const [company] = database.companies;
  const division = company?.division ?? 0;
  const twice = [...setPaths().keys()].flatMap((path) => {
    const set = requireSet(path);
    if (set.keys.length !== 1) return [];
    const table = database.table(set, division);
    const keys = Array.from({ length: table.generated }, (_, at) => table.keyOf(table.at(at) ?? expect.fail(set.path)));
    return new Set(keys).size === keys.length
      ? []
      : [`${set.path}: ${keys.length - new Set(keys).size} of ${keys.length}`];
  });
  expect(twice).toEqual([]);
});

describe("generated companies", () => {
  test("the same seed gives the same rows, another seed other ones", async () => {
    const read = async (seed: number) => {
      const exact = await signedIn({ seed });
      return JSON.stringify([
        exact.division,
        await exact.rows("salesinvoice/SalesInvoices?$top=5"),
        await exact.rows("crm/Accounts?$top=5"),
      ]);
    };
    const [one, again, other] = [await read(1), await read(1), await read(2)];
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  test("the order of requests does not matter", async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    await two.rows("logistics/Items?$top=3");
    await two.rows("salesorder/SalesOrders?$top=3");
    expect(await two.rows("crm/Accounts?$top=3")).toEqual(await one.rows("crm/Accounts?$top=3"));
  });

  test("divisions have rows of their own", async () => {
    const exact = await signedIn();
    const read = (division: number | undefined) =>
      exact.rows(`/api/v1/${division}/crm/Accounts?$select=ID,Name&$top=3`);
    expect(await read(exact.service.divisions[0])).not.toEqual(await read(exact.service.divisions[1]));
  });

  test("references lead to rows, and what is repeated of them is the same there", async () => {
    const exact = await signedIn();
    const [invoice] = await exact.rows(
      "salesinvoice/SalesInvoices?$select=OrderedBy,OrderedByName,Journal,JournalDescription,Creator,CreatorFullName&$top=1",
    );
    const [line] = await exact.rows(
      "salesinvoice/SalesInvoiceLines?$select=Item,ItemCode,ItemDescription,GLAccount,GLAccountDescription&$top=1",
    );
    expect(await exact.get(`crm/Accounts(guid'${invoice?.["OrderedBy"]}')?$select=Name`)).toMatchObject({
      Name: invoice?.["OrderedByName"],
    });
    expect(await exact.get(`users/Users(guid'${invoice?.["Creator"]}')?$select=FullName`)).toMatchObject({
      FullName: invoice?.["CreatorFullName"],
    });
    expect(await exact.get(`logistics/Items(guid'${line?.["Item"]}')?$select=Code,Description`)).toMatchObject({
      Code: line?.["ItemCode"],
      Description: line?.["ItemDescription"],
    });
    expect(await exact.get(`financial/GLAccounts(guid'${line?.["GLAccount"]}')?$select=Description`)).toMatchObject({
      Description: line?.["GLAccountDescription"],
    });
    expect([invoice?.["Journal"], invoice?.["JournalDescription"]]).toEqual(["70", "Verkoop"]);
  });
});

describe("amounts", () => {
  const fields = "AmountFC,AmountDC,VATAmountFC";
  const cents = (amount: number) => Math.round(amount * 100) / 100;

  test("a line's amount is quantity times price, and an invoice's the sum of its lines with VAT", async () => {
    const exact = await signedIn();
    const [invoice] = await exact.rows(
      `salesinvoice/SalesInvoices?$select=AmountFCExclVat,${fields},SalesInvoiceLines/Quantity,SalesInvoiceLines/NetPrice,SalesInvoiceLines/VATPercentage,SalesInvoiceLines/AmountFC&$expand=SalesInvoiceLines&$top=1`,
    );
    const { results: lines } = invoice?.["SalesInvoiceLines"] as { results: Record<string, number>[] };
    const amounts = lines.map(({ Quantity = 0, NetPrice = 0 }) => cents(Quantity * NetPrice));
    expect(lines.map(({ AmountFC }) => AmountFC)).toEqual(amounts);
    const sum = cents(amounts.reduce((total, amount) => total + amount, 0));
    const vat = cents(
      lines.reduce((total, { AmountFC = 0, VATPercentage = 0 }) => total + cents(AmountFC * VATPercentage), 0),
    );
    expect([sum > 0, invoice]).toMatchObject([
      true,
      { AmountFCExclVat: sum, VATAmountFC: vat, AmountFC: cents(sum + vat), AmountDC: cents(sum + vat) },
    ]);
  });

  test("the same holds for an invoice that was created", async () => {
    const exact = await signedIn();
    const [account] = await exact.rows("crm/Accounts?$select=ID&$top=1");
    const [item] = await exact.rows("logistics/Items?$select=ID&$top=1");
    const response = await exact.send("POST", "salesinvoice/SalesInvoices", {
      OrderedBy: account?.["ID"],
      Journal: "70",
      SalesInvoiceLines: [
        { Item: item?.["ID"], Quantity: 3, NetPrice: 12.5 },
        { Item: item?.["ID"], Quantity: 1, NetPrice: 0.1 },
      ],
    });
    const { d }: { d: { InvoiceID: string } } = JSON.parse(await response.text());
    expect(await exact.get(`salesinvoice/SalesInvoices(guid'${d.InvoiceID}')?$select=${fields}`)).toMatchObject({
      AmountFC: 37.6,
      AmountDC: 37.6,
      VATAmountFC: 0,
    });
  });
});

describe("a million rows", () => {
  test("count, first and last page, a key in the middle, and no memory to speak of", async () => {
    const exact = await signedIn({ rows: { CrmAccount: 1_000_000 }, scale: { quota: 1000, lifetime: 1000 } });
    await exact.rows("crm/Accounts?$select=ID&$top=1");
    const before = process.memoryUsage().heapUsed;
    const begun = performance.now();
    let next: string | undefined = "bulk/CRM/Accounts?$select=ID,Code,Name";
    let rows = 0;
    let last: Record<string, unknown> = {};
    for (let pages = 0; next !== undefined && pages < 50; pages++) {
      const page: { results: Record<string, unknown>[]; __next?: string } = await exact.get(next);
      rows += page.results.length;
      last = page.results.at(-1) ?? last;
      next = page.__next;
    }
    expect([rows, last["Code"]]).toEqual([50_000, "            450000"]);
    expect(await exact.get(`crm/Accounts(guid'${last["ID"]}')?$select=Code`)).toMatchObject({
      Code: "            450000",
    });
    expect(await (await exact.api("crm/Accounts/$count", { headers: { accept: "text/plain" } })).text()).toBe(
      "1000000",
    );
    const tail = await exact.rows("sync/CRM/Accounts?$select=Code&$filter=Timestamp gt 9007199258741000L&$top=5");
    expect(tail).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect((process.memoryUsage().heapUsed - before) / 2 ** 20).toBeLessThan(150);
  });

  test("sorting holds one page, not a million rows", async () => {
    const exact = await signedIn({ rows: { CrmAccount: 200_000 } });
    const rows = await exact.rows("crm/Accounts?$select=Code&$orderby=Code desc");
    expect([rows.length, rows[0]?.["Code"], rows[59]?.["Code"]]).toEqual([
      60,
      "            600000",
      "            599941",
    ]);
  });
});
