import { describe, expect, test } from "vitest";
import { documentKinds } from "../../../../src/sandbox/business-central/standard/documents/document-kind.ts";
import { lineAmounts } from "../../../../src/sandbox/business-central/standard/documents/line-amounts.ts";
import { createStandardBench, type StandardBench } from "./support/standard-bench.ts";

const always = { "if-match": "*" };
const action = (bench: StandardBench, path: string, name: string) =>
  bench.send("POST", `${path}/Microsoft.NAV.${name}`);

/** An order of a customer with one line of an item. */
async function order(bench: StandardBench, line: object = {}, header: object = {}): Promise<string> {
  const answer = await bench.send("POST", "~/salesOrders", {
    customerNumber: "10000",
    ...header,
    salesOrderLines: [{ lineType: "Item", lineObjectNumber: "1896-S", quantity: 10, unitPrice: 10, ...line }],
  });
  return `~/salesOrders(${answer.json["id"]})`;
}

const lineOf = async (bench: StandardBench, path: string, lines = "salesOrderLines") =>
  (await bench.get(`${path}/${lines}`)).rows[0] ?? {};

describe("amounts of a line", () => {
  test.each([
    ["plain", { quantity: 3, unitPrice: 10 }, false, [0, 30, 6.3, 36.3]],
    ["a percentage", { quantity: 3, unitPrice: 9.99, discountPercent: 12.5 }, false, [3.75, 26.22, 5.51, 31.73]],
    ["an amount off", { quantity: 3, unitPrice: 10, discountAmount: 5 }, false, [5, 25, 5.25, 30.25]],
    ["tax within the price", { quantity: 1, unitPrice: 121 }, true, [0, 100, 21, 121]],
    ["tax within an odd price", { quantity: 1, unitPrice: 9.99 }, true, [0, 8.26, 1.73, 9.99]],
  ])("%s", (_, line, included, wanted) => {
    const whole = { discountPercent: 0, discountAmount: 0, ...line };
    expect(Object.values(lineAmounts(whole, { price: "unitPrice" }, included))).toEqual(wanted);
  });
});

test("a document's discount goes to its lines to the last cent", async () => {
  const bench = await createStandardBench();
  const line = { lineType: "Item", lineObjectNumber: "1896-S", quantity: 1, unitPrice: 10 };
  const body = { customerNumber: "10000", discountAmount: 10, salesOrderLines: [line, line, line] };
  const made = await bench.send("POST", "~/salesOrders", body);
  const { json } = await bench.get(`~/salesOrders(${made.json["id"]})?$expand=salesOrderLines`);
  const lines: readonly Readonly<Record<string, unknown>>[] = Object(json["salesOrderLines"]);
  expect(lines.map((one) => one["invoiceDiscountAllocation"])).toEqual([3.33, 3.33, 3.34]);
  expect(json["totalAmountExcludingTax"]).toBe(20);
});

