import { describe, expect, test } from "vitest";
import { createExactOnlineClient, division, type ExactOnlineClient } from "../../src/clients/exact-online/index.ts";
import type { AttemptEvent } from "../../src/http/index.ts";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/index.ts";
import { exactTokens, sandboxClock, sandboxForTest } from "./support/signed-in.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
const invoices = "/api/v1/{division}/salesinvoice/SalesInvoices";

interface Bench {
  sandbox: Sandbox;
  exact: ExactOnlineClient;
  company: ReturnType<typeof division>;
  events: AttemptEvent[];
}

async function open(options: SandboxOptions = {}): Promise<Bench> {
  const sandbox = await sandboxForTest({ scale: { quota: 1000 }, ...options });
  const events: AttemptEvent[] = [];
  const exact = createExactOnlineClient({
    country: "nl",
    origin: sandbox.exact.origin,
    auth: exactTokens(sandbox),
    clock: sandboxClock(sandbox),
    quota: { maxWaitMs: 3_600_000 },
    log: { onAttempt: (event) => void events.push(event) },
  });
  return { sandbox, exact, company: division(sandbox.exact.divisions[0] ?? 0), events };
}

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

describe("lists of Exact Online", () => {
  test.each([0, 1, 59, 60, 61, 600])(
    "a list of %i rows is complete, every row once (facts 44, 46, 47, 48)",
    async (rows) => {
      const { exact, company } = await open({ rows: { CrmAccount: rows } });
      const all = await collect(exact.list(accounts, { division: company, select: ["ID", "Code"] }));
      expect([all.length, new Set(all.map(({ ID }) => ID)).size]).toEqual([rows, rows]);
    },
  );

  test("codes come without padding and are looked for with it (fact 58)", async () => {
    const { exact, company } = await open();
    const [first] = await collect(exact.list(accounts, { division: company, select: ["ID", "Code"], limit: 1 }));
    expect(first?.Code).toMatch(/^\S+$/);
    const found = await collect(
      exact.list(accounts, { division: company, select: ["ID"], filter: { Code: first?.Code ?? null } }),
    );
    expect(found).toEqual([{ ID: first?.ID }]);
  });

  test("dates are local texts, and a filter on them finds the row again (facts 61, 62)", async () => {
    const { exact, company } = await open();
    const [first] = await collect(exact.list(accounts, { division: company, select: ["ID", "Modified"], limit: 1 }));
    expect(first?.Modified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/);
    const same = await collect(
      exact.list(accounts, {
        division: company,
        select: ["ID"],
        filter: { Modified: { ge: first?.Modified ?? "", le: first?.Modified ?? "" } },
      }),
    );
    expect(same).toContainEqual({ ID: first?.ID });
  });

  test("limit ends a list, and a page token goes on after it", async () => {
    const { exact, company } = await open({ rows: { CrmAccount: 150 } });
    const pages = exact.pages(accounts, { division: company, select: ["ID"] });
    const read: string[] = [];
    let token: string | undefined;
    for await (const page of pages) {
      read.push(...page.rows.map(({ ID }) => ID));
      token = page.pageToken;
      break;
    }
    const rest = await collect(
      exact.list(accounts, { division: company, select: ["ID"], ...(token !== undefined && { pageToken: token }) }),
    );
    expect([read.length, rest.length, new Set([...read, ...rest.map(({ ID }) => ID)]).size]).toEqual([60, 90, 150]);
    expect(await collect(exact.list(accounts, { division: company, select: ["ID"], limit: 61 }))).toHaveLength(61);
  });

  test.each([1, 60, 61, 130])("an invoice with %i lines has them all (fact 54, nested pages)", async (count) => {
    const { exact, company } = await open();
    const [buyer] = await collect(exact.list(accounts, { division: company, select: ["ID"], limit: 1 }));
    const [item] = await collect(
      exact.list("/api/v1/{division}/logistics/Items", { division: company, select: ["ID"], limit: 1 }),
    );
    const made = await exact.create(
      invoices,
      {
        OrderedBy: buyer?.ID ?? "",
        Journal: "70",
        SalesInvoiceLines: Array.from({ length: count }, () => ({ Item: item?.ID ?? "", Quantity: 1 })),
      },
      { division: company },
    );
    const whole = await exact.get("/api/v1/{division}/salesinvoice/SalesInvoices(guid'{InvoiceID}')", {
      division: company,
      InvoiceID: made.InvoiceID,
      select: ["InvoiceID"],
      expand: { SalesInvoiceLines: { select: ["ID"] } },
    });
    expect(new Set(whole.SalesInvoiceLines.map(({ ID }) => ID)).size).toBe(count);
  });

  test("a broken page is an error, never a short list", async () => {
    const { exact, company, sandbox } = await open({ rows: { CrmAccount: 130 } });
    sandbox.faults.add({ operation: "ListCrmAccounts", nth: 2, effect: { kind: "malformed-json" } });
    await expect(collect(exact.list(accounts, { division: company, select: ["ID"] }))).rejects.toMatchObject({
      code: "JSON_INVALID",
    });
  });

  test("a page that fails once is read again", async () => {
    const { exact, company, sandbox, events } = await open({ rows: { CrmAccount: 130 } });
    sandbox.faults.add({ operation: "ListCrmAccounts", nth: 2, effect: { kind: "answer", status: 503 } });
    expect(await collect(exact.list(accounts, { division: company, select: ["ID"] }))).toHaveLength(130);
    expect(events.filter(({ operation }) => operation === "ListCrmAccounts").map(({ status }) => status)).toEqual([
      200, 503, 200, 200,
    ]);
  });

  test("an error says how often the call was sent", async () => {
    const { exact, company, sandbox } = await open();
    sandbox.faults.add({ operation: "ListCrmAccounts", effect: { kind: "answer", status: 503 } });
    await expect(collect(exact.list(accounts, { division: company, select: ["ID"] }))).rejects.toMatchObject({
      code: "API_UNAVAILABLE",
      attempts: 4,
    });
  });

  test("interleaved iterators do not disturb each other", async () => {
    const { exact, company } = await open({ rows: { CrmAccount: 130, LogisticsItem: 125 } });
    const [some, others] = await Promise.all([
      collect(exact.list(accounts, { division: company, select: ["ID"] })),
      collect(exact.list("/api/v1/{division}/logistics/Items", { division: company, select: ["ID"] })),
    ]);
    expect([some.length, others.length]).toEqual([130, 125]);
  });
});

