import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { index as adminIndex } from "../../../generated/business-central-admin/operations.ts";
import { index as automationIndex } from "../../../generated/business-central-automation/operations.ts";
import { index as exactIndex } from "../../../generated/exact-online/operations.ts";
import type { ApiIndex, ServiceTable } from "../../../generated/tables.ts";
import { createAdminCenterClient } from "../../../src/clients/business-central-admin/index.ts";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { createODataClient } from "../../../src/clients/odata/index.ts";
import { ApiTables } from "../../../src/clients/tables/api-tables.ts";

const sent: string[] = [];
const auth = { token: async () => "t", markStale: () => undefined };
const fetch = async (request: Request | URL | string): Promise<Response> => {
  sent.push(request instanceof Request ? request.url : String(request));
  return new Response(null, { status: 400 });
};
const exact = createExactOnlineClient({ country: "nl", auth, fetch });
const automation = createAutomationClient({ environmentName: "P", auth, fetch });
const center = createAdminCenterClient({ auth, fetch });
const company = division(1);
const companyId = "11111111-2222-3333-4444-555555555555";

/** What callers without types give: no compiler has looked at it. */
type Untyped = (...given: readonly unknown[]) => unknown;

/** Calls a method as a program without types does; answers the error, and proves that nothing was sent. */
async function refusal(client: object, method: string, ...given: readonly unknown[]): Promise<unknown> {
  sent.length = 0;
  const call = Reflect.get(client, method) as Untyped;
  const made: unknown = call.apply(client, [...given]);
  const iterator: unknown =
    typeof made === "object" && made !== null ? Reflect.get(made, Symbol.asyncIterator) : undefined;
  const done = typeof iterator === "function" ? iterator.call(made).next() : made;
  const error = await Promise.resolve(done).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(sent).toEqual([]);
  return error;
}

const documents = "/api/v1/{division}/read/crm/AccountDocuments";

describe("what the vendor demands in the query is demanded before anything is sent", () => {
  test("all that is missing is named at once", async () => {
    expect(await refusal(exact, "list", documents, { division: company })).toMatchObject({
      code: "ARGUMENT_INVALID",
      message: expect.stringMatching(/accountId, searchText, useFullTextSearch are missing/),
    });
    expect(await refusal(exact, "list", documents, { accountId: companyId, searchText: null })).toMatchObject({
      message: expect.stringMatching(/: division, searchText, useFullTextSearch are missing/),
    });
    expect(await refusal(center, "run", "/exports/history", { start: "2026-01-01T00:00:00Z" })).toMatchObject({
      message: expect.stringMatching(/: end is missing: the vendor demands it/),
    });
    expect(await refusal(automation, "list", "/companies({companyId})/scheduledJobs", { companyId })).toMatchObject({
      message: expect.stringMatching(/: filter is missing/),
    });
  });

  test("by openapi-fetch's methods too", async () => {
    const params = { path: { division: 1 }, query: { searchText: "'x'" } };
    expect(await refusal(exact, "GET", documents, { params })).toMatchObject({
      code: "ARGUMENT_INVALID",
      message: expect.stringMatching(/accountId, useFullTextSearch are missing.*params\.query/),
    });
    expect(
      await refusal(exact, "GET", "/api/v1/{division}/sync/CRM/Accounts", { params: { path: { division: 1 } } }),
    ).toMatchObject({
      message: expect.stringMatching(/\$select is missing/),
    });
  });

  test("the version that a vendor demands is one of them", async () => {
    const place = { companyId, userSecurityId: companyId };
    const path = "/companies({companyId})/users({userSecurityId})";
    expect(await refusal(automation, "update", path, { state: "Disabled" }, place)).toMatchObject({
      message: expect.stringMatching(/: ifMatch is missing/),
    });
  });

  test("every argument that the specs demand is in the tables", async () => {
    const apis: readonly [string, ApiIndex][] = [
      ["exact-online", exactIndex],
      ["business-central-automation", automationIndex],
      ["business-central-admin", adminIndex],
    ];
    let counted = 0;
    for (const [name, index] of apis) {
      // The published document is the witness.
      const document: Document = JSON.parse(
        readFileSync(new URL(`../../../generated/${name}/openapi.json`, import.meta.url), "utf8"),
      );
      const tables = new ApiTables(index);
      for (const [path, item] of Object.entries(document.paths))
        for (const method of ["get", "put", "post", "patch", "delete"] as const) {
          const operation = item[method];
          if (!operation) continue;
          const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
            "$ref" in one ? document.components.parameters[one.$ref.split("/").at(-1) ?? ""] : one,
          );
          const wanted = parameters.flatMap((one) =>
            one?.required && one.in === "query" && one.name !== "$select" ? [one.name] : [],
          );
          const rows = Object.entries((await tables.tableOf(path))?.paths[path] ?? {});
          const row = rows.find(([verb]) => verb === method.toUpperCase())?.[1];
          expect([path, (row?.required?.split(" ") ?? []).filter((one) => one !== "If-Match")]).toEqual([path, wanted]);
          counted += wanted.length;
        }
    }
    expect(counted).toBe(74);
  });
});

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
}
type Parameters = readonly (Parameter | { $ref: string })[];
interface Operation {
  parameters?: Parameters;
}
interface Document {
  paths: Record<
    string,
    {
      parameters?: Parameters;
      get?: Operation;
      put?: Operation;
      post?: Operation;
      patch?: Operation;
      delete?: Operation;
    }
  >;
  components: { parameters: Record<string, Parameter> };
}