describe("a draft", () => {
  test("takes address, terms and due day from its customer", async () => {
    const bench = await createStandardBench();
    const customer = await bench.first("~/customers");
    const made = await bench.send("POST", "~/salesInvoices", { customerId: customer["id"], invoiceDate: "2026-01-31" });
    expect(made.json).toMatchObject({
      customerNumber: customer["number"],
      billToCustomerNumber: customer["number"],
      sellToCity: customer["city"],
      status: "Draft",
      postingDate: "2026-01-31",
      dueDate: "2026-03-02",
      totalAmountIncludingTax: 0,
    });
  });

  test("has the totals of its lines at every change of one", async () => {
    const bench = await createStandardBench();
    const path = await order(bench);
    const total = async () => (await bench.get(path)).json["totalAmountIncludingTax"];
    const totals = [await total()];
    const { id } = await lineOf(bench, path);
    await bench.send("PATCH", `~/salesOrderLines(${id})`, { quantity: 4 }, always);
    totals.push(await total());
    await bench.send("PATCH", `~/salesOrderLines(${id})`, { discountPercent: 50 }, always);
    totals.push(await total());
    await bench.send("PATCH", `~/salesOrderLines(${id})`, { discountAmount: 1 }, always);
    totals.push(await total());
    await bench.send("PATCH", path, { discountAmount: 9 }, always);
    totals.push(await total());
    await bench.send("PATCH", path, { pricesIncludeTax: true }, always);
    totals.push(await total());
    await bench.send("DELETE", `~/salesOrderLines(${id})`, undefined, always);
    totals.push(await total());
    // 39 with tax within is 32.23 without; 9 off are 23.23, and 21 % of that 4.88.
    expect(totals).toEqual([121, 48.4, 24.2, 47.19, 36.3, 28.11, 0]);
  });

  test.each([
    ["believed", "2026-03-02T08:00:09.000Z"],
    ["documented", "2026-03-02T08:00:09.000Z"],
    ["seen", "2026-03-02T08:00:00.000Z"],
  ] as const)("fact 202: of which a line changes has its own stamp moved or not: %s", async (mood, stamp) => {
    const bench = await createStandardBench({ moods: { 202: mood } });
    const path = await order(bench);
    const line = await lineOf(bench, path);
    expect(line).not.toHaveProperty("lastModifiedDateTime");
    bench.world.clock.advance(9000);
    await bench.send("PATCH", `~/salesOrderLines(${line["id"]})`, { quantity: 1 }, always);
    expect((await bench.get(path)).json).toMatchObject({ lastModifiedDateTime: stamp, totalAmountExcludingTax: 10 });
  });

  test.each([
    ["an item that there is not", { lineObjectNumber: "9999" }, "Internal_InvalidTableRelation"],
    ["an account that is a heading", { lineType: "Account", lineObjectNumber: "1000" }, "Application_DialogException"],
    ["a resource", { lineType: "Resource", lineObjectNumber: "LIFT" }, "Application_DialogException"],
    ["less than nothing", { quantity: -1 }, "Application_DialogException"],
    ["more discount than there is", { discountPercent: 101 }, "Application_DialogException"],
    ["more than can be booked", { quantity: 1e300, unitPrice: 1e300 }, "Application_DialogException"],
  ])("takes no line of %s", async (_, line, code) => {
    const bench = await createStandardBench();
    const body = {
      customerNumber: "10000",
      salesOrderLines: [{ lineType: "Item", lineObjectNumber: "1896-S", ...line }],
    };
    expect((await bench.send("POST", "~/salesOrders", body)).code).toBe(code);
  });

  test("of a blocked customer is refused", async () => {
    const bench = await createStandardBench();
    const { id } = await bench.first("~/customers");
    await bench.send("PATCH", `~/customers(${id})`, { blocked: "All" }, always);
    expect((await bench.send("POST", "~/salesOrders", { customerId: id })).text).toContain("is blocked");
  });
});

