import { afterEach, describe, expect, test, vi } from "vitest";
import { run } from "../support/run.ts";

afterEach(() => void vi.unstubAllEnvs());

/** What is printed on a terminal of so many characters; nobody is asked for anything. */
async function described(name: string, width?: number, ...words: string[]): Promise<string> {
  vi.stubEnv("COLUMNS", width === undefined ? "" : String(width));
  const { code, stdout, stderr } = await run("describe", name, ...words);
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

/** Lines that are longer than the terminal, without those of one word: an address is copied, not broken. */
const tooLong = (text: string, width: number): string[] =>
  text.split("\n").filter((line) => line.length > width && line.trim().includes(" "));

/** The words of a text, wherever its lines break. */
const joined = (text: string): string => text.replaceAll(/\s*\\\n\s+/g, " ").replaceAll(/\s+/g, " ");

describe("a set of Exact Online", () => {
  test("who may, how much comes, what to type, what to write", async () => {
    const [head, sentence, , ...rest] = (await described("salesinvoice/SalesInvoices")).split("\n");
    expect([head, sentence]).toEqual([
      "salesinvoice/SalesInvoices, Exact Online REST API (--api exact)",
      "An invoice or credit note to a customer, from draft to processed.",
    ]);
    const at = rest.indexOf("CreateSalesInvoiceSalesInvoice: Create a sales invoice");
    expect(rest.slice(0, 4)).toEqual([
      "ListSalesInvoiceSalesInvoices: List sales invoices",
      "  erp-openapi list salesinvoice/SalesInvoices --company <division>",
      '  exact.list("/api/v1/{division}/salesinvoice/SalesInvoices", { division })',
      "  needs scope sales invoices (read); people only; pages of 60 rows",
    ]);
    expect(joined(rest.slice(at + 1, at + 6).join("\n"))).toContain(
      joined(`erp-openapi create salesinvoice/SalesInvoices --company <division> --body @body.json
        exact.create("/api/v1/{division}/salesinvoice/SalesInvoices",
        { Journal, OrderedBy, SalesInvoiceLines }, { division })
        needs scope sales invoices (manage); people only; sent once, since a repeat may do it twice`),
    );
  });

  test("how a copy stays in step, and by what a record is found again", async () => {
    const text = joined(await described("salesinvoice/SalesInvoices"));
    expect(text).toContain("Found again by YourRef, after an unknown outcome.");
    expect(text).toContain("A copy reads sync/SalesInvoice/SalesInvoices instead");
    expect(text).toContain("Deletions come from sync/Deleted, type 13.");
  });

  test("fields with codes, with what may be sent, with the set that they lead to", async () => {
    const text = await described("salesinvoice/SalesInvoices", 2_000);
    const rowOf = (field: string): string[] | undefined =>
      text
        .split("\n")
        .find((line) => line.startsWith(`${field} `))
        ?.split(/ {2,}/);
    expect(rowOf("field of SalesInvoiceSalesInvoice")).toBeDefined();
    expect(rowOf("Creator")?.slice(1)).toEqual([
      "guid",
      "read only",
      expect.stringMatching(/Leads to system\/Users\.$/),
    ]);
    expect(rowOf("OrderedBy")?.slice(1, 3)).toEqual(["guid", "required, create, update"]);
    expect(rowOf("Status")?.[3]).toMatch(/Codes: .*20 = Open.*50 = Processed/);
  });
});

describe("an entity of Business Central", () => {
  test("is told with environment, company and permissions", async () => {
    const text = joined(await described("customers", 120));
    expect(text).toContain("customers, Business Central API (--api standard)");
    expect(text).toContain("erp-openapi list customers --environment <name> --company <id or name>");
    expect(text).toContain('client.create("/companies({companyId})/customers", { displayName }, { companyId })');
    expect(text).toContain("person: user_impersonation or Financials.ReadWrite.All; pages of 20,000 rows");
    expect(text).toContain("Nothing tells deletions");
  });

  test("an operation alone has no others beside it, and the fields of what it sends and of what it answers", async () => {
    const text = await described("CopyEnvironment", 120);
    expect(text.match(/^\w+: /gm)).toEqual(["CopyEnvironment: ", "Client: "]);
    expect(text.match(/^field of \w+/gm)).toEqual(["field of CopyEnvironmentRequest", "field of EnvironmentOperation"]);
  });
});

describe.each([60, 80, 120])("a terminal of %s characters", (width) => {
  test.each(["salesinvoice/SalesInvoices", "crm/Accounts", "customers", "CopyEnvironment"])("%s", async (name) => {
    const text = await described(name, width);
    expect(tooLong(text, width)).toEqual([]);
    const whole = await described(name, width, "--wide");
    // What is said is the same, whatever the terminal; columns alone have names of their own.
    const words = (one: string): Set<string> => new Set(one.match(/[A-Za-z]{4,}/g));
    const shown = words(text);
    expect([...words(whole)].filter((word) => !shown.has(word) && word !== "what" && word !== "field")).toEqual([]);
  });
});

test("--json has all codes, and each field that is printed", async () => {
  const description = JSON.parse(await described("crm/Accounts", 80, "--json"));
  expect(Object.keys(description)).toEqual([
    "name",
    "api",
    "title",
    "description",
    "namesakes",
    "client",
    "operations",
    "naturalKey",
    "copy",
    "records",
  ]);
  const text = await described("crm/Accounts", 2_000);
  const names: string[] = description.records[0].fields.map(({ name }: { name: string }) => name);
  expect(names.filter((name) => !text.includes(`\n${name} `))).toEqual([]);
});

test.each([
  ["crm/Acounts", "crm/Accounts"],
  ["salesinvoice/SalesInvoice", "salesinvoice/SalesInvoices"],
  ["CopyEnviroment", "CopyEnvironment"],
])("%s is refused with the nearest, %s", async (name, nearest) => {
  const { code, stdout, stderr } = await run("describe", name);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(
    new RegExp(
      `^error: there is no operation or set '${name}' \\(did you mean ${nearest}.*erp-openapi operations ${name}\\n$`,
    ),
  );
});

test("what is near to nothing is told how to look for it", async () => {
  expect(await run("describe", "ListNothing")).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "error: there is no operation or set 'ListNothing'. To find one by words: erp-openapi operations ListNothing\n",
  });
});

test("what several sets are called is told with their names; --api chooses", async () => {
  const { code, stderr } = await run("describe", "dimensionSetLines", "--api", "standard");
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: several sets are called 'dimensionSetLines': /)]);
  expect((await described("accounts", 80, "--api", "standard")).split("\n")[0]).toBe(
    "accounts, Business Central API (--api standard)",
  );
});
