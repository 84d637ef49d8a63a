import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { isErpError } from "../../../src/errors/erp-error.ts";
import type { FaultEffect, Sandbox } from "../../../src/sandbox/index.ts";
import { openAutomation } from "../support/automation-bench.ts";
import { openDataverse } from "../support/dataverse-bench.ts";
import { collect, openExact } from "../support/exact-bench.ts";
import { exactTokens } from "../support/signed-in.ts";
import { startServer } from "../support/start-server.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const invoices = "/api/v1/{division}/salesinvoice/SalesInvoices";
const invoice = "/api/v1/{division}/salesinvoice/SalesInvoices(guid'{InvoiceID}')";
const sizes = [0, 1, 59, 60, 61, 600, 100_003];

/** How many rows came, and how many different ones. */
async function countOf<Row>(rows: AsyncIterable<Row>, idOf: (row: Row) => string): Promise<[number, number]> {
  const ids = new Set<string>();
  let count = 0;
  for await (const row of rows) {
    ids.add(idOf(row));
    count += 1;
  }
  return [count, ids.size];
}

/** Whether a fault really happened. */
function struck({ log }: Sandbox): boolean {
  return log.entries(0).some(({ fault }) => fault !== undefined);
}

describe("every row once, whatever the number of rows", () => {
  test.each(sizes)(
    "%i rows in pages of 60: d.results (facts 44, 46 to 48)",
    async (rows) => {
      const { exact, company } = await openExact({ rows: { CrmAccount: rows } });
      expect(await countOf(exact.list(accounts, { division: company, select: ["ID"] }), ({ ID }) => ID)).toEqual([
        rows,
        rows,
      ]);
    },
    120_000,
  );

  test.each(sizes)(
    "%i rows in pages of 1000: the sync API (facts 53, 74)",
    async (rows) => {
      const { exact, company } = await openExact({ rows: { CrmAccount: rows } });
      const ids = new Set<string>();
      // The same record may come more than once (fact 76), but none is missing.
      for await (const { ID } of exact.list("/api/v1/{division}/sync/CRM/Accounts", {
        division: company,
        select: ["ID", "Timestamp"],
        filter: { Timestamp: { gt: "1" } },
      }))
        ids.add(ID ?? "");
      expect(ids.size).toBe(rows);
    },
    120_000,
  );

  test.each(sizes)(
    "%i rows of Dataverse: value",
    async (rows) => {
      const { dataverse } = await openDataverse({ rows: { accounts: rows } });
      expect(
        await countOf(dataverse.list("/accounts", { select: ["accountid"] }), ({ accountid }) => accountid),
      ).toEqual([rows, rows]);
    },
    120_000,
  );

  test.each([59, 60, 61, 600])(
    "%i rows of Business Central in pages of 60 (fact 117: asked for with every page)",
    async (rows) => {
      const { automation, companyId } = await openAutomation({ rows: { users: rows } });
      expect(
        await countOf(
          automation.list("/companies({companyId})/users", { companyId, select: ["userSecurityId"], pageSize: 60 }),
          ({ userSecurityId }) => userSecurityId ?? "",
        ),
      ).toEqual([rows, rows]);
    },
  );

  test.each(sizes)("%i rows in one bare array: d (fact 44)", async (rows) => {
    const body = JSON.stringify({ d: Array.from({ length: rows }, (_, index) => ({ ID: String(index) })) });
    const origin = await startServer(
      (_request, response) => void response.setHeader("content-type", "application/json").end(body),
    );
    const exact = createExactOnlineClient({
      country: "nl",
      origin,
      auth: { token: async () => "t", markStale: () => undefined },
    });
    expect(await countOf(exact.list(accounts, { division: division(1), select: ["ID"] }), ({ ID }) => ID)).toEqual([
      rows,
      rows,
    ]);
  });

  test.each([1, 59, 60])("the first %i rows: d is an array when they fit on a page (fact 44)", async (limit) => {
    const { exact, company } = await openExact({ rows: { CrmAccount: 600 } });
    expect(await countOf(exact.list(accounts, { division: company, select: ["ID"], limit }), ({ ID }) => ID)).toEqual([
      limit,
      limit,
    ]);
  });

  test("a list that takes no $top is read as it is, and cut here", async () => {
    const { exact, company, events } = await openExact();
    const me = await collect(exact.list("/api/v1/current/Me", { select: ["UserID"], limit: 1 }));
    const options = { division: company, modified: "2026-01-01T00:00:00", endPoint: "Accounts", limit: 1 };
    const stamps = await collect(exact.list("/api/v1/{division}/read/sync/Sync/SyncTimestamp", options));
    expect([me.length, stamps.length]).toEqual([1, 1]);
    expect(events.map(({ url, status }) => [url.includes("top"), status])).toEqual([
      [false, 200],
      [false, 200],
    ]);
  });

  test("one row that is d itself (facts 45, 81)", async () => {
    const { exact, company } = await openExact();
    const rows = await collect(
      exact.list("/api/v1/{division}/read/sync/Sync/SyncTimestamp", {
        division: company,
        modified: "2026-01-01T00:00:00",
        endPoint: "Accounts",
      }),
    );
    expect(rows).toHaveLength(1);
  });
});

