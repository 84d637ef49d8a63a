import { expect, test } from "vitest";
import { nextPlace } from "../../../../src/clients/dataverse/fetch-xml/next-place.ts";

/** As the vendor's page shows it: https://learn.microsoft.com/power-apps/developer/data-platform/fetchxml/page-results#first-page */
const shown =
  '<cookie pagenumber="2" pagingcookie="%253ccookie%2520page%253d%25221%2522%253e%253cfullname%2520last%253d%2522Susanna%2520Stubberod%2520%2528sample%2529%2522%2520first%253d%2522Yvonne%2520McKay%2520%2528sample%2529%2522%2520%252f%253e%253ccontactid%2520last%253d%2522%257b70BF4D48-34CB-ED11-B596-0022481D68CD%257d%2522%2520first%253d%2522%257b49B0BE2E-D01C-ED11-B83E-000D3A572421%257d%2522%2520%252f%253e%253c%252fcookie%253e" istracking="False" />';
const cookie = "@Microsoft.Dynamics.CRM.fetchxmlpagingcookie";
const more = "@Microsoft.Dynamics.CRM.morerecords";
const first = { page: 1, cookie: undefined };

test("reads the cookie of the vendor's example, which is encoded twice", () => {
  expect(nextPlace({ [cookie]: shown, [more]: true }, first)).toEqual({
    page: 2,
    cookie:
      '<cookie page="1"><fullname last="Susanna Stubberod (sample)" first="Yvonne McKay (sample)" /><contactid last="{70BF4D48-34CB-ED11-B596-0022481D68CD}" first="{49B0BE2E-D01C-ED11-B83E-000D3A572421}" /></cookie>',
  });
});

test.each<[string, object, unknown]>([
  ["the last page, which has neither", {}, undefined],
  ["a page that says that there are no more, with a cookie", { [cookie]: shown, [more]: false }, undefined],
  ["a query without cookies", { [more]: true }, { page: 2, cookie: undefined }],
  ["an empty cookie", { [cookie]: "", [more]: true }, { page: 2, cookie: undefined }],
  ["a cookie alone", { [cookie]: '<cookie pagingcookie="%253ca%2F%253e" />' }, { page: 2, cookie: "<a/>" }],
])("%s", (_what, body, expected) => {
  expect(nextPlace(body, first)).toEqual(expected);
});

test.each(["no XML", "<cookie/>", '<cookie pagingcookie="%"/>'])("%s is refused: rows could be missing", (text) => {
  expect(() => nextPlace({ [cookie]: text, [more]: true }, first)).toThrow(/Expected a paging cookie/);
});
