import { describe, expect, test } from "vitest";
import { readFetchQuery } from "../../../../src/clients/dataverse/fetch-xml/fetch-query.ts";

describe("a page of a query", () => {
  test("is the query with its number and cookie, nothing else of it changed", () => {
    const xml =
      "<fetch count='3' mapping='logical'>\n <!-- ours -->\n <entity name='contact'><attribute name='fullname'/><filter><condition attribute='fullname' operator='in'><value>O'Neil &amp; Co</value><value>a&#10;b</value></condition></filter></entity></fetch>";
    const query = readFetchQuery(xml);
    expect([query.first, query.aggregates, query.isOnePage]).toEqual([{ page: 1, cookie: undefined }, false, false]);
    expect(query.at({ page: 2, cookie: '<cookie page="1"><a last="x&y"/></cookie>' })).toBe(
      '<fetch count="3" mapping="logical" page="2" paging-cookie="&lt;cookie page=&quot;1&quot;&gt;&lt;a last=&quot;x&amp;y&quot;/&gt;&lt;/cookie&gt;"><entity name="contact"><attribute name="fullname"/><filter><condition attribute="fullname" operator="in"><value>O&#39;Neil &amp; Co</value><value>a\nb</value></condition></filter></entity></fetch>',
    );
  });

  test("begins where the query says, and has as many rows as are asked for", () => {
    const query = readFetchQuery(
      "<fetch page='4' count='9' paging-cookie='&lt;c/&gt;' aggregate='true'><entity name='a'/></fetch>",
      50,
    );
    expect([query.first, query.aggregates]).toEqual([{ page: 4, cookie: "<c/>" }, true]);
    expect(query.at({ page: 5, cookie: undefined })).toBe(
      '<fetch page="5" count="50" aggregate="true"><entity name="a"/></fetch>',
    );
  });

  test("with a number of rows of its own is the only one: top goes with no paging", () => {
    const query = readFetchQuery('<fetch top="5"><entity name="a"/></fetch>', 50);
    expect([query.isOnePage, query.at(query.first)]).toEqual([true, '<fetch top="5"><entity name="a"/></fetch>']);
  });
});

test.each([
  ["", /must contain a root element/],
  ["<fetch", /no well-formed XML .* \(line 1, column/],
  ["<!DOCTYPE a><fetch><entity name='a'/></fetch>", /document type/],
  ["<query><entity name='a'/></query>", /one <fetch> with one <entity>/],
  ["<fetch/>", /one <fetch> with one <entity>/],
  ["<fetch page='0'><entity name='a'/></fetch>", /page is a whole number/],
])("%s is no query", (xml, says) => {
  expect(() => readFetchQuery(xml)).toThrow(
    expect.objectContaining({ code: "QUERY_INVALID", message: expect.stringMatching(says) }),
  );
});
