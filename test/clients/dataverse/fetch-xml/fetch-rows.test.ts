import { describe, expect, test } from "vitest";
import { readXml } from "../../../../src/kit/xml/read-xml.ts";
import { collect } from "../../support/exact-bench.ts";
import { type Answered, openOrganisation, type SeenRequest } from "../support/organisation-server.ts";

const cookieName = "@Microsoft.Dynamics.CRM.fetchxmlpagingcookie";
const moreName = "@Microsoft.Dynamics.CRM.morerecords";
const query = (inner = "", head = ""): string => `<fetch ${head}><entity name="account">${inner}</entity></fetch>`;

/** The element `fetch` of a request, as the service reads it. */
const asked = ({ query: parameters }: SeenRequest) => readXml(parameters.get("fetchXml") ?? "").attributes;

/**
 * A table of rows that answers as the vendor's page shows it, written from that page: pages by cookie, whose value has to
 * come back decoded, in the order that it was given.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/fetchxml/page-results
 */
function pagedTable(count: number, withCookie = true) {
  return (request: SeenRequest): Answered => {
    const fetch = asked(request);
    const [page, size] = [Number(fetch.get("page") ?? 1), Number(fetch.get("count") ?? 5000)];
    if (
      page > 1 &&
      withCookie &&
      fetch.get("paging-cookie") !== `<cookie page="${page - 1}"><name last="Ü &amp; ${page - 1}"/></cookie>`
    )
      return { status: 400, json: { error: { code: "0x80040203", message: "The cookie is another one." } } };
    const value = Array.from({ length: Math.min(size, count - (page - 1) * size) }, (_, at) => ({
      accountid: `00000000-0000-4000-8000-${String((page - 1) * size + at).padStart(12, "0")}`,
    }));
    const isLast = page * size >= count;
    const cookie = encodeURIComponent(
      encodeURIComponent(`<cookie page="${page}"><name last="Ü &amp; ${page}"/></cookie>`),
    );
    return {
      json: {
        "@odata.context": "x",
        ...(!isLast && {
          [moreName]: true,
          ...(withCookie && {
            [cookieName]: `<cookie pagenumber="${page + 1}" pagingcookie="${cookie}" istracking="False" />`,
          }),
        }),
        value,
      },
    };
  };
}

describe("a query in FetchXML", () => {
  test.each([true, false])("is read to its end, with a paging cookie: %s", async (withCookie) => {
    const { client, requests } = await openOrganisation(pagedTable(7, withCookie));
    const rows = await collect(client.fetch("/accounts", query("", 'count="3"')));
    expect([rows.length, new Set(rows.map(({ accountid }) => accountid)).size, requests.length]).toEqual([7, 7, 3]);
    expect(requests.map((request) => asked(request).get("page"))).toEqual(["1", "2", "3"]);
    expect(requests[0]?.headers.prefer).toBe(
      'odata.include-annotations="Microsoft.Dynamics.CRM.fetchxmlpagingcookie,Microsoft.Dynamics.CRM.morerecords"',
    );
  });

  test("ends at a limit, and asks for no more rows than that", async () => {
    const { client, requests } = await openOrganisation(pagedTable(70));
    expect(await collect(client.fetch("/accounts", query(), { limit: 4 }))).toHaveLength(4);
    expect([requests.length, asked(requests[0] ?? expect.fail()).get("count")]).toEqual([1, "4"]);
    expect(await collect(client.fetch("/accounts", query(), { limit: 25, pageSize: 10 }))).toHaveLength(25);
    expect(requests).toHaveLength(4);
  });

  test("gives sums under the names that the query calls them, of whatever type a column of that name is", async () => {
    const { client } = await openOrganisation(() => ({ json: { value: [{ createdon: 5, total: 12.5 }] } }));
    const sums = query('<attribute name="revenue" aggregate="sum" alias="total"/>', 'aggregate="true"');
    const [row] = await collect(client.fetch("/accounts", sums));
    const total: unknown = row?.["total"];
    expect([total, row?.createdon]).toEqual([12.5, 5]);
  });

  test("too long for an address travels in a batch, and its refusal is the service's", async () => {
    const part = (status: string, body: object) =>
      [
        "--answer",
        "Content-Type: application/http",
        "Content-Transfer-Encoding: binary",
        "",
        `HTTP/1.1 ${status}`,
        "Content-Type: application/json",
        "",
        JSON.stringify(body),
        "--answer--",
        "",
      ].join("\r\n");
    let answer = part("200 OK", { value: [{ name: "One" }] });
    const { client, requests } = await openOrganisation(() => ({
      headers: { "content-type": "multipart/mixed; boundary=answer" },
      body: answer,
    }));
    const long = query(
      `<filter><condition attribute="name" operator="in">${"<value>12345</value>".repeat(400)}</condition></filter>`,
    );
    expect(await collect(client.fetch("/accounts", long))).toEqual([{ name: "One" }]);
    expect(requests[0]).toMatchObject({ method: "POST", path: "/$batch" });
    const [, line = ""] = /^(GET .*) HTTP\/1\.1\r$/m.exec(String(requests[0]?.body)) ?? [];
    expect(line).toMatch(/^GET accounts\?fetchXml=%3Cfetch/);
    expect(readXml(decodeURIComponent(line.split("=")[1] ?? "")).name).toBe("fetch");
    expect(String(requests[0]?.body)).toContain("Prefer: odata.include-annotations=");
    answer = part("400 Bad Request", { error: { code: "0x80041103", message: "'account' has no 'nam'." } });
    await expect(collect(client.fetch("/accounts", long))).rejects.toMatchObject({
      code: "API_BAD_REQUEST",
      vendorCode: "0x80041103",
    });
  });

  test("that goes round in a circle, or ends where the service stops counting, is an error and no list", {
    timeout: 60_000,
  }, async () => {
    const same = '<cookie pagingcookie="%253ca%252f%253e" />';
    const { client } = await openOrganisation(() => ({
      json: { value: [{ name: "x" }], [moreName]: true, [cookieName]: same },
    }));
    await expect(collect(client.fetch("/accounts", query()))).rejects.toMatchObject({ code: "LIST_LOOPED" });
    const { client: empty } = await openOrganisation(() => ({ json: { value: [], [moreName]: true } }));
    await expect(collect(empty.fetch("/accounts", query()))).rejects.toMatchObject({ code: "LIST_LOOPED" });
    const { client: large } = await openOrganisation(pagedTable(50_000, false));
    await expect(collect(large.fetch("/accounts", query()))).rejects.toThrow(/stops at 50000 rows/);
  });

  test("is refused where it is none, before anything is sent", async () => {
    const { client, requests } = await openOrganisation(pagedTable(1));
    await expect(collect(client.fetch("/accounts", "<fetch/>"))).rejects.toMatchObject({ code: "QUERY_INVALID" });
    await expect(collect(client.fetch("/accounts", query(), { pageSize: 5001 }))).rejects.toThrow(/1 to 5000 rows/);
    expect(requests).toEqual([]);
  });
});
