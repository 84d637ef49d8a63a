import { describe, expect, test } from "vitest";
import { type Answer, bench } from "../support/bench.ts";

// Sources: https://learn.microsoft.com/power-apps/developer/data-platform/fetchxml/overview and the pages beside it: filter-rows,
// join-tables, order-rows, aggregate-data, count-rows, page-results, select-columns.

const id = (n: number): string => `c0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const person = (n: number): string => `e0000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** The table of the documentation's page on aggregates, with two contacts. */
const companies: readonly (readonly [number | null, string, string | null])[] = [
  [null, "Example Account", null],
  [1500, "Contoso Pharmaceuticals", "Redmond"],
  [2700, "Fabrikam, Inc.", "Lynnwood"],
  [2900, "Blue Yonder Airlines", "Los Angeles"],
  [2900, "City Power & Light", "Redmond"],
  [3900, "Coho Winery", "Phoenix"],
  [4300, "Adventure Works", "Santa Cruz"],
  [4800, "Alpine Ski House", "Missoula"],
  [6000, "Litware, Inc.", "Dallas"],
  [6200, "A. Datum Corporation", "Redmond"],
];
const rows = {
  accounts: companies.map(([numberofemployees, name, address1_city], index) => ({
    accountid: id(index + 1),
    name,
    numberofemployees,
    address1_city,
    industrycode: index % 2 === 0 ? 1 : 7,
    createdon: index === 0 ? "2023-08-27T09:00:00Z" : "2023-03-25T09:00:00Z",
    ...(index === 8 && { primarycontactid: person(1) }),
    ...(index === 6 && { primarycontactid: person(2) }),
  })),
  contacts: [
    { contactid: person(1), fullname: "Susanna Stubberod", _parentcustomerid_value: id(9) },
    { contactid: person(2), fullname: "Nancy Anderson", _parentcustomerid_value: id(9) },
  ],
};

const open = (more: object = {}) => bench({ dataverse: { rows }, ...more });
const everything = { prefer: 'odata.include-annotations="*"' };

async function fetchXml(xml: string, headers: Record<string, string> = {}, at = open()): Promise<Answer> {
  const set = /<entity name='contact'/.test(xml) ? "contacts" : "accounts";
  return at.get(`/${set}?fetchXml=${encodeURIComponent(xml)}`, headers);
}
const accounts = (inner: string, attributes = ""): string =>
  `<fetch ${attributes}><entity name='account'><attribute name='name' />${inner}</entity></fetch>`;
const namesOf = async (inner: string, attributes = ""): Promise<unknown[]> =>
  (await fetchXml(accounts(inner, attributes))).rows.map(({ name }) => name);

test("columns that were asked for, the id and the ETag; what is missing is left out, a lookup has its OData name", async () => {
  const { rows: found } = await fetchXml(
    accounts("<attribute name='numberofemployees' /><attribute name='primarycontactid' />"),
  );
  expect(found[0]).toEqual({ "@odata.etag": 'W/"1000001"', name: "Example Account", accountid: id(1) });
  expect(found[8]).toEqual({
    "@odata.etag": 'W/"1000001"',
    name: "Litware, Inc.",
    numberofemployees: 6000,
    _primarycontactid_value: person(1),
    accountid: id(9),
  });
});

test("all columns by all-attributes, and without any; aliases; annotations", async () => {
  for (const inner of ["<all-attributes />", ""]) {
    const xml = `<fetch top='1'><entity name='account'>${inner}<order attribute='name' /></entity></fetch>`;
    const [row] = (await fetchXml(xml, everything)).rows;
    expect(row).toMatchObject({
      name: "A. Datum Corporation",
      numberofemployees: 6200,
      "numberofemployees@OData.Community.Display.V1.FormattedValue": "6,200",
      "industrycode@OData.Community.Display.V1.FormattedValue": "Consulting",
    });
  }
  const alias = "<fetch top='1'><entity name='account'><attribute name='name' alias='called' /></entity></fetch>";
  expect((await fetchXml(alias)).rows[0]).toMatchObject({ called: "Example Account" });
});

