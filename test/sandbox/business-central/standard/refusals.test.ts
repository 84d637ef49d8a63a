import { describe, expect, test } from "vitest";
import { createStandardBench, type StandardBench } from "./support/standard-bench.ts";

// What the application refuses beyond types and references: each guard by what would go wrong without it.

const always = { "if-match": "*" };

const line = { lineType: "Item", lineObjectNumber: "1896-S", quantity: 1 };
const order = (bench: StandardBench, lines: readonly object[] = [line]) =>
  bench.send("POST", "~/salesOrders", { customerNumber: "10000", salesOrderLines: lines });

test("a blocked item is not sold", async () => {
  const bench = await createStandardBench();
  const { id } = await bench.first("~/items");
  await bench.send("PATCH", `~/items(${id})`, { blocked: true }, always);
  expect((await order(bench)).text).toContain("The item 1896-S is blocked");
});

test("two lines of a document do not share a place", async () => {
  const bench = await createStandardBench();
  const answer = await order(bench, [line, { ...line, sequence: 10_000 }]);
  expect(answer.text).toContain("has a line 10000 already");
});

test("a line keeps its document and place", async () => {
  const bench = await createStandardBench();
  const made = await order(bench);
  const [own] = (await bench.get(`~/salesOrders(${made.json["id"]})/salesOrderLines`)).rows;
  const answer = await bench.send("PATCH", `~/salesOrderLines(${own?.["id"]})`, { sequence: 5 }, always);
  expect(answer.code).toBe("BadRequest_InvalidOperation");
});

test("below a document a line is of this document, whatever it says", async () => {
  const bench = await createStandardBench();
  const [one, other] = [(await order(bench)).json["id"], (await order(bench)).json["id"]];
  const answer = await bench.send("POST", `~/salesOrders(${one})/salesOrderLines`, { ...line, documentId: other });
  expect(answer.json["documentId"]).toBe(one);
});

test("a payment does not wait in a journal of another kind", async () => {
  const bench = await createStandardBench();
  const journal = await bench.first("~/vendorPaymentJournals");
  const customer = await bench.first("~/customers");
  const body = { journalId: journal["id"], customerId: customer["id"], amount: -1 };
  expect((await bench.send("POST", "~/customerPayments", body)).text).toContain("is for other lines");
});

test("an invoice that is paid is not paid again", async () => {
  const bench = await createStandardBench();
  const invoice = await bench.first("~/salesInvoices?$filter=status eq 'Paid'");
  const journal = await bench.first("~/customerPaymentJournals");
  const body = {
    journalId: journal["id"],
    customerId: invoice["customerId"],
    amount: -1,
    appliesToInvoiceNumber: invoice["number"],
  };
  await bench.send("POST", "~/customerPayments", body);
  const before = (await bench.get("~/generalLedgerEntries")).rows.length;
  expect((await bench.send("POST", `~/journals(${journal["id"]})/Microsoft.NAV.post`)).text).toContain("is not open");
  expect((await bench.get("~/generalLedgerEntries")).rows).toHaveLength(before);
});

test("a record has one value of a dimension", async () => {
  const bench = await createStandardBench();
  const { id } = await bench.first("~/customers");
  const dimension = await bench.first("~/dimensions");
  const answers = [
    await bench.send("POST", `~/customers(${id})/defaultDimensions`, { dimensionId: dimension["id"] }),
    await bench.send("POST", "~/defaultDimensions", { parentType: "Item", parentId: id, dimensionId: dimension["id"] }),
  ];
  expect(answers.map(({ code }) => code)).toEqual(["Internal_EntityWithSameKeyExists", "Application_DialogException"]);
  const made = await order(bench);
  const path = `~/salesOrders(${made.json["id"]})/dimensionSetLines`;
  const value = { code: "department", valueCode: "sales" };
  expect((await bench.send("POST", path, value)).json).toMatchObject({ code: "DEPARTMENT", valueCode: "SALES" });
  expect((await bench.send("POST", path, value)).code).toBe("Internal_EntityWithSameKeyExists");
  const [own] = (await bench.get(path)).rows;
  const other = await bench.send("PATCH", `${path}(${own?.["id"]})`, { valueCode: "BRIDGE" }, always);
  expect(other.code).toBe("Internal_InvalidTableRelation");
});

