import { describe, expect, test } from "vitest";
import { ExactWorld, origin, signedIn } from "../support/exact-world.ts";

type Envelope = { results: Record<string, unknown>[]; __next?: string; __count?: string };

describe("envelopes", () => {
  test.each([
    ["crm/Accounts?$select=ID", "results"],
    ["crm/Accounts?$select=ID&$top=60", "array"],
    ["crm/Accounts?$select=ID&$top=61", "results"],
    ["crm/Accounts?$select=ID&$top=5&$inlinecount=allpages", "results"],
    ["salesinvoice/SalesInvoices?$select=InvoiceID&$top=60", "results"],
    ["/api/v1/current/Me", "results"],
    ["system/Divisions", "results"],
  ])("fact 44, 45: %s answers %s", async (path, want) => {
    const d = await (await signedIn()).get<Envelope | unknown[]>(path);
    expect(Array.isArray(d) ? "array" : Object.keys(d)[0]).toBe(want);
  });

  test.each([
    ["believed", ["array", "results"]],
    ["documented", ["results", "results"]],
    ["seen", ["array", "array"]],
  ] as const)("fact 44, %s: a small $top of accounts and of sales invoices", async (mood, want) => {
    const exact = await signedIn({ moods: { 44: mood } });
    const paths = ["crm/Accounts?$select=ID&$top=5", "salesinvoice/SalesInvoices?$select=InvoiceID&$top=5"];
    const lists = await Promise.all(paths.map((path) => exact.get<Envelope | unknown[]>(path)));
    expect(lists.map((d) => (Array.isArray(d) ? "array" : Object.keys(d)[0]))).toEqual(want);
  });

  test("fact 44, 45: a key and a function with one row answer an object", async () => {
    const exact = await signedIn();
    const [account] = await exact.rows("crm/Accounts?$top=1");
    expect(await exact.get(`crm/Accounts(guid'${account?.["ID"]}')?$select=ID`)).toMatchObject({ ID: account?.["ID"] });
    expect(
      await exact.get(
        `read/crm/DefaultAddressForAccount?accountId=guid'${account?.["ID"]}'&addressType=4&$select=Account`,
      ),
    ).toMatchObject({ Account: account?.["ID"] });
  });
});