describe("conditions", () => {
  const condition = (operator: string, value?: string, attribute = "numberofemployees"): string =>
    `<filter><condition attribute='${attribute}' operator='${operator}' ${value === undefined ? "" : `value='${value}'`} /></filter>`;
  test.each([
    ["eq", "2900", 2],
    ["ne", "2900", 8],
    ["gt", "4800", 2],
    ["ge", "4800", 3],
    ["lt", "2700", 1],
    ["le", "2700", 2],
    ["null", undefined, 1],
    ["not-null", undefined, 9],
  ])("%s %s finds %i", async (operator, value, want) => {
    expect(await namesOf(condition(operator, value))).toHaveLength(want);
  });
  test.each([
    ["like", "%inc.", ["Fabrikam, Inc.", "Litware, Inc."]],
    ["like", "_oho%", ["Coho Winery"]],
    ["not-like", "%[aeu]%", []],
    ["begins-with", "co", ["Contoso Pharmaceuticals", "Coho Winery"]],
    ["ends-with", "INC.", ["Fabrikam, Inc.", "Litware, Inc."]],
    ["begins-with", "_oho", ["Coho Winery"]],
    ["ends-with", "inc[.]", ["Fabrikam, Inc.", "Litware, Inc."]],
    ["like", "[%]%", []],
    ["eq", "coho winery", ["Coho Winery"]],
  ])("%s %s", async (operator, value, want) => {
    expect(await namesOf(condition(operator, value, "name"))).toEqual(want);
  });
  test("in and between take several values, or joins filters, and a condition may compare two columns", async () => {
    const values = "<value>2700</value><value>3900</value>";
    const several = (operator: string): string =>
      `<filter><condition attribute='numberofemployees' operator='${operator}'>${values}</condition></filter>`;
    expect(await namesOf(several("in"))).toEqual(["Fabrikam, Inc.", "Coho Winery"]);
    expect(await namesOf(several("between"))).toHaveLength(4);
    expect(await namesOf(several("not-in"))).toHaveLength(8);
    const or =
      "<filter type='or'><condition attribute='name' operator='eq' value='Coho Winery' /><filter><condition attribute='address1_city' operator='eq' value='Redmond' /><condition attribute='numberofemployees' operator='lt' value='2000' /></filter></filter>";
    expect(await namesOf(or)).toEqual(["Contoso Pharmaceuticals", "Coho Winery"]);
    expect(
      await namesOf("<filter><condition attribute='name' operator='eq' valueof='address1_city' /></filter>"),
    ).toEqual([]);
  });
  test("dates by day and by how long ago, in sandbox time", async () => {
    expect(await namesOf(condition("on", "2023-08-27", "createdon"))).toEqual(["Example Account"]);
    expect(await namesOf(condition("on-or-before", "2023-03-25", "createdon"))).toHaveLength(9);
    expect(await namesOf(condition("last-x-days", "30", "createdon"))).toEqual([]);
    expect(await namesOf(condition("olderthan-x-days", "30", "createdon"))).toHaveLength(10);
    for (const strange of ["x", "0", "-1", "1.5"])
      expect(
        (
          await fetchXml(
            `<fetch><entity name='account'>${condition("last-x-days", strange, "createdon")}</entity></fetch>`,
          )
        ).status,
      ).toBe(400);
  });
});