describe("writes to Exact Online", () => {
  test("create, change, read, remove (facts 65 to 67)", async () => {
    const { exact, company } = await open();
    const made = await exact.create(accounts, { Name: "O'Neil & Zn. 100% + €" }, { division: company });
    expect(made.Name).toBe("O'Neil & Zn. 100% + €");
    expect(await exact.update(account, { Name: "Renamed" }, { division: company, ID: made.ID })).toBeUndefined();
    expect(await exact.get(account, { division: company, ID: made.ID, select: ["Name"] })).toEqual({ Name: "Renamed" });
    expect(await exact.remove(account, { division: company, ID: made.ID })).toBeUndefined();
    await expect(exact.get(account, { division: company, ID: made.ID })).rejects.toMatchObject({
      code: "API_NOT_FOUND",
      operation: "GetCrmAccount",
      status: 404,
    });
  });

  test("a read-only field is refused before anything is sent", async () => {
    const { exact, company, events } = await open();
    const body = { Name: "New", Created: "2026-01-01T00:00:00" };
    await expect(exact.create(accounts, body, { division: company })).rejects.toMatchObject({ code: "BODY_INVALID" });
    expect(events).toEqual([]);
  });

  test("the vendor's refusal is readable, although it is a 500 (fact 39)", async () => {
    const { exact, company } = await open();
    // @ts-expect-error Name is mandatory; the server says so too
    await expect(exact.create(accounts, {}, { division: company })).rejects.toMatchObject({
      code: "API_BAD_REQUEST",
      status: 500,
      vendorMessage: expect.stringMatching(/\w{3,}/),
    });
  });

  test("a create whose connection breaks after the work is not sent again, and says by what to look for it", async () => {
    const { exact, company, sandbox, events } = await open();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when: "after-work" } });
    await expect(exact.create(accounts, { Name: "Once", Code: "777" }, { division: company })).rejects.toMatchObject({
      code: "OUTCOME_UNKNOWN",
      lookUp: { naturalKey: { Code: "777" } },
    });
    expect(events.filter(({ operation }) => operation === "CreateCrmAccount")).toHaveLength(1);
    expect(
      await collect(exact.list(accounts, { division: company, select: ["Name"], filter: { Code: "777" } })),
    ).toEqual([{ Name: "Once" }]);
  });
});

describe("what a caller may say", () => {
  test.each<[string, object, RegExp]>([
    ["a misspelled option", { fliter: { Name: "A" } }, /there is no argument or option "fliter"/],
    ["a limit of 0", { limit: 0 }, /limit is a whole number above 0/],
    ["a page token of another host", { pageToken: "https://evil.example/api/v1/1/crm/Accounts" }, /./],
  ])("%s is refused before anything is sent", async (_what, options, message) => {
    const { exact, company, events } = await open();
    await expect(collect(exact.list(accounts, { division: company, select: ["ID"], ...options }))).rejects.toThrow(
      message,
    );
    expect(events).toEqual([]);
  });

  test("openapi-fetch's own methods pass the same chain", async () => {
    const { exact, company, events } = await open();
    const { data, response } = await exact.GET(accounts, {
      params: { path: { division: company }, query: { $select: ["ID", "Code"], $top: 1 } },
    });
    expect(response.status).toBe(200);
    expect(JSON.stringify(data)).toContain("__metadata");
    expect(events.at(-1)).toMatchObject({ operation: "ListCrmAccounts", company: String(company), status: 200 });
    const missing = await exact.GET(account, {
      params: { path: { division: company, ID: "00000000-0000-4000-8000-000000000000" } },
    });
    expect([missing.response.status, missing.data]).toEqual([404, undefined]);
  });

  test("a country without a site is refused", async () => {
    const { sandbox } = await open();
    // @ts-expect-error there is no such site
    expect(() => createExactOnlineClient({ country: "at", auth: exactTokens(sandbox) })).toThrow(
      expect.objectContaining({ code: "CLIENT_ADDRESS_INVALID" }),
    );
  });
});

test("a path without its values is refused before openapi-fetch sends its braces", async () => {
  const { exact, events } = await open();
  // @ts-expect-error params.path is missing
  await expect(exact.GET(accounts, {})).rejects.toMatchObject({
    code: "ARGUMENT_INVALID",
    message: expect.stringContaining("params.path is missing"),
  });
  expect(events).toEqual([]);
});

test("an answer that is read as text, or piece by piece, is JSON still", async () => {
  const { exact } = await open();
  const asText = await exact.GET("/api/v1/current/Me", { parseAs: "text" });
  expect(JSON.parse(String(asText.data))).toMatchObject({ d: { results: [{ UserName: "kim@example.com" }] } });
  const asStream = await exact.GET("/api/v1/current/Me", { parseAs: "stream" });
  expect(JSON.parse(await new Response(asStream.data).text())).toMatchObject({ d: { results: [{}] } });
});
