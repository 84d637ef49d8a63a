import { describe, expect, test } from "vitest";
import type { ExactWorld, Json } from "../support/exact-world.ts";
import { origin, signedIn } from "../support/exact-world.ts";

async function create(exact: ExactWorld, path: string, body: Json): Promise<Json> {
  const response = await exact.send("POST", path, body);
  const text = await response.text();
  expect([response.status, response.status === 201 ? "" : text]).toEqual([201, ""]);
  const answer: { d: Json } = JSON.parse(text);
  return answer.d;
}

async function ids(exact: ExactWorld): Promise<{ account: unknown; item: unknown }> {
  const [account] = await exact.rows("crm/Accounts?$select=ID&$top=1");
  const [item] = await exact.rows("logistics/Items?$select=ID&$top=1");
  return { account: account?.["ID"], item: item?.["ID"] };
}

describe("create, update, delete", () => {
  test("fact 65: 201 with the entity as an object, which then can be read", async () => {
    const exact = await signedIn();
    const made = await create(exact, "crm/Accounts", { Name: "New account", City: "Delft", StartDate: "2026-06-25" });
    expect(made).toMatchObject({
      Name: "New account",
      City: "Delft",
      StartDate: "/Date(1782345600000)/",
      Code: "            400241",
      CreatorFullName: "Kim",
      BankAccounts: {
        __deferred: { uri: `${origin}/api/v1/${exact.division}/crm/Accounts(guid'${made["ID"]}')/BankAccounts` },
      },
    });
    expect(await exact.get(`crm/Accounts(guid'${made["ID"]}')?$select=Name,City`)).toMatchObject({
      Name: "New account",
      City: "Delft",
    });
    expect((await exact.rows("crm/Accounts?$select=ID&$filter=Name eq 'New account'")).length).toBe(1);
    expect((await exact.rows("crm/Accounts?$select=ID&$skip=240"))[0]?.["ID"]).toBe(made["ID"]);
  });

  test("fact 58: a code that is sent is padded", async () => {
    const exact = await signedIn();
    expect((await create(exact, "crm/Accounts", { Name: "Coded", Code: "77" }))["Code"]).toBe("                77");
  });

  test("fact 64, 67: a partial update answers 204, leaves the other fields and clears what is null", async () => {
    const exact = await signedIn();
    const { account } = await ids(exact);
    const path = `crm/Accounts(guid'${account}')`;
    const before = await exact.get<Json>(path);
    exact.world.clock.advance(5000);
    const response = await exact.send("PUT", path, { Name: "Renamed", City: null });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    const nowMs = exact.world.clock.now() + 7_200_000;
    expect(await exact.get(path)).toEqual({
      ...before,
      Name: "Renamed",
      City: null,
      Modified: `/Date(${nowMs})/`,
      ModifierFullName: "Kim",
      Modifier: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  test("fact 42, 67: delete answers 204, then 410, and reading 404; an unknown key is 404 at once", async () => {
    const exact = await signedIn();
    const { account } = await ids(exact);
    const statuses = [];
    for (const [method, key] of [
      ["DELETE", account],
      ["GET", account],
      ["DELETE", account],
      ["PUT", account],
      ["DELETE", "00000000-0000-4000-8000-000000000000"],
    ]) {
      statuses.push(
        (await exact.send(String(method), `crm/Accounts(guid'${key}')`, method === "PUT" ? { Name: "x" } : undefined))
          .status,
      );
    }
    expect(statuses).toEqual([204, 404, 410, 404, 404]);
    expect((await exact.rows("crm/Accounts?$select=ID"))[0]?.["ID"]).not.toBe(account);
  });

  test("divisions do not see each other's rows", async () => {
    const exact = await signedIn();
    const made = await create(exact, "crm/Accounts", { Name: "Only here" });
    expect((await exact.api(`/api/v1/${exact.service.divisions[1]}/crm/Accounts(guid'${made["ID"]}')`)).status).toBe(
      404,
    );
  });

  test("bulk and sync show what was written", async () => {
    const exact = await signedIn();
    const made = await create(exact, "crm/Accounts", { Name: "Everywhere" });
    for (const set of ["bulk/CRM/Accounts", "sync/CRM/Accounts"]) {
      const rows = await exact.rows(`${set}?$select=ID,Name`);
      expect(rows.find(({ ID }) => ID === made["ID"])?.["Name"]).toBe("Everywhere");
    }
  });
});

describe("bodies", () => {
  test.each([
    [{}, 500, "Mandatory: Name."],
    [{ Name: null }, 500, "Mandatory: Name."],
    [{ Name: "" }, 500, "Mandatory: Name."],
    [{ Name: "x", Code: "1234567890123456789" }, 500, "Code: at most 18 characters."],
    [{ Name: "x", Reseller: "00000000-0000-4000-8000-000000000000" }, 500, "Invalid reference: Reseller."],
    [{ Name: "x", PaymentConditionSales: "??" }, 500, "Invalid reference: PaymentConditionSales."],
    [
      { Name: "x", Nothing: 1 },
      400,
      "Error processing request stream: the property 'Nothing' does not exist on type 'CrmAccount'.",
    ],
    [
      { Name: "x", __metadata: { type: "x" } },
      400,
      "Error processing request stream: the property '__metadata' does not exist on type 'CrmAccount'.",
    ],
    [{ Name: 5 }, 400, "Error processing request stream: the value of property 'Name' is not of its type."],
    [
      { Name: "x", Reseller: "no guid" },
      400,
      "Error processing request stream: the value of property 'Reseller' is not of its type.",
    ],
    [
      { Name: "x", StartDate: "soon" },
      400,
      "Error processing request stream: the value of property 'StartDate' is not of its type.",
    ],
    [
      { Name: "x", Blocked: "yes" },
      400,
      "Error processing request stream: the value of property 'Blocked' is not of its type.",
    ],
    [[], 400, "Error processing request stream: an object is expected."],
  ])("fact 39, 55: %j is %i", async (body, status, message) => {
    const exact = await signedIn();
    expect(await exact.failure("POST", "crm/Accounts", body)).toEqual([status, message]);
    expect((await exact.rows("crm/Accounts?$select=ID&$skip=240")).length).toBe(0);
  });

  test("a body that is no JSON is 400", async () => {
    const exact = await signedIn();
    expect((await exact.api("crm/Accounts", { method: "POST", body: "{" })).status).toBe(400);
  });

  test("fact 195: what is not listed for writing is dropped, not refused", async () => {
    const exact = await signedIn();
    const { account } = await ids(exact);
    const given = { AccountManagerFullName: "Somebody", IsSales: true, IsPurchase: true };
    const made = await create(exact, "crm/Accounts", { Name: "x", ...given });
    expect(made).toMatchObject({ AccountManagerFullName: null, IsSales: null, IsPurchase: null });
    const path = `crm/Accounts(guid'${account}')`;
    const before = await exact.get<Json>(`${path}?$select=AccountManagerFullName,IsSales,ID`);
    const changes = { ...given, ID: "00000000-0000-4000-8000-000000000000" };
    expect((await exact.send("PUT", path, changes)).status).toBe(204);
    expect(await exact.get<Json>(`${path}?$select=AccountManagerFullName,IsSales,ID`)).toEqual(before);
  });

  test("fact 195: the date and the status of an invoice are taken", async () => {
    const exact = await signedIn();
    const { account, item } = await ids(exact);
    const made = await create(exact, "salesinvoice/SalesInvoices", {
      OrderedBy: account,
      Journal: "70",
      InvoiceDate: "2026-06-25",
      Status: 10,
      SalesInvoiceLines: [{ Item: item, Quantity: 1 }],
    });
    expect(made).toMatchObject({ InvoiceDate: "/Date(1782345600000)/", Status: 10 });
  });

  test("a mandatory field cannot be cleared, one that only creation may set stays as it was", async () => {
    const exact = await signedIn();
    const { account } = await ids(exact);
    expect(await exact.failure("PUT", `crm/Accounts(guid'${account}')`, { Name: null })).toEqual([
      500,
      "Mandatory: Name.",
    ]);
    const [document] = await exact.rows("documents/Documents?$select=ID,ActionRegenerateEntryProposal&$top=1");
    const path = `documents/Documents(guid'${document?.["ID"]}')`;
    const turned = document?.["ActionRegenerateEntryProposal"] !== true;
    expect((await exact.send("PUT", path, { ActionRegenerateEntryProposal: turned })).status).toBe(204);
    expect((await exact.get<Json>(path))["ActionRegenerateEntryProposal"]).toBe(!turned);
  });
});

describe("deep insert", () => {
  test("fact 68: a header needs a line", async () => {
    const exact = await signedIn();
    const { account } = await ids(exact);
    for (const body of [
      { OrderedBy: account, Journal: "70" },
      { OrderedBy: account, Journal: "70", SalesInvoiceLines: [] },
    ]) {
      expect(await exact.failure("POST", "salesinvoice/SalesInvoices", body)).toEqual([
        500,
        "Mandatory: SalesInvoiceLines.",
      ]);
    }
  });

  test("fact 66, 68: lines come as an array, the echo defers them and leaves computed amounts out", async () => {
    const exact = await signedIn();
    const { account, item } = await ids(exact);
    const made = await create(exact, "salesinvoice/SalesInvoices", {
      OrderedBy: account,
      Journal: "70",
      SalesInvoiceLines: [
        { Item: item, Quantity: 2 },
        { Item: item, Quantity: 3, Description: "Second" },
      ],
    });
    const uri = `${origin}/api/v1/${exact.division}/salesinvoice/SalesInvoices(guid'${made["InvoiceID"]}')/SalesInvoiceLines`;
    expect(made).toMatchObject({
      OrderedBy: account,
      InvoiceTo: account,
      VATAmountFC: null,
      AmountDC: null,
      SalesInvoiceLines: { __deferred: { uri } },
    });
    const lines = await exact.rows(`${uri}?$select=Quantity,LineNumber,InvoiceID,Description,ItemDescription`);
    const wanted = { InvoiceID: made["InvoiceID"], ItemDescription: "Bureaustoel" };
    expect(lines).toMatchObject([
      { ...wanted, Quantity: 2, LineNumber: 1, Description: null },
      { ...wanted, Quantity: 3, LineNumber: 2, Description: "Second" },
    ]);
  });

  test("a wrong line leaves nothing behind", async () => {
    const exact = await signedIn();
    const { account, item } = await ids(exact);
    expect(
      await exact.failure("POST", "salesinvoice/SalesInvoices", {
        OrderedBy: account,
        Journal: "70",
        SalesInvoiceLines: [{ Item: item }, { Quantity: 1 }],
      }),
    ).toEqual([500, "Mandatory: GLAccount, Item."]);
    expect((await exact.rows("salesinvoice/SalesInvoices?$select=InvoiceID&$skip=240")).length).toBe(0);
    expect((await exact.rows("salesinvoice/SalesInvoiceLines?$select=ID&$skip=720")).length).toBe(0);
  });

  test("fact 68: a PUT of the header does not replace its lines; deleting it takes them along", async () => {
    const exact = await signedIn();
    const [order] = await exact.rows("salesorder/SalesOrders?$select=OrderID&$top=1");
    const path = `salesorder/SalesOrders(guid'${order?.["OrderID"]}')`;
    const before = await exact.rows(`${path}/SalesOrderLines?$select=ID`);
    expect((await exact.send("PUT", path, { Description: "Changed", SalesOrderLines: [{ Quantity: 1 }] })).status).toBe(
      204,
    );
    expect(await exact.rows(`${path}/SalesOrderLines?$select=ID`)).toEqual(before);
    expect((await exact.send("DELETE", path)).status).toBe(204);
    expect((await exact.rows("salesorder/SalesOrderLines?$select=ID")).map(({ ID }) => ID)).not.toContain(
      before[0]?.["ID"],
    );
  });
});

describe("attachments", () => {
  test("fact 70: content goes in as base64, reads as null, and stands behind Url", async () => {
    const exact = await signedIn();
    const document = await create(exact, "documents/Documents", { Subject: "Contract", Type: 55 });
    const content = Buffer.from("Signed by both.");
    const made = await create(exact, "documents/DocumentAttachments", {
      Document: document["ID"],
      FileName: "contract.txt",
      Attachment: content.toString("base64"),
    });
    expect(made).toMatchObject({
      Attachment: null,
      Url: `/docs/SysAttachment.aspx?ID=${made["ID"]}&_Division_=${exact.division}&Stamp=${String(made["Url"]).slice(-8)}`,
    });
    const file = await exact.api(`${made["Url"]}&Download=1`);
    expect([await file.text(), file.headers.get("content-disposition")]).toEqual([
      "Signed by both.",
      'attachment; filename="contract.txt"',
    ]);
    expect(
      await exact.get(`documents/DocumentAttachments(guid'${made["ID"]}')?$select=FileSize,Attachment`),
    ).toMatchObject({ FileSize: content.length, Attachment: null });
  });

  test("fact 70: the content needs the token, and the stamp has to fit", async () => {
    const exact = await signedIn();
    const [row] = await exact.rows("documents/DocumentAttachments?$top=1");
    const url = String(row?.["Url"]);
    expect((await (await exact.api(`${url}&Download=1`)).arrayBuffer()).byteLength).toBe(row?.["FileSize"]);
    expect((await exact.api(url.replace(/.$/, "x"))).status).toBe(404);
    expect((await exact.fetch(url)).status).toBe(302);
    exact.accessToken = "made-up";
    expect((await exact.api(url)).status).toBe(401);
  });
});

describe("actions", () => {
  test("a set that only takes a POST names an existing record", async () => {
    const exact = await signedIn();
    const [quotation] = await exact.rows("crm/Quotations?$select=QuotationID&$top=1");
    expect(await create(exact, "crm/ReopenQuotation", { QuotationID: quotation?.["QuotationID"] })).toMatchObject({
      QuotationID: quotation?.["QuotationID"],
    });
    expect(
      await exact.failure("POST", "crm/ReopenQuotation", { QuotationID: "00000000-0000-4000-8000-000000000000" }),
    ).toEqual([500, "Invalid reference: QuotationID."]);
  });

  test("fact 73: at most 500 sales orders are invoiced at once", async () => {
    const exact = await signedIn();
    const [order] = await exact.rows("salesorder/SalesOrders?$select=OrderID&$top=1");
    const body = (count: number) => ({
      CreateMode: 0,
      InvoiceMode: 0,
      JournalCode: "70",
      SalesOrderIDs: Array.from({ length: count }, () => ({ ID: order?.["OrderID"] })),
    });
    expect((await exact.send("POST", "salesinvoice/InvoiceSalesOrders", body(500))).status).toBe(201);
    expect(await exact.failure("POST", "salesinvoice/InvoiceSalesOrders", body(501))).toEqual([
      500,
      "SalesOrderIDs: at most 500 entries.",
    ]);
  });
});

describe("functions", () => {
  test.each([
    ["read/financial/ReceivablesListByAccount", 400],
    ["read/financial/ReceivablesListByAccount?accountId=1", 400],
    ["read/financial/ReceivablesListByAccount?accountId='0a0a0a0a-1111-4222-8333-444444444444'", 400],
    ["read/financial/ReceivablesListByAccount?accountId=guid'0a0a0a0a-1111-4222-8333-444444444444'", 200],
    ["read/project/CostsByDate?checkDate='2026-01-01'", 400],
    ["read/project/CostsByDate?checkDate=datetime'2026-01-01'", 200],
  ])("fact 56: %s is %i", async (path, want) => {
    expect((await (await signedIn()).api(path)).status).toBe(want);
  });

  test("fact 56: the rows have what the arguments ask for", async () => {
    const exact = await signedIn();
    const { account, item } = await ids(exact);
    const rows = await exact.rows(
      `read/financial/ReceivablesListByAccount?accountId=guid'${account}'&$select=AccountId,HID`,
    );
    expect([rows.length, new Set(rows.map(({ AccountId }) => AccountId))]).toEqual([25, new Set([account])]);
    expect(await exact.get(`read/logistics/ItemDetailsByID?itemId=guid'${item}'`)).toMatchObject({
      ID: item,
      Code: "ART-00001",
    });
  });

  test.each([
    ["crm/Accounts", "POST", true],
    ["crm/Accounts", "PATCH", false],
    ["financial/GLSchemes", "DELETE", false],
    ["crm/Nothing", "GET", false],
  ])("users/UserHasRights to %s with %s is %s", async (endpoint, action, want) => {
    expect(await (await signedIn()).get(`users/UserHasRights?endpoint='${endpoint}'&action='${action}'`)).toEqual({
      UserHasRights: want,
    });
  });
});