describe("joins", () => {
  const link = (more: string, inner = "<attribute name='fullname' />"): string =>
    `<link-entity name='contact' from='contactid' to='primarycontactid' ${more}>${inner}</link-entity>`;

  test("an inner join leaves out who has none, an outer one does not", async () => {
    const inner = await fetchXml(accounts(link("link-type='inner' alias='contact'")));
    expect(inner.rows.map((row) => [row["name"], row["contact.fullname"]])).toEqual([
      ["Adventure Works", "Nancy Anderson"],
      ["Litware, Inc.", "Susanna Stubberod"],
    ]);
    const outer = await fetchXml(accounts(link("link-type='outer' alias='c'")));
    expect(outer.rows.filter((row) => "c.fullname" in row)).toHaveLength(2);
    expect(outer.rows).toHaveLength(10);
  });

  test("from many to one and back; a join multiplies rows, exists does not", async () => {
    const many = (more: string): string =>
      accounts(`<link-entity name='contact' from='parentcustomerid' to='accountid' ${more} />`);
    expect((await fetchXml(many("alias='c'"))).rows).toHaveLength(2);
    expect((await fetchXml(many("link-type='exists'"))).rows.map(({ name }) => name)).toEqual(["Litware, Inc."]);
  });

  test("conditions within a join, and above it on the joined table", async () => {
    const filter = "<filter><condition attribute='fullname' operator='like' value='Nancy%' /></filter>";
    expect(await namesOf(link("", filter))).toEqual(["Adventure Works"]);
    const above = `<filter><condition entityname='c' attribute='contactid' operator='null' /></filter>`;
    expect(await namesOf(link("link-type='outer' alias='c'", "") + above)).toHaveLength(8);
  });

  test("joins within joins, sorted by a joined column", async () => {
    const xml =
      "<fetch><entity name='contact'><attribute name='fullname' /><link-entity name='account' from='accountid' to='parentcustomerid' alias='a'><attribute name='name' /><link-entity name='contact' from='contactid' to='primarycontactid' alias='p'><attribute name='fullname' /><order attribute='fullname' /></link-entity></link-entity><order attribute='fullname' descending='true' /></entity></fetch>";
    expect((await fetchXml(xml)).rows.map((row) => [row["fullname"], row["a.name"], row["p.fullname"]])).toEqual([
      ["Susanna Stubberod", "Litware, Inc.", "Susanna Stubberod"],
      ["Nancy Anderson", "Litware, Inc.", "Susanna Stubberod"],
    ]);
  });
});

describe("aggregates", () => {
  const attribute = (aggregate: string, alias: string, more = ""): string =>
    `<attribute name='numberofemployees' aggregate='${aggregate}' alias='${alias}' ${more} />`;
  const aggregate = (inner: string, more = ""): string =>
    `<fetch aggregate='true' ${more}><entity name='account'>${inner}</entity></fetch>`;

  test("the documentation's example", async () => {
    const xml = aggregate(
      attribute("avg", "Average") +
        attribute("count", "Count") +
        attribute("countcolumn", "ColumnCount") +
        attribute("countcolumn", "Distinct", "distinct='true'") +
        attribute("max", "Maximum") +
        attribute("min", "Minimum") +
        attribute("sum", "Sum"),
    );
    const [row, ...others] = (await fetchXml(xml, everything)).rows;
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      Average: 3911,
      Count: 10,
      ColumnCount: 9,
      Distinct: 8,
      Maximum: 6200,
      Minimum: 1500,
      Sum: 35_200,
    });
    expect(row?.["Sum@OData.Community.Display.V1.FormattedValue"]).toBe("35,200");
  });

  test("groups, in the order of an alias", async () => {
    const city = "<attribute name='address1_city' groupby='true' alias='City' /><order alias='City' />";
    const xml = aggregate(attribute("sum", "Total") + attribute("count", "Count") + city);
    expect((await fetchXml(xml)).rows.map(({ Total, Count, City }) => [Total, Count, City])).toEqual([
      [0, 1, undefined],
      [6000, 1, "Dallas"],
      [2900, 1, "Los Angeles"],
      [2700, 1, "Lynnwood"],
      [4800, 1, "Missoula"],
      [3900, 1, "Phoenix"],
      [10_600, 3, "Redmond"],
      [4300, 1, "Santa Cruz"],
    ]);
  });

  test("groups by parts of a date, and by a choice with its label", async () => {
    const part = (name: string): string =>
      `<attribute name='createdon' groupby='true' dategrouping='${name}' alias='${name}' />`;
    const xml = aggregate(
      `${attribute("sum", "Total")}${["day", "week", "month", "quarter", "year"].map(part).join("")}<order alias='month' />`,
    );
    expect((await fetchXml(xml)).rows).toEqual([
      { Total: 35_200, day: 25, week: 12, month: 3, quarter: 1, year: 2023 },
      { Total: 0, day: 27, week: 35, month: 8, quarter: 3, year: 2023 },
    ]);
    const choice = aggregate(
      `${attribute("count", "n")}<attribute name='industrycode' groupby='true' alias='industry' /><order alias='industry' />`,
    );
    expect((await fetchXml(choice, everything)).rows).toMatchObject([
      { n: 5, industry: 1, "industry@OData.Community.Display.V1.FormattedValue": "Accounting" },
      { n: 5, industry: 7 },
    ]);
  });

  test("more rows than the limit are refused", async () => {
    const xml = (limit: number): string => aggregate(attribute("count", "n"), `aggregatelimit='${limit}'`);
    expect([(await fetchXml(xml(9))).code, (await fetchXml(xml(10))).status]).toEqual(["0x8004e023", 200]);
  });
});

