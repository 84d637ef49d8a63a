import { describe, expect, test } from "vitest";
import type { ServiceTable } from "../../../generated/tables.ts";
import type { ClientCore } from "../../../src/clients/core/client-core.ts";
import { createODataClient } from "../../../src/clients/odata/index.ts";
import { coreOf } from "../../../src/sync/core-of.ts";
import { type Answering, toldExact, toldService } from "../support/told-service.ts";

const list = "/api/v1/{division}/sync/CRM/Accounts";
const address = "https://start.exactonline.nl/api/v1/1/sync/CRM/Accounts";

const open = (client: object): Promise<ClientCore> => coreOf(client)();

const exactCore = (answer: Answering, options = {}) => {
  const told = toldExact(answer, options);
  return { ...told, core: open(told.exact) };
};

describe("a page of a list", () => {
  test("has its link as it came, and is read again from it", async () => {
    const link = `${address}?$filter=Timestamp%20gt%205L&$skiptoken=9L&$select=ID`;
    const { core, requests } = exactCore(({ url }) =>
      url.search.includes("skiptoken")
        ? Response.json({ d: { results: [{ ID: "b" }] } })
        : Response.json({ d: { results: [{ ID: "a" }], __next: link } }),
    );
    const read = { arguments: { division: 1 }, select: ["ID"], filter: { Timestamp: { gt: "5" } } };
    const first = await (await core).readPage(list, read);
    expect(first).toMatchObject({ rows: [{ ID: "a" }], next: link, removed: [], delta: undefined });
    expect(await (await core).readPage(list, { ...read, link })).toMatchObject({
      rows: [{ ID: "b" }],
      next: undefined,
    });
    expect(requests.map(({ url }) => decodeURIComponent(url.search))).toEqual([
      "?$select=ID&$filter=Timestamp gt 5L",
      "?$filter=Timestamp gt 5L&$skiptoken=9L&$select=ID",
    ]);
  });

  test("of another company is not read from a link", async () => {
    const { core, requests } = exactCore(() => Response.json({ d: { results: [] } }));
    const link = `${address.replace("/1/", "/2/")}?$skiptoken=9L`;
    const read = (await core).readPage(list, { arguments: { division: 1 }, select: ["ID"], link });
    await expect(read).rejects.toMatchObject({ code: "ARGUMENT_INVALID" });
    expect(requests).toEqual([]);
  });

  test("has exact numbers, whatever the client was told", async () => {
    const { core } = exactCore(
      () => new Response('{"d":{"results":[{"Timestamp":"9007199254740993","CreditLinePurchase":0.1}]}}'),
      { int64: "bigint" },
    );
    const { rows } = await (await core).readPage(list, { arguments: { division: 1 }, select: ["Timestamp"] });
    expect(rows).toEqual([{ Timestamp: "9007199254740993", CreditLinePurchase: 0.1 }]);
  });

  test("was read between its request and the second that the service names", async () => {
    const said = "Mon, 02 Mar 2026 10:00:00 GMT";
    const { core, clock } = exactCore(async () => {
      await new Promise<void>((done) => void clock.after(1500, done));
      return Response.json({ d: { results: [] } }, { headers: { date: said } });
    });
    const page = await (await core).readPage(list, { arguments: { division: 1 }, select: ["ID"] });
    expect([page.readAfterMs, page.readBeforeMs]).toEqual([Date.parse(said) - 1500, Date.parse(said) + 1000]);
  });
});

describe("a list that brings its changes", () => {
  const table: ServiceTable = {
    paths: { "/accounts": { GET: { id: "List", paging: { style: "odata-v4", items: "value" } } } },
    entities: {},
  };
  const root = "https://org.example.com/api";

  test("is asked to, tells the link, and says apart what is gone", async () => {
    const { auth, clock, fetch, requests } = toldService(({ url }) =>
      Response.json(
        url.search.includes("deltatoken")
          ? {
              value: [
                { accountid: "a", name: "New" },
                { "@odata.context": `${root}/$metadata#accounts/$deletedEntity`, id: "b", reason: "deleted" },
              ],
              "@odata.deltaLink": `${root}/accounts?$deltatoken=2`,
            }
          : { value: [{ accountid: "b" }], "@odata.deltaLink": `${root}/accounts?$deltatoken=1` },
      ),
    );
    const client = createODataClient({
      index: {
        name: "org",
        version: "1",
        server: { url: "", variables: {} },
        quota: { limits: [] },
        prefixes: { "": "org" },
        services: { org: async () => ({ table }) },
      },
      baseUrl: root,
      flavor: "dataverse",
      auth,
      clock,
      fetch,
    });
    const core = await open(client);
    const first = await core.readPage("/accounts", { arguments: {}, select: ["name"], trackChanges: true });
    expect(requests[0]?.headers.get("prefer")).toBe("odata.track-changes");
    expect(first.delta).toBe(`${root}/accounts?$deltatoken=1`);
    const later = await core.readPage("/accounts", { arguments: {}, link: first.delta ?? "" });
    expect(later.rows).toEqual([{ accountid: "a", name: "New" }]);
    expect(later.removed).toMatchObject([{ id: "b", reason: "deleted" }]);
    expect(later.delta).toBe(`${root}/accounts?$deltatoken=2`);
  });
});