test("a journal line is on an account of its type", async () => {
  const bench = await createStandardBench();
  const { id } = await bench.first("~/journals?$filter=code eq 'DEFAULT'");
  const post = (body: object) => bench.send("POST", `~/journals(${id})/journalLines`, { amount: 1, ...body });
  expect((await post({ accountType: "Customer", accountNumber: "6100" })).text).toContain(
    "6100 of the line does not exist",
  );
  const made = await post({ accountType: "Customer", accountNumber: "20000" });
  const customer = await bench.first("~/customers?$filter=number eq '20000'");
  expect(made.json["accountId"]).toBe(customer["id"]);
  const moved = await bench.send(
    "PATCH",
    `~/journalLines(${made.json["id"]})`,
    { accountType: "Vendor", accountNumber: "30000" },
    always,
  );
  const vendor = await bench.first("~/vendors?$filter=number eq '30000'");
  expect(moved.json).toMatchObject({ accountType: "Vendor", accountId: vendor["id"] });
});

test("a number of a series is not given twice, when its record is gone", async () => {
  const bench = await createStandardBench();
  const { json } = await order(bench);
  await bench.send("DELETE", `~/salesOrders(${json["id"]})`, undefined, always);
  expect((await order(bench)).json["number"]).not.toBe(json["number"]);
});

test("a payment is not for somebody else's invoice", async () => {
  const bench = await createStandardBench();
  const invoice = await bench.first("~/salesInvoices?$filter=status eq 'Open'");
  const journal = await bench.first("~/customerPaymentJournals");
  const { json: customer } = await bench.send("POST", "~/customers", { displayName: "Fiets" });
  const body = { customerId: customer["id"], amount: -1, appliesToInvoiceNumber: invoice["number"] };
  await bench.send("POST", `~/customerPaymentJournals(${journal["id"]})/customerPayments`, body);
  const answer = await bench.send("POST", `~/journals(${journal["id"]})/Microsoft.NAV.post`);
  expect(answer.text).toContain("is somebody else's");
  expect((await bench.get(`~/salesInvoices(${invoice["id"]})`)).json["status"]).toBe("Open");
});

test("a document of a journal balances on each of its days, and in cents", async () => {
  const bench = await createStandardBench();
  const { id } = await bench.first("~/journals?$filter=code eq 'DEFAULT'");
  const line = (body: object) =>
    bench.send("POST", `~/journals(${id})/journalLines`, { documentNumber: "A", postingDate: "2026-01-31", ...body });
  const { json } = await line({ accountNumber: "6100", amount: 0.005 });
  expect(json["amount"]).toBe(0.01);
  const { json: other } = await line({ accountNumber: "1200", amount: -0.01, postingDate: "2026-02-28" });
  const post = () => bench.send("POST", `~/journals(${id})/Microsoft.NAV.post`);
  expect((await post()).text).toContain("A is out of balance");
  await bench.send("PATCH", `~/journalLines(${other["id"]})`, { postingDate: "2026-01-31", amount: -0.0099 }, always);
  expect((await post()).status).toBe(204);
  const { rows } = await bench.get("~/generalLedgerEntries?$filter=documentNumber eq 'A'");
  expect(rows.map((row) => [row["debitAmount"], row["creditAmount"]])).toEqual([
    [0.01, 0],
    [0, 0.01],
  ]);
});