describe("pages", () => {
  interface Page {
    readonly names: readonly unknown[];
    readonly cookie: string | undefined;
    readonly more: unknown;
  }
  const page = async (
    at: ReturnType<typeof open>,
    number: number,
    cookie: string | undefined,
    inner: string,
  ): Promise<Page> => {
    const own =
      cookie === undefined
        ? ""
        : `paging-cookie='${cookie.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")}'`;
    const { json, rows: found } = await fetchXml(accounts(inner, `count='4' page='${number}' ${own}`), everything, at);
    const note = String(json["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"] ?? "");
    // As the documentation tells: the attribute of the annotation, decoded twice.
    const [, encoded] = /^<cookie pagenumber="\d+" pagingcookie="([^"]*)" istracking="False" \/>$/.exec(note) ?? [];
    return {
      names: found.map(({ name }) => name),
      cookie: encoded && decodeURIComponent(decodeURIComponent(encoded)),
      more: json["@Microsoft.Dynamics.CRM.morerecords"],
    };
  };

  test("a cookie goes on behind the last row, also when rows before it are gone or new", async () => {
    const at = open();
    const order = "<order attribute='numberofemployees' descending='true' />";
    const first = await page(at, 1, undefined, order);
    expect(first).toEqual({
      names: ["A. Datum Corporation", "Litware, Inc.", "Alpine Ski House", "Adventure Works"],
      cookie: `<cookie page="1"><numberofemployees last="4300" first="6200" /><accountid last="{${id(7).toUpperCase()}}" first="{${id(10).toUpperCase()}}" /></cookie>`,
      more: true,
    });
    await at.send("DELETE", `/accounts(${id(10)})`);
    await at.send("DELETE", `/accounts(${id(7)})`);
    await at.send("POST", "/accounts", {}, { name: "New", numberofemployees: 9000 });
    const second = await page(at, 2, first.cookie, order);
    expect([second.names, second.more]).toEqual([
      ["Coho Winery", "Blue Yonder Airlines", "City Power & Light", "Fabrikam, Inc."],
      true,
    ]);
    // The last one sorts by a missing value.
    const third = await page(at, 3, second.cookie, order);
    expect(third).toEqual({ names: ["Contoso Pharmaceuticals", "Example Account"], cookie: undefined, more: false });
  });

  test("without a cookie pages are counted, up to 50,000 rows; queries that have none are counted too", async () => {
    const at = open();
    expect((await page(at, 3, undefined, "")).names).toEqual(["Litware, Inc.", "A. Datum Corporation"]);
    expect((await fetchXml(accounts("", "page='11'"), {}, at)).code).toBe("0x80040315");
    const joined =
      "<link-entity name='contact' from='contactid' to='primarycontactid' link-type='outer'><order attribute='fullname' /></link-entity>";
    expect(await page(at, 1, undefined, joined)).toMatchObject({ cookie: undefined, more: true });
    expect((await page(at, 2, '<cookie page="1"><name last="x" /></cookie>', "")).names).toEqual([]);
  });

  test("the number of all records, by the attribute or by $count", async () => {
    const at = open();
    const xml = (attributes: string): string => encodeURIComponent(accounts("", attributes));
    const counted = await at.get(`/accounts?fetchXml=${xml("count='3' returntotalrecordcount='true'")}`, everything);
    expect(counted.json).toMatchObject({
      "@odata.count": 10,
      "@Microsoft.Dynamics.CRM.totalrecordcount": 10,
      "@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded": false,
    });
    expect((await at.get(`/accounts?fetchXml=${xml("count='3'")}&$count=true`)).json["@odata.count"]).toBe(10);
    expect(Object.keys((await at.get(`/accounts?fetchXml=${xml("count='3'")}`)).json)).toEqual([
      "@odata.context",
      "value",
    ]);
    const large = bench({ rows: { accounts: 5001 } });
    expect(
      (await large.get(`/accounts?fetchXml=${xml("count='3' returntotalrecordcount='true'")}`, everything)).json,
    ).toMatchObject({
      "@odata.count": 5000,
      "@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded": true,
    });
  });

  test("distinct rows, and the first ones", async () => {
    const xml =
      "<fetch distinct='true'><entity name='account'><attribute name='address1_city' /><order attribute='address1_city' /></entity></fetch>";
    expect((await fetchXml(xml)).rows.map((row) => row["address1_city"])).toEqual([
      undefined,
      "Dallas",
      "Los Angeles",
      "Lynnwood",
      "Missoula",
      "Phoenix",
      "Redmond",
      "Santa Cruz",
    ]);
    expect(await namesOf("<order attribute='name' />", "top='2'")).toEqual(["A. Datum Corporation", "Adventure Works"]);
  });
});