describe("every line once, whatever the number of lines (fact 54)", () => {
  async function invoiceWith(count: number) {
    const bench = await openExact();
    const { exact, company } = bench;
    const [buyer] = await collect(exact.list(accounts, { division: company, select: ["ID"], limit: 1 }));
    const [item] = await collect(
      exact.list("/api/v1/{division}/logistics/Items", { division: company, select: ["ID"], limit: 1 }),
    );
    const made = await exact.create(
      invoices,
      {
        OrderedBy: buyer?.ID ?? "",
        Journal: "70",
        SalesInvoiceLines: Array.from({ length: Math.max(1, count) }, () => ({ Item: item?.ID ?? "", Quantity: 1 })),
      },
      { division: company },
    );
    if (count === 0) {
      const [line] = await collect(
        exact.list("/api/v1/{division}/salesinvoice/SalesInvoiceLines", {
          division: company,
          select: ["ID"],
          filter: { InvoiceID: made.InvoiceID },
        }),
      );
      await exact.remove("/api/v1/{division}/salesinvoice/SalesInvoiceLines(guid'{ID}')", {
        division: company,
        ID: line?.ID ?? "",
      });
    }
    return { ...bench, InvoiceID: made.InvoiceID };
  }

  test.each([0, 60, 61, 1000])(
    "%i lines, read by key and in a list",
    async (count) => {
      const { exact, company, InvoiceID } = await invoiceWith(count);
      const options = {
        division: company,
        select: ["InvoiceID"],
        expand: { SalesInvoiceLines: { select: ["ID"] } },
      } as const;
      const byKey = await exact.get(invoice, { ...options, InvoiceID });
      expect([byKey.SalesInvoiceLines.length, new Set(byKey.SalesInvoiceLines.map(({ ID }) => ID)).size]).toEqual([
        count,
        count,
      ]);
      const [listed] = await collect(exact.list(invoices, { ...options, filter: { InvoiceID } }));
      expect(new Set(listed?.SalesInvoiceLines.map(({ ID }) => ID)).size).toBe(count);
    },
    60_000,
  );

  test.each<[string, FaultEffect]>([
    ["a 503", { kind: "answer", status: 503 }],
    ["a cut connection", { kind: "cut", when: "in-body" }],
    ["a refusal", { kind: "answer", status: 403 }],
    [
      "an empty list that is none",
      { kind: "answer", status: 200, headers: { "content-type": "application/json" }, body: '{"d":{}}' },
    ],
    ["half a page", { kind: "malformed-json" }],
  ])("%s on the third page of lines: all of them, or an error", async (_what, effect) => {
    const { exact, company, sandbox, InvoiceID } = await invoiceWith(250);
    sandbox.faults.add({ operation: /SalesInvoiceLines/, nth: 3, effect });
    const lines = await exact
      .get(invoice, {
        division: company,
        InvoiceID,
        select: ["InvoiceID"],
        expand: { SalesInvoiceLines: { select: ["ID"] } },
      })
      .then(
        ({ SalesInvoiceLines }) => SalesInvoiceLines.length,
        (error: unknown) => error,
      );
    expect(isErpError(lines) || lines === 250).toBe(true);
    expect(struck(sandbox)).toBe(true);
  });
});