describe("posting", () => {
  test("gives a number of the posted ones and leaves the id; the document cannot be changed any more", async () => {
    const bench = await createStandardBench();
    const lines = [{ lineType: "Item", lineObjectNumber: "1896-S", quantity: 1 }];
    const draft = await bench.send("POST", "~/salesInvoices", { customerNumber: "10000", salesInvoiceLines: lines });
    const path = `~/salesInvoices(${draft.json["id"]})`;
    const done = await action(bench, path, "post");
    expect([done.status, done.text]).toEqual([204, ""]);
    expect((await bench.get(path)).json).toMatchObject({ number: "PS-INV203001", status: "Open" });
    const line = await lineOf(bench, path, "salesInvoiceLines");
    const refused = [
      await bench.send("PATCH", path, { externalDocumentNumber: "A" }, always),
      await bench.send("DELETE", path, undefined, always),
      await bench.send("PATCH", `~/salesInvoiceLines(${line["id"]})`, { quantity: 2 }, always),
      await bench.send("POST", `${path}/salesInvoiceLines`, lines[0]),
      await action(bench, path, "post"),
    ];
    expect(refused.map(({ code }) => code)).toEqual(Array(5).fill("Application_DialogException"));
    expect((await bench.get(path)).json["totalAmountExcludingTax"]).toBe(25);
  });

  test("of nothing, and of a purchase without the vendor's number, is refused", async () => {
    const bench = await createStandardBench();
    const empty = await bench.send("POST", "~/salesInvoices", { customerNumber: "10000" });
    expect((await action(bench, `~/salesInvoices(${empty.json["id"]})`, "post")).text).toContain("nothing to post");
    const purchase = await bench.send("POST", "~/purchaseInvoices", {
      vendorNumber: "10000",
      purchaseInvoiceLines: [{ lineType: "Item", lineObjectNumber: "1896-S", quantity: 1 }],
    });
    expect((await action(bench, `~/purchaseInvoices(${purchase.json["id"]})`, "post")).text).toContain(
      "vendorInvoiceNumber",
    );
  });

  test("the same invoice of a vendor is not booked twice", async () => {
    const bench = await createStandardBench();
    const book = async (vendorNumber: string): Promise<string> => {
      const made = await bench.send("POST", "~/purchaseInvoices", {
        vendorNumber,
        vendorInvoiceNumber: "R-9",
        purchaseInvoiceLines: [{ lineType: "Item", lineObjectNumber: "1896-S", quantity: 1 }],
      });
      return (await action(bench, `~/purchaseInvoices(${made.json["id"]})`, "post")).text;
    };
    expect([await book("10000"), await book("20000")]).toEqual(["", ""]);
    expect(await book("10000")).toContain("The document R-9 of the vendor 10000 exists already: PP-INV208001.");
  });

  test("a refused change of a line leaves everything as it was", async () => {
    const bench = await createStandardBench();
    const path = await order(bench);
    const before = (await bench.get(`${path}?$expand=salesOrderLines`)).json;
    const { id } = await lineOf(bench, path);
    for (const change of [{ quantity: -1 }, { unitPrice: 1e300 }, { discountPercent: -1 }])
      expect((await bench.send("PATCH", `~/salesOrderLines(${id})`, change, always)).status).toBe(400);
    expect((await bench.get(`${path}?$expand=salesOrderLines`)).json).toEqual(before);
  });

  test("an order goes in parts, and is gone with the last", async () => {
    const bench = await createStandardBench();
    const path = await order(bench, { shipQuantity: 4, invoiceQuantity: 4 }, { discountAmount: 10 });
    const { number } = (await bench.get(path)).json;
    expect((await action(bench, path, "shipAndInvoice")).status).toBe(204);
    expect(await lineOf(bench, path)).toMatchObject({
      quantity: 10,
      shippedQuantity: 4,
      invoicedQuantity: 4,
      shipQuantity: 6,
      invoiceQuantity: 6,
    });
    await action(bench, path, "shipAndInvoice");
    expect((await bench.get(path)).status).toBe(404);
    const { rows } = await bench.get(`~/salesInvoices?$filter=orderNumber eq '${number}'`);
    expect(rows.map((row) => [row["number"], row["totalAmountExcludingTax"]])).toEqual([
      ["PS-INV203001", 36],
      ["PS-INV203002", 54],
    ]);
  });

  test("no more is invoiced than is shipped", async () => {
    const bench = await createStandardBench();
    const path = await order(bench, { shipQuantity: 1, invoiceQuantity: 2 });
    expect((await action(bench, path, "shipAndInvoice")).code).toBe("Application_DialogException");
    expect((await bench.get("~/salesShipments")).rows).toHaveLength(2);
  });

  test("a purchase order leaves a receipt and an invoice, and the goods are there", async () => {
    const bench = await createStandardBench();
    const stock = async () => Number((await bench.first("~/items?$filter=number eq '1908-S'"))["inventory"]);
    const before = await stock();
    const made = await bench.send("POST", "~/purchaseOrders", {
      vendorNumber: "10000",
      purchaseOrderLines: [
        {
          lineType: "Item",
          lineObjectNumber: "1908-S",
          quantity: 25,
          directUnitCost: 4,
          receiveQuantity: 20,
          invoiceQuantity: 20,
        },
      ],
    });
    const { number } = made.json;
    await action(bench, `~/purchaseOrders(${made.json["id"]})`, "receiveAndInvoice");
    expect((await stock()) - before).toBe(20);
    await action(bench, `~/purchaseOrders(${made.json["id"]})`, "receiveAndInvoice");
    expect((await stock()) - before).toBe(25);
    const { rows } = await bench.get(`~/purchaseInvoices?$filter=orderNumber eq '${number}'`);
    expect(rows.map((row) => [row["vendorInvoiceNumber"], row["totalAmountExcludingTax"], row["status"]])).toEqual([
      [number, 80, "Open"],
      [`${number}-2`, 20, "Open"],
    ]);
    const receipt = await bench.first(
      `~/purchaseReceipts?$filter=orderNumber eq '${made.json["number"]}'&$expand=purchaseReceiptLines`,
    );
    expect(Object(receipt["purchaseReceiptLines"])[0]).toMatchObject({ lineType: "Item", quantity: 20 });
  });

  test("a quote becomes an order or an invoice and is gone", async () => {
    const bench = await createStandardBench();
    for (const [name, set] of [
      ["makeOrder", "salesOrders"],
      ["makeInvoice", "salesInvoices"],
    ] as const) {
      const quote = await bench.first("~/salesQuotes");
      const before = (await bench.get(`~/${set}`)).rows.length;
      expect((await action(bench, `~/salesQuotes(${quote["id"]})`, name)).status).toBe(204);
      const { rows } = await bench.get(`~/${set}?$orderby=lastModifiedDateTime desc`);
      expect(rows).toHaveLength(before + 1);
      expect(rows[0]).toMatchObject({ status: "Draft", totalAmountIncludingTax: quote["totalAmountIncludingTax"] });
      expect((await bench.get(`~/salesQuotes(${quote["id"]})`)).status).toBe(404);
    }
  });

  test("mail needs an address, and a draft that is sent is posted", async () => {
    const bench = await createStandardBench();
    const lines = [{ lineType: "Item", lineObjectNumber: "1896-S", quantity: 1 }];
    const draft = await bench.send("POST", "~/salesInvoices", { customerNumber: "10000", salesInvoiceLines: lines });
    const path = `~/salesInvoices(${draft.json["id"]})`;
    await bench.send("PATCH", path, { email: "" }, always);
    expect((await action(bench, path, "postAndSend")).text).toContain("no e-mail address");
    expect((await bench.get(path)).json["status"]).toBe("Draft");
    await bench.send("PATCH", path, { email: "a@example.com" }, always);
    await action(bench, path, "send");
    expect((await bench.get(path)).json["status"]).toBe("Open");
  });

  test.each([...documentKinds.values()].filter(({ posted }) => posted).map(({ set }) => set))(
    "corrections are refused in plain words: %s",
    async (set) => {
      const bench = await createStandardBench();
      const { id } = await bench.first(`~/${set}`);
      for (const name of ["cancel", "cancelAndSend", "makeCorrectiveCreditMemo"]) {
        const answer = await action(bench, `~/${set}(${id})`, name);
        if (answer.status === 404) continue;
        expect([answer.code, answer.text.includes(`'${name}' is not simulated`)]).toEqual([
          "Application_DialogException",
          true,
        ]);
      }
    },
  );
});