describe("pages", () => {
  test.each([
    [150, [60, 60, 30]],
    [120, [60, 60, 0]],
    [61, [60, 1]],
    [59, [59]],
    [0, [0]],
  ])("fact 46, 48: %i rows come in pages of %j", async (rows, want) => {
    const exact = await signedIn({ rows: { ProjectProject: rows } });
    const all = await exact.allPages("project/Projects?$select=ID");
    expect(all.pages).toEqual(want);
    expect(new Set(all.rows.map(({ ID }) => ID)).size).toBe(rows);
  });

  test("fact 46: bulk pages hold 1000 rows", async () => {
    const exact = await signedIn({ rows: { LogisticsItem: 2300 } });
    expect((await exact.allPages("bulk/Logistics/Items?$select=ID")).pages).toEqual([1000, 1000, 300]);
  });

  test("fact 46: $top above a page is carried on in __next", async () => {
    const exact = await signedIn();
    const { results, __next: next = "" } = await exact.get<Envelope>("financial/GLAccounts?$select=ID&$top=100");
    expect([results.length, new URL(next).searchParams.get("$top")]).toEqual([60, "40"]);
    expect((await exact.rows(next)).length).toBe(40);
  });

  test("fact 47: __next is an address on the request's host with the last key in $skiptoken", async () => {
    const exact = await signedIn();
    const { results, __next: next } = await exact.get<Envelope>(
      "crm/Accounts?$select=ID,Name&$filter=Blocked%20eq%20false",
    );
    expect(next).toBe(
      `${origin}/api/v1/${exact.division}/crm/Accounts?$select=ID,Name&$filter=Blocked%20eq%20false&$skiptoken=guid'${results.at(-1)?.["ID"]}'`,
    );
  });

  test("fact 47: under $orderby the sorted value stands before the key, percent-encoded", async () => {
    const exact = await signedIn();
    const path = "crm/Accounts?$select=ID,Modified&$orderby=Modified%20desc";
    const { __next: next = "" } = await exact.get<Envelope>(path);
    expect(next).toMatch(/\$skiptoken=datetime'\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d(\.\d{3})?',guid'[0-9a-f-]{36}'$/);
    const { rows } = await exact.allPages(path);
    const times = rows.map(({ Modified }) => Number(/\d+/.exec(String(Modified))));
    expect(rows.length).toBe(240);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test.each(["Name", "Name desc", "Blocked", "Created asc", "Country"])(
    "fact 52: sorted by %s every row comes once",
    async (order) => {
      const exact = await signedIn();
      const { rows } = await exact.allPages(`crm/Accounts?$select=ID,Name&$orderby=${order}`);
      expect([rows.length, new Set(rows.map(({ ID }) => ID)).size]).toEqual([240, 240]);
      const names = rows.map(({ Name }) => String(Name));
      if (order.startsWith("Name"))
        expect(names).toEqual(
          [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0) * (order.endsWith("desc") ? -1 : 1)),
        );
    },
  );

  test("a row that is deleted between two pages costs no other row", async () => {
    const exact = await signedIn({ rows: { CrmAccount: 100 } });
    const first = await exact.get<Envelope>("crm/Accounts?$select=ID");
    await exact.send("DELETE", `crm/Accounts(guid'${first.results.at(-1)?.["ID"]}')`);
    expect((await exact.rows(first.__next ?? "")).length).toBe(40);
  });

  test.each([
    ["$skip=230", 10],
    ["$skip=1&$top=3", 3],
    ["$skip=500", 0],
  ])("fact 49: %s leaves %i rows", async (query, want) => {
    expect((await (await signedIn()).rows(`crm/Accounts?$select=ID&${query}`)).length).toBe(want);
  });

  test("fact 50: counts as text, with and without a filter", async () => {
    const exact = await signedIn();
    expect(await exact.get("crm/Accounts?$top=0&$inlinecount=allpages")).toEqual({ results: [], __count: "240" });
    const { __count: blocked } = await exact.get<Envelope>(
      "crm/Accounts?$top=1&$inlinecount=allpages&$filter=Blocked eq true",
    );
    const counted = await exact.api("crm/Accounts/$count?$filter=Blocked eq true", {
      headers: { accept: "text/plain" },
    });
    expect([counted.headers.get("content-type"), await counted.text()]).toEqual(["text/plain; charset=utf-8", blocked]);
    expect(Number(blocked)).toBeGreaterThan(0);
    // Fact 38: not as JSON.
    expect((await exact.api("crm/Accounts/$count")).status).toBe(415);
  });

  test.each([
    ["$skip=1&$skiptoken=guid'0a0a0a0a-1111-4222-8333-444444444444'", "fact 49"],
    ["$skiptoken=5", "a token that is no key"],
    ["$top=-1", "a negative number"],
    ["$top=some", "no number"],
    ["$orderby=ID,Code", "fact 52: two fields"],
    ["$orderby=Nothing", "an unknown field"],
    ["$orderby=BankAccounts", "a collection"],
    ["$top=0&$filter=Nothing eq 1", "an unknown field, although no row is wanted"],
    ["$inlinecount=all", "an unknown count"],
    ["$format=json", "an option that the spec does not list"],
    ["$top=1&$top=2", "an option twice"],
    ["$expand=Name", "a field that is no collection"],
    ["$select=BankAccounts/ID", "a nested field without $expand"],
  ])("%s is refused: %s", async (query) => {
    expect((await (await signedIn()).api(`crm/Accounts?${query}`)).status).toBe(400);
  });
});

describe("$select", () => {
  test.each([
    ["bulk/CRM/Accounts", 400],
    ["bulk/CRM/Accounts?$select=*", 400],
    ["bulk/CRM/Accounts?$top=1", 200],
    ["bulk/CRM/Accounts?$select=ID", 200],
    ["sync/CRM/Accounts?$filter=Timestamp gt 1L", 400],
    ["sync/CRM/Accounts?$select=*", 400],
    ["sync/CRM/Accounts?$select=ID", 200],
    ["crm/Accounts?$select=*&$top=1", 200],
  ])("fact 40, 53: %s is %i", async (path, want) => {
    expect((await (await signedIn()).api(path)).status).toBe(want);
  });

  test("fact 40: the refusal says what to add", async () => {
    expect(await (await signedIn()).failure("GET", "bulk/CRM/Accounts")).toEqual([
      400,
      "Please add a $select or a $top=1 statement to the query string.",
    ]);
  });

  test.each([
    ["sync/CRM/Accounts?$select=ID&$filter=Name eq 'x'", 400],
    ["bulk/CRM/Accounts?$select=ID&$filter=AddressLine1 eq 'x'", 200],
    ["bulk/CRM/Accounts?$select=ID&$filter=PhoneExtension eq 'x'", 400],
    ["crm/Accounts?$select=ID&$filter=PhoneExtension eq 'x'", 200],
  ])("fact 53, 74: %s is %i", async (path, want) => {
    expect((await (await signedIn()).api(path)).status).toBe(want);
  });
});

describe("collections", () => {
  const header =
    "salesinvoice/SalesInvoices?$select=InvoiceID,SalesInvoiceLines/ID,SalesInvoiceLines/InvoiceID&$expand=SalesInvoiceLines&$top=1";

  test("fact 54, 55: deferred until expanded; every entity has __metadata", async () => {
    const exact = await signedIn();
    const [invoice] = await exact.rows("salesinvoice/SalesInvoices?$select=InvoiceID,SalesInvoiceLines&$top=1");
    const uri = `${origin}/api/v1/${exact.division}/salesinvoice/SalesInvoices(guid'${invoice?.["InvoiceID"]}')`;
    expect(invoice).toEqual({
      __metadata: { uri, type: "Exact.Web.Api.Models.SalesInvoiceSalesInvoice" },
      InvoiceID: invoice?.["InvoiceID"],
      SalesInvoiceLines: { __deferred: { uri: `${uri}/SalesInvoiceLines` } },
    });
    expect((await exact.rows(`${uri}/SalesInvoiceLines`)).length).toBe(3);
  });

  test("fact 54: expanded rows belong to their header and have the selected fields only", async () => {
    const exact = await signedIn();
    const [invoice] = await exact.rows(header);
    const lines = (invoice?.["SalesInvoiceLines"] as Envelope).results;
    expect(lines.map((line) => [Object.keys(line), line["InvoiceID"]])).toEqual(
      Array.from({ length: 3 }, () => [["__metadata", "ID", "InvoiceID"], invoice?.["InvoiceID"]]),
    );
  });

  test("an expanded collection that $select does not name stays away, as OData v2 has it", async () => {
    const exact = await signedIn();
    const [invoice] = await exact.rows("salesinvoice/SalesInvoices?$select=InvoiceID&$expand=SalesInvoiceLines&$top=1");
    expect(Object.keys(invoice ?? {})).toEqual(["__metadata", "InvoiceID"]);
  });

  test("a bulk header expands into the lines that the ordinary one has", async () => {
    const exact = await signedIn();
    const [invoice] = await exact.rows(header);
    const [bulk] = await exact.rows(
      "bulk/SalesInvoice/SalesInvoices?$select=InvoiceID,SalesInvoiceLines/ID&$expand=SalesInvoiceLines&$top=1",
    );
    const lineIds = (row: Record<string, unknown> | undefined) =>
      (row?.["SalesInvoiceLines"] as Envelope).results.map(({ ID }) => ID);
    expect([bulk?.["InvoiceID"], lineIds(bulk)]).toEqual([invoice?.["InvoiceID"], lineIds(invoice)]);
  });

  const deep =
    "inventory/StockCounts?$top=1&$select=StockCountID,StockCountLines/ID,StockCountLines/BatchNumbers/StockCountLine";

  test.each(["StockCountLines/BatchNumbers", "StockCountLines,StockCountLines/BatchNumbers"])(
    "$expand goes as deep as it is asked to: %s",
    async (expand) => {
      const exact = await signedIn();
      const [count] = await exact.rows(`${deep}&$expand=${expand}`);
      const lines = (count?.["StockCountLines"] as Envelope).results;
      const batches = lines.map((line) => (line["BatchNumbers"] as Envelope).results);
      expect(batches.map((rows) => rows.map((row) => Object.keys(row)))).toEqual(
        batches.map((rows) => rows.map(() => ["__metadata", "StockCountLine"])),
      );
      expect(batches.flat().length).toBeGreaterThan(0);
      expect(batches.map((rows, at) => rows.every((row) => row["StockCountLine"] === lines[at]?.["ID"]))).toEqual(
        lines.map(() => true),
      );
    },
  );

  test("what is asked of a level is refused although no row is there to show it", async () => {
    const exact = await signedIn({ rows: { InventoryStockCount: 0 } });
    const asked = (query: string) => exact.failure("GET", `inventory/StockCounts?$top=1&${query}`);
    expect(await asked("$expand=StockCountLines/Nothing")).toEqual([
      400,
      "Could not find a navigation property named 'Nothing' on type 'InventoryStockCountLine'.",
    ]);
    expect(await asked("$expand=StockCountLines&$select=StockCountLines/Nothing")).toEqual([
      400,
      "Could not find a property named 'Nothing' on type 'InventoryStockCountLine'.",
    ]);
    expect(await asked("$expand=StockCountLines&$select=StockCountLines/BatchNumbers/ID")).toEqual([
      400,
      "'BatchNumbers/ID' selects inside 'BatchNumbers', which has to be in $expand.",
    ]);
  });

  test("fact 46: a nested page holds 60 rows, and its own __next leads to the rest", async () => {
    const exact = await signedIn({ rows: { SalesInvoiceSalesInvoice: 2, SalesInvoiceSalesInvoiceLine: 260 } });
    const [invoice] = await exact.rows(header);
    const first = invoice?.["SalesInvoiceLines"] as Envelope;
    const rest = await exact.allPages(first.__next ?? "");
    expect([first.results.length, rest.pages]).toEqual([60, [60, 10]]);
    expect(new Set([...first.results, ...rest.rows].map(({ ID }) => ID)).size).toBe(130);
    expect(Object.keys(rest.rows[0] ?? {})).toEqual(["__metadata", "ID", "InvoiceID"]);
  });

  test("lines are found by their header without a search", async () => {
    const exact = await signedIn({
      rows: { SalesInvoiceSalesInvoice: 500_000, SalesInvoiceSalesInvoiceLine: 1_000_000 },
    });
    const [invoice] = await exact.rows("salesinvoice/SalesInvoices?$select=InvoiceID&$skip=300000&$top=1");
    const begun = performance.now();
    const lines = await exact.rows(
      `salesinvoice/SalesInvoiceLines?$select=InvoiceID&$filter=InvoiceID eq guid'${invoice?.["InvoiceID"]}'`,
    );
    expect(lines.map(({ InvoiceID }) => InvoiceID)).toEqual([invoice?.["InvoiceID"], invoice?.["InvoiceID"]]);
    expect(performance.now() - begun).toBeLessThan(2500);
  });
});

test("fact 69: keys of every kind read their row", async () => {
  const exact = new ExactWorld({ scale: { quota: 1000 } });
  await exact.signIn();
  const sets = [
    "crm/Accounts",
    "general/Currencies",
    "documents/DocumentTypes",
    "read/financial/PayablesList",
    "read/financial/JournalStatusList",
    "read/financial/RevenueList",
    "read/financial/AgingPayablesList",
    "hrm/Divisions",
    "openingbalance/CurrentYear/AfterEntry",
    "/api/v1/current/Me",
  ];
  const kinds = [];
  for (const set of sets) {
    const list = await exact.rows(set);
    const row = list.at(-1);
    const { uri } = row?.["__metadata"] as { uri: string };
    expect(await exact.get(uri)).toEqual(row);
    kinds.push(
      decodeURIComponent(uri.slice(uri.indexOf("(")))
        .replace(/[0-9a-f-]{36}/, "…")
        .replace(/\d+/g, "0"),
    );
  }
  expect(kinds).toEqual([
    "(guid'…')",
    "('SEK')",
    "(0)",
    "(0L)",
    "(Journal='0',Period=0,Year=0)",
    "(Period=0,Year=0)",
    "(guid'…')",
    "(0)",
    "(Division=0,GLAccount=guid'…',ReportingYear=0)",
    "(guid'…')",
  ]);
});
