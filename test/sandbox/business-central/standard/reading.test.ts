import { describe, expect, test } from "vitest";
import { standardModel } from "../../../../src/sandbox/business-central/standard/standard-model.ts";
import { createStandardBench } from "./support/standard-bench.ts";

const { operations } = standardModel();

describe("related records", () => {
  test("come at any depth, to many and to one", async () => {
    const bench = await createStandardBench();
    const { rows } = await bench.get(
      "~/salesInvoices?$top=1&$select=number&$expand=customer($select=number;$expand=paymentTerm($select=code)),salesInvoiceLines($top=1;$select=sequence;$expand=item($select=number;$expand=itemCategory($select=code)))",
    );
    expect(
      rows.map(({ "@odata.etag": _, ...row }) =>
        JSON.parse(JSON.stringify(row).replaceAll(/"@odata.etag":"[^}]*?",/g, "")),
      ),
    ).toEqual([
      {
        number: "PS-INV103001",
        customer: { number: "10000", paymentTerm: { code: "30 DAYS" } },
        salesInvoiceLines: [{ sequence: 10_000, item: { number: "1896-S", itemCategory: { code: "CHAIR" } } }],
      },
    ]);
  });

  test("that there are not are null in the record, and 404 on their path", async () => {
    const bench = await createStandardBench();
    const [customer] = (await bench.get("~/customers?$top=1&$expand=currency")).rows;
    expect(customer?.["currency"]).toBeNull();
    const [line] = (await bench.get("~/salesQuotes?$top=1&$expand=salesQuoteLines")).rows;
    const { id } = Object(line?.["salesQuoteLines"])[0];
    await bench.send(
      "PATCH",
      `~/salesQuoteLines(${id})`,
      { locationId: "00000000-0000-0000-0000-000000000000" },
      { "if-match": "*" },
    );
    expect((await bench.get(`~/salesQuoteLines(${id})/location`)).code).toBe("BadRequest_ResourceNotFound");
  });

  test.each([
    ["customer/number eq '20000'", 1],
    ["customer/number eq '20000' and status eq 'Open'", 1],
    ["startswith(customer/displayName,'Alder') or startswith(customer/displayName,'Havenk')", 3],
    ["customer/paymentTerm/code eq '30 DAYS'", 3],
    ["customer/number eq '99999'", 0],
    ["customerName eq 'customer/number'", 0],
  ])("are filtered on: %s", async (filter, count) => {
    const bench = await createStandardBench();
    const { rows } = await bench.get(`~/salesInvoices?$filter=${filter}&$expand=customer($expand=paymentTerm)`);
    expect(rows).toHaveLength(count);
  });

  test("are sorted by", async () => {
    const bench = await createStandardBench();
    const { rows } = await bench.get("~/salesInvoices?$orderby=customer/number desc&$select=customerNumber");
    const numbers = rows.map((row) => String(row["customerNumber"]));
    expect(numbers).toEqual([...numbers].sort().reverse());
  });

  test.each(["customer/nothing eq 'a'", "salesInvoiceLines/sequence eq 1", "nothing/number eq 'a'"])(
    "that are none, or many, are refused: %s",
    async (filter) => {
      const bench = await createStandardBench();
      expect((await bench.get(`~/salesInvoices?$filter=${filter}`)).code).toBe("BadRequest_NotFound");
    },
  );
});

describe("lists that need a filter", () => {
  const refusing = operations.filter(({ filterRequired }) => filterRequired.length > 0);

  test("are thirteen", () => {
    expect(refusing).toHaveLength(13);
  });

  test.each(refusing.map(({ set }) => set))("%s refuses to be read without one, and with another one", async (set) => {
    const bench = await createStandardBench();
    const answers = [await bench.get(`~/${set}`), await bench.get(`~/${set}?$filter=id ne ${bench.company}`)];
    expect([answers[0]?.status, answers[0]?.code]).toEqual([400, "Application_DialogException"]);
    expect(answers[0]?.text).toContain("You must specify a filter on ");
  });

  test("below their document lines need none", async () => {
    const bench = await createStandardBench();
    const { id } = await bench.first("~/salesOrders");
    expect((await bench.get(`~/salesOrders(${id})/salesOrderLines`)).rows).toHaveLength(2);
    expect((await bench.get(`~/salesOrderLines?$filter=documentId eq ${id}`)).rows).toHaveLength(2);
  });

  test("both fields of a pair have to be named", async () => {
    const bench = await createStandardBench();
    const { id } = await bench.first("~/items");
    expect((await bench.get(`~/pictures?$filter=id eq ${id}`)).status).toBe(400);
    expect((await bench.get(`~/pictures?$filter=id eq ${id} and parentType eq 'Item'`)).rows).toHaveLength(1);
  });
});

test("fact 126: what says nothing is blank in its type, never null", async () => {
  const bench = await createStandardBench();
  expect(await bench.first("~/salesInvoices")).toMatchObject({
    externalDocumentNumber: "",
    promisedPayDate: "0001-01-01",
    orderId: "00000000-0000-0000-0000-000000000000",
    discountAmount: 0,
  });
  const nulls: string[] = [];
  for (const { kind, path, set, filterRequired } of operations)
    if (kind === "list" && /^\/companies\(\{companyId\}\)\/\w+$/.test(path) && filterRequired.length === 0)
      for (const row of (await bench.get(`~/${set}`)).rows)
        nulls.push(
          ...Object.keys(row)
            .filter((name) => row[name] === null)
            .map((name) => `${set}.${name}`),
        );
  expect(nulls).toEqual([]);
});

test.each([
  ["blocked eq ' '", 12],
  ["blocked eq '_x0020_'", 12],
  ["blocked eq 'All'", 0],
  ["lastModifiedDateTime gt 1999-12-31T23:59:59Z", 12],
  ["salespersonCode eq 'SP1' and taxLiable eq true", 6],
])("values are compared whatever their spelling: %s", async (filter, count) => {
  const bench = await createStandardBench();
  expect((await bench.get(`~/customers?$filter=${filter}`)).rows).toHaveLength(count);
});

test("pages, counts and the next one are those of the engine", async () => {
  const bench = await createStandardBench({ rows: { items: 25 } });
  const first = await bench.get("~/items?$count=true&$select=number", { prefer: "odata.maxpagesize=10" });
  expect([first.rows.length, first.json["@odata.count"]]).toEqual([10, 25]);
  const second = await bench.get(String(first.json["@odata.nextLink"]), { prefer: "odata.maxpagesize=10" });
  expect(second.rows[0]?.["number"]).toBe("1936-S");
  expect((await bench.get("~/items/$count")).text).toBe("25");
});

test("a company is named by its alternate key too, and by no other field", async () => {
  const bench = await createStandardBench();
  const companies = (await bench.get("/companies?$select=id,name")).rows;
  for (const { id, name } of companies) {
    expect((await bench.get(`/companies(name='${name}')`)).json["id"]).toBe(id);
    const byName = await bench.get(`/companies(name='${name}')/customers?$select=number`);
    expect(byName.rows).toEqual((await bench.get(`/companies(${id})/customers?$select=number`)).rows);
  }
  expect(companies.length).toBeGreaterThan(1);
  expect((await bench.get("/companies(name='Nowhere, Inc.')/customers")).code).toBe("Internal_CompanyNotFound");
  expect((await bench.get("/companies(displayName='A')/customers")).status).toBe(400);
});