test("facts 115, 116: a batch of documents is taken back as a whole, with its entries", async () => {
  const bench = await createStandardBench();
  const path = await order(bench);
  const read = async () => [
    (await bench.get("~/generalLedgerEntries")).rows.length,
    (await bench.get("~/trialBalances")).rows,
    (await bench.get("~/customers?$expand=agedAccountsReceivable")).rows,
    (await bench.get("~/salesInvoices")).rows,
    (await bench.get(path)).status,
  ];
  const journal = await bench.first("~/customerPaymentJournals");
  const owed = await bench.first("~/salesInvoices?$filter=status eq 'Open'");
  await bench.send("POST", `~/customerPaymentJournals(${journal["id"]})/customerPayments`, {
    customerId: owed["customerId"],
    amount: -10,
    appliesToInvoiceId: owed["id"],
  });
  const before = await read();
  const below = path.replace("~", `companies(${bench.company})`);
  const answer = await bench.send(
    "POST",
    "/$batch",
    {
      requests: [
        { id: "1", method: "POST", url: `${below}/Microsoft.NAV.shipAndInvoice`, headers: {} },
        { id: "2", method: "POST", url: `companies(${bench.company})/journals(${journal["id"]})/Microsoft.NAV.post` },
        { id: "3", method: "GET", url: `companies(${bench.company})/customers` },
        { id: "4", method: "GET", url: `companies(${bench.company})/nothing`, headers: {} },
      ],
    },
    { isolation: "snapshot" },
  );
  const responses: readonly { status: number }[] = Object(answer.json["responses"]);
  expect(responses.map(({ status }) => status)).toEqual([204, 204, 200, 404]);
  expect(await read()).toEqual(before);
});

