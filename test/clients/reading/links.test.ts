import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import type { ApiIndex, ServiceTable } from "../../../generated/tables.ts";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { createODataClient } from "../../../src/clients/odata/index.ts";
import { collect } from "../support/exact-bench.ts";
import { startServer } from "../support/start-server.ts";

const auth = { token: async () => "secret", markStale: () => undefined };
const companyId = "11111111-2222-3333-4444-555555555555";
const otherId = "99999999-2222-3333-4444-555555555555";

/** What a service answers; `asked` is the address behind its origin. */
type Answer = (asked: string, request: IncomingMessage) => object;

/** A service on loopback, and what it was asked for. */
async function serve(answer: Answer): Promise<{ readonly origin: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const origin = await startServer((request, response) => {
    const url = request.url ?? "";
    asked.push(url);
    const { status = 200, ...body }: { status?: number } & object = answer(url, request);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  return { origin, asked };
}

const table: ServiceTable = {
  paths: {
    "/items": {
      GET: { id: "ListItems", query: "company", paging: { style: "odata-v4", items: "value" } },
    },
  },
  entities: {},
};

/** An API of one list. */
const index: ApiIndex = {
  name: "shop",
  version: "1",
  server: { url: "", variables: {} },
  quota: { limits: [] },
  prefixes: { "": "shop" },
  services: { shop: async () => ({ table }) },
};

interface Types {
  paths: { "/items": { get: { parameters: { query: { company?: string } }; responses: object } } };
  records: { item: { row: { id: string }; key: "id" } };
  calls: { "/items": { list: "item" } };
  complete: true;
}

const rows = { value: [{ id: "1" }] };
const lastRows = { value: [{ id: "2" }] };

describe("a relative next link of OData v4", () => {
  // JSON format 4.01, section 4.3: relative to the context URL of the answer, else to the request.
  test.each<[string, string | undefined, string]>([
    ["relative to the request", undefined, "users?$skiptoken=2"],
    ["with nothing but a query", undefined, "?$skiptoken=2"],
    [
      "relative to the host",
      undefined,
      `/v2.0/Production/api/microsoft/automation/v2.0/companies(${companyId})/users?$skiptoken=2`,
    ],
    [
      "relative to the context",
      "ORIGIN/v2.0/Production/api/microsoft/automation/v2.0/$metadata#users",
      `companies(${companyId})/users?$skiptoken=2`,
    ],
    ["relative to a relative context", "../$metadata#users", `companies(${companyId})/users?$skiptoken=2`],
    [
      "relative to the request although there is a context",
      "ORIGIN/v2.0/Production/api/microsoft/automation/v2.0/$metadata#users",
      "users?$skiptoken=2",
    ],
    ["of 4.01, without odata.", undefined, "@nextLink"],
  ])("%s is followed", async (_what, context, link) => {
    const own = link === "@nextLink" ? "@nextLink" : "@odata.nextLink";
    const { origin, asked } = await serve((url, { headers }) =>
      url.includes("skiptoken")
        ? lastRows
        : {
            ...(context !== undefined && { "@odata.context": context.replace("ORIGIN", `http://${headers.host}`) }),
            ...rows,
            [own]: own === "@nextLink" ? "users?$skiptoken=2" : link,
          },
    );
    const client = createAutomationClient({ origin, environmentName: "Production", auth });
    const found = await collect(client.list("/companies({companyId})/users", { companyId }));
    expect(found).toEqual([{ id: "1" }, { id: "2" }]);
    expect(asked[1]).toBe(`/v2.0/Production/api/microsoft/automation/v2.0/companies(${companyId})/users?$skiptoken=2`);
  });

  test("its page token is a whole address, which another client takes", async () => {
    const { origin } = await serve((url) =>
      url.includes("skiptoken") ? lastRows : { ...rows, "@odata.nextLink": "users?$skiptoken=2" },
    );
    const client = createAutomationClient({ origin, environmentName: "Production", auth });
    const [first] = await collect(client.pages("/companies({companyId})/users", { companyId }));
    expect(first?.pageToken).toBe(
      `${origin}/v2.0/Production/api/microsoft/automation/v2.0/companies(${companyId})/users?$skiptoken=2`,
    );
    const rest = client.list("/companies({companyId})/users", { companyId, pageToken: first?.pageToken ?? "" });
    expect(await collect(rest)).toEqual([{ id: "2" }]);
  });
});

describe("a relative link of OData v2", () => {
  test("__next, and that of lines, are followed", async () => {
    const { origin, asked } = await serve((url) => {
      if (url.includes("SalesInvoiceLines?")) return { d: { results: [{ ID: "c" }] } };
      if (url.includes("$skiptoken=2")) return { d: { results: [{ InvoiceID: "2" }] } };
      return {
        d: {
          results: [
            {
              InvoiceID: "1",
              SalesInvoiceLines: {
                results: [{ ID: "a" }, { ID: "b" }],
                __next: "SalesInvoices(guid'1')/SalesInvoiceLines?$skiptoken=9",
              },
            },
          ],
          __next: "SalesInvoices?$skiptoken=2",
        },
      };
    });
    const exact = createExactOnlineClient({ country: "nl", origin, auth });
    const found = await collect(
      exact.list("/api/v1/{division}/salesinvoice/SalesInvoices", {
        division: division(1),
        select: ["InvoiceID"],
        expand: { SalesInvoiceLines: { select: ["ID"] } },
      }),
    );
    expect(found).toEqual([
      { InvoiceID: "1", SalesInvoiceLines: [{ ID: "a" }, { ID: "b" }, { ID: "c" }] },
      { InvoiceID: "2", SalesInvoiceLines: [] },
    ]);
    expect(asked.slice(1)).toEqual([
      "/api/v1/1/salesinvoice/SalesInvoices(guid'1')/SalesInvoiceLines?$skiptoken=9",
      "/api/v1/1/salesinvoice/SalesInvoices?$skiptoken=2",
    ]);
  });

  test("a full page of lines is read again from the row's own address, which may be relative too", async () => {
    const lines = Array.from({ length: 60 }, (_, at) => ({ ID: String(at) }));
    const { origin, asked } = await serve((url) =>
      url.includes("/SalesInvoiceLines")
        ? { d: { results: [...lines, { ID: "60" }] } }
        : { d: { __metadata: { uri: "SalesInvoices(guid'1')" }, SalesInvoiceLines: { results: lines } } },
    );
    const exact = createExactOnlineClient({ country: "nl", origin, auth });
    const found = await exact.get("/api/v1/{division}/salesinvoice/SalesInvoices(guid'{InvoiceID}')", {
      division: division(1),
      InvoiceID: companyId,
      expand: ["SalesInvoiceLines"],
    });
    expect(found.SalesInvoiceLines).toHaveLength(61);
    expect(asked[1]).toBe("/api/v1/1/salesinvoice/SalesInvoices(guid'1')/SalesInvoiceLines");
  });
});

describe("a service behind a proxy that writes its own address", () => {
  const inner = "https://inner.example:8443";

  test("is not followed there, and the error names the option", async () => {
    const { origin, asked } = await serve(() => ({ ...rows, "@odata.nextLink": `${inner}/users?$skiptoken=2` }));
    const client = createAutomationClient({ origin, environmentName: "Production", auth });
    const reading = collect(client.list("/companies({companyId})/users", { companyId }));
    await expect(reading).rejects.toMatchObject({
      code: "LINK_REFUSED",
      origin: inner,
      message: expect.stringContaining("allowedOrigins"),
    });
    expect(asked).toHaveLength(1);
  });

  test("is read through the proxy when allowedOrigins names it: list, nested list, page token, relative links", async () => {
    const base = "/v2.0/Production/api/microsoft/automation/v2.0";
    const { origin, asked } = await serve((url) => {
      if (url.includes("$skiptoken=9")) return { value: [{ roleId: "b" }] };
      if (url.includes("$skiptoken=3")) return { value: [{ userSecurityId: "3" }] };
      if (url.includes("$skiptoken=2"))
        return {
          "@odata.context": `${inner}${base}/$metadata#users`,
          value: [{ userSecurityId: "2" }],
          "@odata.nextLink": `companies(${companyId})/users?$skiptoken=3`,
        };
      return {
        value: [
          {
            userSecurityId: "1",
            userPermissions: [{ roleId: "a" }],
            "userPermissions@odata.nextLink": `${inner}${base}/companies(${companyId})/users(1)/userPermissions?$skiptoken=9`,
          },
        ],
        "@odata.nextLink": `${inner}${base}/companies(${companyId})/users?$skiptoken=2&x='%2f'`,
      };
    });
    const client = createAutomationClient({ origin, environmentName: "Production", auth, allowedOrigins: [inner] });
    const pages = await collect(
      client.pages("/companies({companyId})/users", { companyId, expand: ["userPermissions"] }),
    );
    expect(pages.flatMap((page) => page.rows)).toEqual([
      { userSecurityId: "1", userPermissions: [{ roleId: "a" }, { roleId: "b" }] },
      { userSecurityId: "2", userPermissions: [] },
      { userSecurityId: "3", userPermissions: [] },
    ]);
    // The rest of the address is the server's own, sign by sign.
    expect(pages[0]?.pageToken).toBe(`${origin}${base}/companies(${companyId})/users?$skiptoken=2&x='%2f'`);
    expect(asked).toHaveLength(4);
  });

  test.each(["inner.example", "http://inner.example", "https://inner.example/path", "ftp://x"])(
    "%s is no origin that may be allowed",
    (one) => {
      const make = (): unknown =>
        createAutomationClient({ environmentName: "Production", auth, allowedOrigins: [one] });
      expect(make).toThrow(expect.objectContaining({ code: "CLIENT_ADDRESS_INVALID" }));
    },
  );
});

describe("a next link that leads elsewhere within the service is refused, and not asked for", () => {
  const base = "/v2.0/Production/api/microsoft/automation/v2.0";
  test.each([
    ["another company", `${base}/companies(${otherId})/users?$skiptoken=2`],
    ["another set", `${base}/companies(${companyId})/profiles?$skiptoken=2`],
    [
      "a set of the same name below another one",
      `${base}/companies(${companyId})/securityGroups('x')/companies(${companyId})/users`,
    ],
    ["a set whose name ends like it", `${base}/companies(${companyId})/otherusers?$skiptoken=2`],
    ["the list without its company", `${base}/users?$skiptoken=2`],
    ["another API of the host", `/v2.0/Production/api/other/x/v1.0/companies(${companyId})/users?$skiptoken=2`],
  ])("%s", async (_what, link) => {
    const { origin, asked } = await serve((_url, { headers }) => ({
      ...rows,
      "@odata.nextLink": `http://${headers.host}${link}`,
    }));
    const client = createAutomationClient({ origin, environmentName: "Production", auth });
    const reading = collect(client.list("/companies({companyId})/users", { companyId }));
    await expect(reading).rejects.toMatchObject({ code: "LINK_REFUSED" });
    expect(asked).toHaveLength(1);
  });

  test.each([
    [
      "its tenant in front of the environment",
      `/v2.0/contoso.com/Production/api/microsoft/automation/v2.0/companies(${companyId})/users?$skiptoken=2`,
    ],
    [
      "the environment in other letters",
      `/v2.0/PRODUCTION/api/microsoft/automation/v2.0/companies(${companyId})/users?$skiptoken=2`,
    ],
    [
      "the set in other letters, and more signs encoded",
      `/V2.0/Production/api/microsoft/automation/v2.0/Companies%28${companyId}%29/Users?$skiptoken=2`,
    ],
  ])("but a service may write %s", async (_what, link) => {
    const { origin } = await serve((url, { headers }) =>
      url.includes("skiptoken") ? lastRows : { ...rows, "@odata.nextLink": `http://${headers.host}${link}` },
    );
    const client = createAutomationClient({ origin, environmentName: "Production", auth });
    expect(await collect(client.list("/companies({companyId})/users", { companyId }))).toHaveLength(2);
  });

  test("but a service may write the tenant and the environment otherwise, also before a company that is encoded", async () => {
    const company = "ODataV4/Company('CRONUS%20NL')";
    let next = `/v2.0/contoso.com/PRODUCTION/${company}/items?$skiptoken=2`;
    const { origin, asked } = await serve((url, { headers }) =>
      url.includes("skiptoken") ? lastRows : { ...rows, "@odata.nextLink": `http://${headers.host}${next}` },
    );
    const baseUrl = `${origin}/v2.0/Production/${company}`;
    const client = createODataClient<Types>({ index, baseUrl, flavor: "business-central", auth });
    expect(await collect(client.list("/items"))).toHaveLength(2);
    for (next of [
      "/v2.0/Production/ODataV4/Company('CRONUS%2520NL')/items?$skiptoken=2",
      "/v2.0/Production/ODataV4/Company('CRONUS')/items?$skiptoken=2",
      "/v2.0/Production/ODataV4/items?$skiptoken=2",
    ])
      await expect(collect(client.list("/items"))).rejects.toMatchObject({ code: "LINK_REFUSED" });
    expect(asked).toHaveLength(5);
  });

  test.each([
    ["another company", `${base}/companies(${otherId})/users(1)/userPermissions?$skiptoken=9`],
    ["no company", `${base}/users(1)/userPermissions?$skiptoken=9`],
    ["another set", `${base}/companies(${companyId})/users(1)/userGroups?$skiptoken=9`],
  ])("lines of %s", async (_what, link) => {
    const { origin, asked } = await serve((_url, { headers }) => ({
      value: [
        {
          userSecurityId: "1",
          userPermissions: [{ roleId: "a" }],
          "userPermissions@odata.nextLink": `http://${headers.host}${link}`,
        },
      ],
    }));
    const client = createAutomationClient({ origin, environmentName: "Production", auth });
    const reading = collect(client.list("/companies({companyId})/users", { companyId, expand: ["userPermissions"] }));
    await expect(reading).rejects.toMatchObject({ code: "LINK_REFUSED" });
    expect(asked).toHaveLength(1);
  });

  test("another division of Exact Online, in the path or in the query", async () => {
    for (const link of ["/api/v1/2/crm/Accounts?$skiptoken=2", "/api/v1/1/crm/Accounts?$skiptoken=2&division=2"]) {
      const { origin, asked } = await serve((_url, { headers }) => ({
        d: { results: [{ ID: "1" }], __next: `http://${headers.host}${link}` },
      }));
      const exact = createExactOnlineClient({ country: "nl", origin, auth });
      const reading = collect(exact.list("/api/v1/{division}/crm/Accounts", { division: division(1), select: ["ID"] }));
      await expect(reading).rejects.toMatchObject({ code: "LINK_REFUSED" });
      expect(asked).toHaveLength(1);
    }
  });

  test("another company that stands in the query", async () => {
    let next = "items?company=A&$skiptoken=2";
    const { origin, asked } = await serve((url) =>
      url.includes("skiptoken") ? lastRows : { ...rows, "@odata.nextLink": next },
    );
    const client = createODataClient<Types>({ index, baseUrl: origin, companyArgument: "company", auth });
    expect(await collect(client.list("/items", { company: "A" }))).toHaveLength(2);
    for (next of [
      "items?company=B&$skiptoken=2",
      "items?$skiptoken=2",
      "items?company=A&company=B&$skiptoken=2",
      "items?company=A&Company=B&$skiptoken=2",
    ])
      await expect(collect(client.list("/items", { company: "A" }))).rejects.toMatchObject({ code: "LINK_REFUSED" });
    expect(asked).toHaveLength(6);
  });
});

describe("an answer that is a part of a list, and says so in another way", () => {
  test.each<[string, object]>([
    ["206", { status: 206, ...rows }],
    ["rows beside an error", { ...rows, error: { code: "Timeout", message: "The rest was not read." } }],
    ["rows beside an error in text", { ...rows, error: "timeout" }],
    ["rows beside an error of v4.01", { ...rows, "@error": { code: "x" } }],
    ["no rows beside an error", { value: [], "odata.error": { code: "x" } }],
  ])("%s", async (_what, answer) => {
    const { origin } = await serve(() => answer);
    const client = createAutomationClient({ origin, environmentName: "Production", auth });
    const reading = collect(client.list("/companies({companyId})/users", { companyId }));
    await expect(reading).rejects.toMatchObject({ code: "ENVELOPE_UNKNOWN" });
  });

  test.each<[string, object]>([
    ["206", { status: 206, d: { results: [] } }],
    ["rows beside an error", { d: { results: [{ ID: "1" }] }, error: { code: "", message: { lang: "", value: "x" } } }],
    ["an array beside an error", { d: [{ ID: "1" }], error: { code: "", message: { lang: "", value: "x" } } }],
  ])("%s, of OData v2", async (_what, answer) => {
    const { origin } = await serve(() => answer);
    const exact = createExactOnlineClient({ country: "nl", origin, auth });
    const reading = collect(exact.list("/api/v1/{division}/crm/Accounts", { division: division(1), select: ["ID"] }));
    await expect(reading).rejects.toMatchObject({ code: "ENVELOPE_UNKNOWN" });
  });

  test("206 for one record, for a page of its lines, and for a count", async () => {
    const { origin } = await serve(() => ({ status: 206, userSecurityId: "1" }));
    const client = createAutomationClient({ origin, environmentName: "Production", auth });
    const place = { companyId, userSecurityId: companyId };
    const one = "/companies({companyId})/users({userSecurityId})";
    await expect(client.get(one, place)).rejects.toMatchObject({ code: "ENVELOPE_UNKNOWN" });
    await expect(client.count("/companies({companyId})/users", { companyId })).rejects.toMatchObject({
      code: "ENVELOPE_UNKNOWN",
    });
    const lines = await serve((url) =>
      url.includes("skiptoken")
        ? { status: 206, value: [] }
        : {
            userSecurityId: "1",
            userPermissions: [],
            "userPermissions@odata.nextLink": `users(1)/userPermissions?$skiptoken=9`,
          },
    );
    const other = createAutomationClient({ origin: lines.origin, environmentName: "Production", auth });
    await expect(other.get(one, { ...place, expand: ["userPermissions"] })).rejects.toMatchObject({
      code: "ENVELOPE_UNKNOWN",
    });
    expect(lines.asked).toHaveLength(2);
  });
});

test("a page token of a list whose path ends like this one's is refused (design section 16, 5)", async () => {
  const { origin, asked } = await serve(() => rows);
  const client = createAutomationClient({ origin, environmentName: "Production", auth });
  const base = `${origin}/v2.0/Production/api/microsoft/automation/v2.0`;
  for (const pageToken of [
    `${base}/companies(${companyId})/profiles?$skiptoken=2`,
    `${base}/companies(${otherId})/users?$skiptoken=2`,
    `${base}/companies(${companyId})/users/x?$skiptoken=2`,
    `${base}/else/companies(${companyId})/users?$skiptoken=2`,
  ])
    await expect(collect(client.list("/companies({companyId})/users", { companyId, pageToken }))).rejects.toMatchObject(
      { code: "ARGUMENT_INVALID" },
    );
  expect(asked).toEqual([]);
});

test("a relative media link leads to the service's root, or to where the record was read", async () => {
  const { origin, asked } = await serve((url) => {
    if (url.endsWith("/content")) return {};
    return {
      ...(url.includes("users(2)") && { "@odata.context": "../$metadata#users/$entity" }),
      userSecurityId: "1",
      "picture@odata.mediaReadLink": url.includes("users(2)")
        ? `companies(${companyId})/users(2)/content`
        : "users(1)/content",
    };
  });
  const client = createAutomationClient({ origin, environmentName: "Production", auth });
  const one = "/companies({companyId})/users({userSecurityId})";
  for (const userSecurityId of ["1", "2"]) {
    const record = await client.get(one, { companyId, userSecurityId });
    await (await client.downloadFrom(record, "picture")).content.cancel();
    expect(asked.at(-1)).toBe(
      `/v2.0/Production/api/microsoft/automation/v2.0/companies(${companyId})/users(${userSecurityId})/content`,
    );
  }
});