/** Everything that can happen to a page, and whether the list gets over it. */
const faults: readonly (readonly [string, FaultEffect, "complete" | "error"])[] = [
  ["a 500 without a word", { kind: "answer", status: 500 }, "complete"],
  [
    "a 500 that explains itself (fact 39)",
    {
      kind: "answer",
      status: 500,
      headers: { "content-type": "application/json" },
      body: '{"error":{"code":"","message":{"lang":"","value":"No"}}}',
    },
    "error",
  ],
  ["a 429", { kind: "answer", status: 429 }, "complete"],
  ["a 503", { kind: "answer", status: 503 }, "complete"],
  ["a connection cut before the work", { kind: "cut", when: "before-work" }, "complete"],
  ["a connection cut after the work", { kind: "cut", when: "after-work" }, "complete"],
  ["a connection cut in the body", { kind: "cut", when: "in-body" }, "complete"],
  ["a gateway's page", { kind: "html-page" }, "complete"],
  [
    "a sign-in page with status 200 (fact 21)",
    { kind: "answer", status: 200, headers: { "content-type": "text/html" }, body: "<html>Sign in</html>" },
    "complete",
  ],
  ["a token that is over", { kind: "token", as: "expired" }, "complete"],
  ["half a body", { kind: "malformed-json" }, "error"],
  ["an empty body", { kind: "answer", status: 200 }, "complete"],
  [
    "an empty body in JSON's name",
    { kind: "answer", status: 200, headers: { "content-type": "application/json" }, body: "" },
    "complete",
  ],
  [
    "an object that is no list",
    { kind: "answer", status: 200, headers: { "content-type": "application/json" }, body: "{}" },
    "error",
  ],
  [
    "an empty object in the list's place",
    { kind: "answer", status: 200, headers: { "content-type": "application/json" }, body: '{"d":{},"value":null}' },
    "error",
  ],
  ["a refusal", { kind: "answer", status: 403 }, "error"],
];

describe("never a short list, whatever happens to a page", () => {
  const pages = [1, 2, 4] as const;

  test.each(faults.flatMap(([what, effect, want]) => pages.map((page) => [what, page, effect, want] as const)))(
    "Exact Online: %s on page %i",
    async (_what, nth, effect, want) => {
      const { exact, company, sandbox } = await openExact({ rows: { CrmAccount: 200 } });
      sandbox.faults.add({ operation: "ListCrmAccounts", nth, effect });
      const found = await countOf(exact.list(accounts, { division: company, select: ["ID"] }), ({ ID }) => ID).catch(
        (error: unknown) => (isErpError(error) ? "error" : error),
      );
      expect([found, struck(sandbox)]).toEqual([want === "complete" ? [200, 200] : "error", true]);
    },
  );

  test.each(faults.flatMap(([what, effect, want]) => pages.map((page) => [what, page, effect, want] as const)))(
    "Dataverse: %s on page %i",
    async (_what, nth, effect, want) => {
      const { dataverse, sandbox } = await openDataverse({ rows: { accounts: 200 } });
      sandbox.faults.add({ operation: "ListAccounts", nth, effect });
      const found = await countOf(
        dataverse.list("/accounts", { select: ["accountid"], pageSize: 60 }),
        ({ accountid }) => accountid,
      ).catch((error: unknown) => (isErpError(error) ? "error" : error));
      expect([found, struck(sandbox)]).toEqual([want === "complete" ? [200, 200] : "error", true]);
    },
  );

  test("ten iterators at a time on one client, while one page in six fails", async () => {
    const { exact, company, sandbox } = await openExact({ rows: { CrmAccount: 305, LogisticsItem: 190 } });
    const kinds: FaultEffect[] = [
      { kind: "answer", status: 503 },
      { kind: "cut", when: "in-body" },
      { kind: "malformed-json" },
      { kind: "html-page" },
    ];
    for (const effect of kinds)
      sandbox.faults.add({ operation: /^List(CrmAccounts|LogisticsItems)$/, probability: 1 / 24, effect });
    const results = await Promise.all(
      Array.from({ length: 10 }, async (_, index): Promise<string> => {
        const [list, want] =
          index % 2 === 0
            ? ([exact.list(accounts, { division: company, select: ["ID"] }), 305] as const)
            : ([exact.list("/api/v1/{division}/logistics/Items", { division: company, select: ["ID"] }), 190] as const);
        const found = await countOf(list, ({ ID }) => ID).catch((error: unknown) => error);
        return isErpError(found)
          ? "error"
          : JSON.stringify(found) === JSON.stringify([want, want])
            ? "complete"
            : `short: ${String(found)}`;
      }),
    );
    expect(new Set(results)).toEqual(new Set(["complete", "error"]));
  });

  test("a server that leads in a circle is found out", async () => {
    const origin = await startServer((request, response) => {
      const at = Number(new URL(request.url ?? "", "http://x").searchParams.get("$skiptoken") ?? 0);
      const next = `http://${request.headers.host}/api/v1/1/crm/Accounts?$skiptoken=${at >= 5 ? 2 : at + 1}`;
      response
        .setHeader("content-type", "application/json")
        .end(JSON.stringify({ d: { results: [{ ID: String(at) }], __next: next } }));
    });
    const exact = createExactOnlineClient({
      country: "nl",
      origin,
      auth: { token: async () => "t", markStale: () => undefined },
    });
    await expect(collect(exact.list(accounts, { division: division(1), select: ["ID"] }))).rejects.toMatchObject({
      code: "LIST_LOOPED",
    });
  });
});