describe("the quantities of an order's line", () => {
  const change = (bench: StandardBench, id: unknown, body: object) =>
    bench.send("PATCH", `~/salesOrderLines(${id})`, body, always);

  test("follow a new quantity, less what is done, and what is shipped is invoiced", async () => {
    const bench = await createStandardBench();
    const path = await order(bench, { quantity: 3 });
    const { id } = await lineOf(bench, path);
    expect((await change(bench, id, { quantity: 5 })).json).toMatchObject({ shipQuantity: 5, invoiceQuantity: 5 });
    expect((await change(bench, id, { shipQuantity: 2 })).json).toMatchObject({ shipQuantity: 2, invoiceQuantity: 2 });
    expect((await action(bench, path, "shipAndInvoice")).status).toBe(204);
    expect((await change(bench, id, { quantity: 9 })).json).toMatchObject({ shipQuantity: 7, invoiceQuantity: 7 });
  });

  test("of a new line are invoiced as far as they are shipped", async () => {
    const bench = await createStandardBench();
    expect(await lineOf(bench, await order(bench, { quantity: 3, shipQuantity: 1 }))).toMatchObject({
      shipQuantity: 1,
      invoiceQuantity: 1,
    });
  });

  test.each([
    [{ shipQuantity: 11 }, "You cannot ship more than 10 units."],
    [{ invoiceQuantity: 11 }, "You cannot invoice more than 10 units."],
    [{ shipQuantity: -1 }, "shipQuantity must not be negative."],
  ])("%j is refused", async (body, message) => {
    const bench = await createStandardBench();
    const { id } = await lineOf(bench, await order(bench));
    expect((await change(bench, id, body)).text).toContain(message);
  });

  test("do not fall below what is done", async () => {
    const bench = await createStandardBench();
    const path = await order(bench, { shipQuantity: 4 });
    await action(bench, path, "shipAndInvoice");
    const { id } = await lineOf(bench, path);
    expect((await change(bench, id, { quantity: 3 })).text).toContain("must not be less than 4");
  });

  test("are invoiced before line or order are deleted", async () => {
    const bench = await createStandardBench();
    const remove = (path: string) => bench.send("DELETE", path, undefined, always);
    const path = await order(bench, { shipQuantity: 4, invoiceQuantity: 1 });
    await action(bench, path, "shipAndInvoice");
    const line = `~/salesOrderLines(${(await lineOf(bench, path))["id"]})`;
    for (const place of [line, path])
      expect((await remove(place)).text).toContain("3 units of the line have to be invoiced first");
    await bench.send("PATCH", line, { shipQuantity: 0, invoiceQuantity: 3 }, always);
    await action(bench, path, "shipAndInvoice");
    for (const place of [line, path]) expect((await remove(place)).status).toBe(204);
  });
});