describe("nothing that was given vanishes", () => {
  const accounts = "/api/v1/{division}/crm/Accounts";
  const invoices = "/api/v1/{division}/salesinvoice/SalesInvoices";
  const deploy = "/companies({companyId})/extensionUpload({extensionUploadId})/Microsoft.NAV.upload";
  const started = { companyId, extensionUploadId: companyId };
  const handle = { path: deploy, arguments: { companyId }, match: {}, before: [], startedAtMs: 0 };
  const record = {
    Url: "https://start.exactonline.nl/docs/x",
    "file@odata.mediaEditLink": "x",
    "file@odata.mediaReadLink": "x",
  };

  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      "two stray options of a list",
      () => refusal(exact, "list", accounts, { division: 1, fliter: {}, limitt: 1 }),
      /there are no arguments or options "fliter", "limitt": expected division/,
    ],
    [
      "a filter of a read by key",
      () =>
        refusal(exact, "get", "/api/v1/{division}/crm/Accounts(guid'{ID}')", {
          division: 1,
          ID: companyId,
          filter: {},
        }),
      /"filter"/,
    ],
    ["a select of a count", () => refusal(exact, "count", accounts, { division: 1, selct: [] }), /"selct"/],
    [
      "original of a create",
      () => refusal(exact, "create", accounts, { Name: "x" }, { division: 1, original: {} }),
      /"original"/,
    ],
    [
      "an option inside of expand",
      () => refusal(exact, "list", invoices, { division: 1, expand: { SalesInvoiceLines: { slect: ["ID"] } } }),
      /\$expand SalesInvoiceLines: there is no option "slect"/,
    ],
    [
      "an option inside of expand, of v4",
      () =>
        refusal(automation, "list", "/companies({companyId})/users", {
          companyId,
          expand: { userPermissions: { skip: 1 } },
        }),
      /there is no option "skip"/,
    ],
    [
      "a signal that is none",
      () => refusal(exact, "list", accounts, { division: 1, signal: {} }),
      /signal is an AbortSignal/,
    ],
    [
      "a priority that is none",
      () => refusal(exact, "list", accounts, { division: 1, priority: "high" }),
      /priority is interactive/,
    ],
    [
      "an onWait that is no function",
      () => refusal(exact, "list", accounts, { division: 1, onWait: true }),
      /onWait is a function/,
    ],
    [
      "a count in text",
      () => refusal(exact, "list", accounts, { division: 1, count: "yes" }),
      /count is true or false/,
    ],
    [
      "a replica in text",
      () => refusal(automation, "list", "/companies", { fromReplica: "yes" }),
      /fromReplica is true or false/,
    ],
    ["a page size in text", () => refusal(automation, "list", "/companies", { pageSize: "5" }), /pageSize is a number/],
    [
      "a version that is no text",
      () =>
        refusal(
          automation,
          "update",
          "/companies({companyId})/users({userSecurityId})",
          { state: "Disabled" },
          { companyId, userSecurityId: companyId, ifMatch: 5 },
        ),
      /ifMatch is the text/,
    ],
    [
      "an argument that is null",
      () =>
        refusal(exact, "list", "/api/v1/{division}/read/crm/OpportunityDocuments", {
          division: 1,
          opportunityId: companyId,
          searchText: null,
        }),
      /searchText is missing/,
    ],
    [
      "a deadline of a transfer",
      () =>
        refusal(
          automation,
          "download",
          "/companies({companyId})/extensionUpload({extensionUploadId})/extensionContent",
          { ...started, deadlineMs: "1" },
        ),
      /deadlineMs is a time/,
    ],
    ["a stray option of a link", () => refusal(exact, "downloadFrom", record, "Url", { deadlinMs: 1 }), /"deadlinMs"/],
    [
      "a version of a download",
      () => refusal(automation, "downloadFrom", record, "file", { ifMatch: "*" }),
      /"ifMatch"/,
    ],
    ["a priority of a link", () => refusal(exact, "downloadFrom", record, "Url", { priority: 1 }), /priority is/],
    [
      "a deadline of an upload",
      () => refusal(automation, "uploadTo", record, "file", new Uint8Array(1), { deadlineMs: -1 }),
      /deadlineMs is a time/,
    ],
    ["an option of waiting", () => refusal(automation, "wait", deploy, {}, { ...started, pollms: 5 }), /"pollms"/],
    ["an option of waiting for a handle", () => refusal(automation, "wait", handle, { pollms: 5 }), /"pollms"/],
    [
      "a deadline of waiting in text",
      () => refusal(automation, "wait", handle, { deadlineMs: "1" }),
      /deadlineMs is the longest/,
    ],
    [
      "a listener of waiting",
      () => refusal(automation, "wait", handle, { onProgress: "log" }),
      /onProgress is a function/,
    ],
    [
      "marks that are none",
      () => refusal(automation, "workHandle", deploy, {}, { ...started, match: { a: {} } }),
      /match is an object of fields/,
    ],
    [
      "keys that are none",
      () => refusal(automation, "workHandle", deploy, {}, { ...started, before: ["a", 1] }),
      /before is a list of keys/,
    ],
    [
      "an option of a handle",
      () => refusal(automation, "workHandle", deploy, {}, { ...started, pollMs: 5 }),
      /"pollMs"/,
    ],
    [
      "an option of a batch",
      () => refusal(automation, "batch", () => [], { continueOnErrors: true }),
      /"continueOnErrors"/,
    ],
    ["an option of a resend", () => refusal(exact, "resend", "id", { force: true }), /"force"/],
  ])("%s is refused", async (_what, call, message) => {
    expect(await call()).toMatchObject({ message: expect.stringMatching(message) });
  });

  test("a part of a batch has no signal or priority of its own", async () => {
    const build = (part: typeof import("../../../src/clients/batches/batch-parts.ts").batchParts) => [
      part.get("/companies({companyId})", { companyId, priority: "background" }),
    ];
    expect(await refusal(automation, "batch", build)).toMatchObject({
      code: "BATCH_INVALID",
      message: expect.stringContaining("has one priority"),
    });
  });
});