describe("a list that is not read to its end", () => {
  test("break asks for nothing more, and limit neither", async () => {
    const { exact, company, events } = await openExact({ rows: { CrmAccount: 600 } });
    let read = 0;
    for await (const _row of exact.list(accounts, { division: company, select: ["ID"] })) if (++read === 61) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events.map(({ page }) => page)).toEqual([1, 2]);
    events.length = 0;
    expect(
      await countOf(exact.list(accounts, { division: company, select: ["ID"], limit: 120 }), ({ ID }) => ID),
    ).toEqual([120, 120]);
    expect(events.map(({ page }) => page)).toEqual([1, 2]);
  });

  test("a page that limit cut in two has no token: what was cut off would be passed over", async () => {
    const { exact, company } = await openExact({ rows: { CrmAccount: 200 } });
    const pages = await collect(exact.pages(accounts, { division: company, select: ["ID"], limit: 61 }));
    expect(pages.map(({ rows, pageToken }) => [rows.length, pageToken !== undefined])).toEqual([
      [60, true],
      [1, false],
    ]);
  });

  test("its signal ends it, between two pages and within one", async () => {
    const { exact, company, sandbox } = await openExact({ rows: { CrmAccount: 600 } });
    const stop = new AbortController();
    let read = 0;
    const reading = async (): Promise<void> => {
      for await (const _row of exact.list(accounts, { division: company, select: ["ID"], signal: stop.signal }))
        if (++read === 60) stop.abort(new Error("enough"));
    };
    await expect(reading()).rejects.toThrow("enough");
    expect(read).toBe(60);
    sandbox.faults.add({ operation: "ListCrmAccounts", effect: { kind: "slow-first-byte", delayMs: 5_000 } });
    const slow = new AbortController();
    setTimeout(() => slow.abort(new Error("too slow")), 30);
    await expect(
      collect(exact.list(accounts, { division: company, select: ["ID"], signal: slow.signal })),
    ).rejects.toThrow("too slow");
  });

  test("another process goes on from a page token", async () => {
    const { exact, company, sandbox } = await openExact({ rows: { CrmAccount: 200 } });
    const read: string[] = [];
    let token = "";
    for await (const { rows, pageToken = "" } of exact.pages(accounts, { division: company, select: ["ID"] })) {
      read.push(...rows.map(({ ID }) => ID));
      token = pageToken;
      if (read.length === 120) break;
    }
    const access = await exactTokens(sandbox).token({
      operation: "",
      company: undefined,
      origin: "",
      attempt: 1,
      claims: undefined,
      signal: undefined,
    });
    const script = fileURLToPath(new URL("../support/continue-list.ts", import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [
      script,
      sandbox.exact.origin,
      access,
      String(company),
      token,
    ]);
    const rest: string[] = JSON.parse(stdout);
    expect([rest.length, new Set([...read, ...rest]).size]).toEqual([80, 200]);
  });

  test("a page token of another list or another company is refused before anything is sent", async () => {
    const { exact, company, sandbox, events } = await openExact({ rows: { CrmAccount: 200, LogisticsItem: 200 } });
    let token = "";
    for await (const { pageToken = "" } of exact.pages(accounts, { division: company, select: ["ID"] })) {
      token = pageToken;
      break;
    }
    const other = division(sandbox.exact.divisions[1] ?? 0);
    events.length = 0;
    await expect(collect(exact.list(accounts, { division: other, select: ["ID"], pageToken: token }))).rejects.toThrow(
      /belongs to another list, or to another company/,
    );
    await expect(
      collect(
        exact.list("/api/v1/{division}/logistics/Items", { division: company, select: ["ID"], pageToken: token }),
      ),
    ).rejects.toThrow(/belongs to another list/);
    expect(events).toEqual([]);
    expect(
      await countOf(exact.list(accounts, { division: company, select: ["ID"], pageToken: token }), ({ ID }) => ID),
    ).toEqual([140, 140]);
  });
});