test.each([
  ["<fetch>", "0x80040201", /Invalid XML/],
  ["<query />", "0x80040203", /one 'fetch' element/],
  [
    accounts("<attribute name='shoe' />"),
    "0x80041103",
    "'account' entity doesn't contain attribute with Name = 'shoe' and NameMapping = 'Logical'.",
  ],
  [
    "<fetch><entity name='shoe' /></fetch>",
    "0x80041102",
    "The entity with a name = 'shoe' with namemapping = 'Logical' was not found in the MetadataCache.",
  ],
  [
    accounts("<filter><condition attribute='name' operator='smells' value='x' /></filter>"),
    "0x80060888",
    /'smells' is unknown/,
  ],
  [
    accounts("<filter><condition attribute='numberofemployees' operator='eq' value='x' /></filter>"),
    "0x80060888",
    /no number/,
  ],
  [
    accounts("<filter><condition entityname='b' attribute='name' operator='null' /></filter>"),
    "0x80040203",
    /does not join/,
  ],
  [accounts("<shoe />"), "0x80040203", /'shoe' is not expected/],
  [accounts("", "top='3' page='2'"), "0x80040203", /'top' cannot stand beside 'page'/],
  [accounts("", "count='none'"), "0x80040203", /positive number/],
  [accounts("", "aggregate='true'"), "0x80040203", /needs an alias/],
  [accounts("", "count='2' page='2' paging-cookie='x'"), "0x80040203", /paging cookie/],
  [
    accounts("<link-entity name='contact' from='contactid' to='primarycontactid' />".repeat(16)),
    "0x8004430d",
    /exceeded maximum limit/,
  ],
])("%s is refused", async (xml, code, message) => {
  const answer = await fetchXml(xml);
  expect([answer.status, answer.code]).toEqual([400, code]);
  expect(answer.message).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
});

test("a query is sent to the set of its table", async () => {
  const { get } = open();
  expect((await get(`/contacts?fetchXml=${encodeURIComponent(accounts(""))}`)).message).toMatch(/one of 'account'/);
});