test("lists and objects are arguments of a function, by parameter aliases", async () => {
  const table: ServiceTable = {
    paths: {
      "/Prices(items={items},at={at},n={n})": { GET: { id: "Prices", paging: { style: "odata-v4", items: "value" } } },
    },
    entities: {},
  };
  const index: ApiIndex = {
    name: "shop",
    version: "1",
    server: { url: "", variables: {} },
    quota: { limits: [] },
    prefixes: { "": "shop" },
    services: { shop: async () => ({ table }) },
  };
  interface Types {
    paths: {
      "/Prices(items={items},at={at},n={n})": {
        get: { parameters: { path: { items: string[]; at: { day: string }; n: number } }; responses: object };
      };
    };
    records: object;
    calls: { "/Prices(items={items},at={at},n={n})": { list: "price" } };
    complete: false;
  }
  const shop = createODataClient<Types>({ index, baseUrl: "https://shop.example/odata", auth, fetch });
  sent.length = 0;
  const list = shop.list("/Prices(items={items},at={at},n={n})", {
    items: ["A&B", "O'Neil"],
    at: { day: "2026-01-01" },
    n: 1,
  });
  await expect(list[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: "API_BAD_REQUEST" });
  const [address = ""] = sent;
  expect(address.split("?")[0]).toBe("https://shop.example/odata/Prices(items=@items,at=@at,n=1)");
  expect([...new URL(address).searchParams]).toEqual([
    ["@items", `["A&B","O'Neil"]`],
    ["@at", '{"day":"2026-01-01"}'],
  ]);
});

test("an argument of the query that is called as an option is, is the argument", async () => {
  const path = "/Nearest()";
  const table: ServiceTable = {
    paths: {
      [path]: { GET: { id: "Nearest", record: "shop", paging: { style: "odata-v4", items: "value" }, query: "limit" } },
    },
    entities: { shop: {} },
  };
  const index: ApiIndex = {
    name: "shops",
    version: "1",
    server: { url: "", variables: {} },
    quota: { limits: [] },
    services: { shops: async () => ({ table }) },
    prefixes: { "": "shops" },
  };
  interface Types {
    paths: {
      "/Nearest()": {
        get: {
          parameters: { query?: { limit?: string } };
          responses: { 200: { content: { "application/json": object } } };
        };
      };
    };
    records: { shop: { row: { id: string } } };
    calls: { "/Nearest()": { get: "shop" } };
    complete: false;
  }
  const shops = createODataClient<Types>({ index, baseUrl: "https://shop.example/odata", auth, fetch });
  for (const read of ["list", "pages"]) {
    sent.length = 0;
    const call = Reflect.get(shops, read) as (path: string, values: object) => AsyncIterable<unknown>;
    const rows = call(path, { limit: "5 km" })[Symbol.asyncIterator]();
    await expect(rows.next()).rejects.toMatchObject({ code: "API_BAD_REQUEST" });
    expect(sent).toEqual(["https://shop.example/odata/Nearest()?limit=5%20km"]);
  }
});

test("lookupThenCreate refuses an option that a create does not take before it looks", async () => {
  expect(
    await refusal(
      exact,
      "lookupThenCreate",
      "/api/v1/{division}/crm/Accounts",
      { Code: "1", Name: "A" },
      {
        division: company,
        select: ["ID"],
      },
    ),
  ).toMatchObject({ code: "ARGUMENT_INVALID", message: expect.stringContaining('"select"') });
});