describe("a blocked customer", () => {
  const make = (bench: StandardBench, set: string, customerNumber: unknown) =>
    bench.send("POST", `~/${set}`, { customerNumber, [set.replace(/s$/, "Lines")]: [{ ...line, unitPrice: 10 }] });

  test.each([
    ["All", "salesInvoices", "post"],
    ["All", "salesCreditMemos", "post"],
    ["All", "salesOrders", "shipAndInvoice"],
    ["Invoice", "salesInvoices", "post"],
  ])("by %s: what was made before is not posted (%s)", async (blocked, set, action) => {
    const bench = await createStandardBench();
    const { json: customer } = await bench.send("POST", "~/customers", { displayName: "Fiets" });
    const { json } = await make(bench, set, customer["number"]);
    await bench.send("PATCH", `~/customers(${customer["id"]})`, { blocked }, always);
    const answer = await bench.send("POST", `~/${set}(${json["id"]})/Microsoft.NAV.${action}`);
    expect(answer.text).toContain(`The customer ${customer["number"]} is blocked`);
  });

  test("by Ship has no new orders, and pays what it got", async () => {
    const bench = await createStandardBench();
    const { json: customer } = await bench.send("POST", "~/customers", { displayName: "Fiets", blocked: "Ship" });
    expect((await make(bench, "salesOrders", customer["number"])).status).toBe(400);
    expect((await make(bench, "salesInvoices", customer["number"])).status).toBe(201);
    expect((await make(bench, "salesCreditMemos", customer["number"])).status).toBe(201);
  });
});

test("a line's discount is not more than its amount", async () => {
  const bench = await createStandardBench();
  for (const discountAmount of [11, -1])
    expect((await order(bench, [{ ...line, unitPrice: 10, discountAmount }])).text).toContain("from 0 to 100 percent");
  expect((await order(bench, [{ ...line, unitPrice: 10, discountAmount: 10 }])).status).toBe(201);
});

test("the parts of an order take its discounts to the last cent", async () => {
  const bench = await createStandardBench();
  const body = { ...line, quantity: 3, unitPrice: 100, discountAmount: 10, shipQuantity: 1 };
  const made = await bench.send("POST", "~/salesOrders", {
    customerNumber: "10000",
    discountAmount: 20,
    salesOrderLines: [body],
  });
  const path = `~/salesOrders(${made.json["id"]})`;
  const whole = (await bench.get(path)).json["totalAmountExcludingTax"];
  expect(whole).toBe(270);
  const [own] = (await bench.get(`${path}/salesOrderLines`)).rows;
  for (const shipQuantity of [1, 1, 1]) {
    await bench.send("PATCH", `~/salesOrderLines(${own?.["id"]})`, { shipQuantity }, always);
    expect((await bench.send("POST", `${path}/Microsoft.NAV.shipAndInvoice`)).status).toBe(204);
  }
  const { rows } = await bench.get(`~/salesInvoices?$filter=orderNumber eq '${made.json["number"]}'`);
  expect(rows.map((row) => row["discountAmount"])).toEqual([6.67, 6.66, 6.67]);
  expect(rows.reduce((sum, row) => sum + Math.round(Number(row["totalAmountExcludingTax"]) * 100), 0)).toBe(27_000);
});

test("a file is of a record of the kind that it names", async () => {
  const bench = await createStandardBench();
  const customer = await bench.first("~/customers");
  const body = { fileName: "a.pdf", parentType: "Sales_x0020_Invoice", parentId: customer["id"] };
  expect((await bench.send("POST", "~/documentAttachments", body)).status).toBe(400);
  expect((await bench.send("POST", "~/documentAttachments", { ...body, parentType: "Customer" })).status).toBe(201);
});

test("another picture of the same size is another version", async () => {
  const bench = await createStandardBench();
  const path = `~/items(${(await bench.first("~/items"))["id"]})/picture`;
  const upload = (bytes: string, version: string) =>
    bench.send("PATCH", `${path}/pictureContent`, new TextEncoder().encode(bytes), { "if-match": version });
  await upload("one", "*");
  const version = String((await bench.get(path)).json["@odata.etag"]);
  expect((await upload("two", version)).status).toBeLessThan(300);
  expect((await upload("six", version)).status).toBe(409);
});
