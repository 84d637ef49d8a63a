import { describe, expect, test } from "vitest";
import { serializePath } from "../../../src/odata/path/serialize-path.ts";

const guid = "4a1b2c3d-0001-4002-8003-00000000000a";

describe("serializePath", () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      "/api/v1/{division}/crm/Accounts(guid'{ID}')",
      { division: 124132, ID: guid },
      `/api/v1/124132/crm/Accounts(guid'${guid}')`,
    ],
    [
      "/permissionSets(scope='{scope}',appId={appId},id='{roleId}')",
      { scope: "System", appId: guid, roleId: "D365 A/B" },
      `/permissionSets(scope='System',appId=${guid},id='D365%20A%2FB')`,
    ],
    [
      "/x(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})",
      { Division: 1, GLAccount: guid, ReportingYear: 2026 },
      `/x(Division=1,GLAccount=guid'${guid}',ReportingYear=2026)`,
    ],
    // Fact 69: keys may be Int64.
    ["/crm/Opportunities({HID}L)", { HID: "9007199254740993" }, "/crm/Opportunities(9007199254740993L)"],
    ["/crm/Opportunities({HID}L)", { HID: 12n }, "/crm/Opportunities(12L)"],
    // v4 writes numbers and days bare.
    ["/entries({entryNumber})", { entryNumber: "9007199254740993" }, "/entries(9007199254740993)"],
    ["/entries(no={entryNumber},day={day})", { entryNumber: -5n, day: "2026-03-02" }, "/entries(no=-5,day=2026-03-02)"],
    ["/codes('{Code}')", { Code: "O'Neil" }, "/codes('O''Neil')"],
    ["/codes('{Code}')", { Code: "日本𝒳" }, "/codes('%E6%97%A5%E6%9C%AC%F0%9D%92%B3')"],
    ["/codes('{Code}')", { Code: "')/Users('x" }, "/codes(''')%2FUsers(''x')"],
    ["/codes('{Code}')", { Code: "100% + ü/€#?" }, "/codes('100%25%20%2B%20%C3%BC%2F%E2%82%AC%23%3F')"],
    ["/codes('{Code}')", { Code: "%2e%2e" }, "/codes('%252e%252e')"],
    // Fact 97: the names of environments are the customer's choice.
    ["/environments/{name}/apps", { name: "Prod & Test" }, "/environments/Prod%20%26%20Test/apps"],
    ["/environments/{name}", { name: "a/../b" }, "/environments/a%2F..%2Fb"],
    ["/environments/{name}", { name: "O'Neil" }, "/environments/O'Neil"],
    ["https://host/x/{a}/Literal/{b}", { a: true, b: 0 }, "https://host/x/true/Literal/0"],
    ["/companies({companyId})/users", { companyId: guid }, `/companies(${guid})/users`],
    ["/at(datetime'{Day}')", { Day: "2026-03-02" }, "/at(datetime'2026-03-02T00%3A00%3A00')"],
    // Fact 124: a bound action; fact 96: the company in the path.
    [
      "/companies({companyId})/salesInvoices({id})/Microsoft.NAV.post",
      { companyId: guid, id: guid },
      `/companies(${guid})/salesInvoices(${guid})/Microsoft.NAV.post`,
    ],
    ["/nothing/to/fill", {}, "/nothing/to/fill"],
    // `$&` is a pattern of String.replace and must not become one.
    ["/codes('{Code}')", { Code: "$&$1" }, "/codes('%24%26%241')"],
    ["/{a}/{a}", { a: "{b}", b: "never" }, "/%7Bb%7D/%7Bb%7D"],
  ])("%s with %o", (template, values, want) => {
    expect(serializePath(template, values)).toBe(want);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["/{name}/x", {}, "name"],
    ["/{name}/x", { name: undefined }, "name"],
    ["/{name}/x", { name: null }, "name"],
    ["/{name}/x", { name: "" }, "name"],
    ["/{name}/x", { name: "." }, "name"],
    ["/{name}/x", { name: ".." }, "name"],
    ["/{name}/x", { name: ["a"] }, "name"],
    ["/{name}/x", { name: new Date(0) }, "name"],
    ["/{name}/x", { name: Number.NaN }, "name"],
    ["/{name}/x", { name: 2 ** 60 }, "name"],
    ["/{name}/x", { name: "\ud800" }, "name"],
    ["/{toString}/x", {}, "toString"],
    ["/x('{Code}')", { Code: "" }, "Code"],
    ["/x('{Code}')", { Code: ".." }, "Code"],
    ["/x(guid'{ID}')", { ID: "' or '" }, "ID"],
    ["/x(guid'{ID}')", { ID: 5 }, "ID"],
    ["/x({id})", { id: "1),y(2" }, "id"],
    ["/x(a={id},b={b})", { id: "1,b=2", b: 1 }, "id"],
    ["/x({HID}L)", { HID: "twelve" }, "HID"],
  ])("%s refuses %o", (template, values, parameter) => {
    expect(() => serializePath(template, values)).toThrow(
      expect.objectContaining({ code: "PATH_PARAMETER_INVALID", parameter }),
    );
  });

  test("a name that every object inherits is missing too", () => {
    expect(() => serializePath("/{toString}", {})).toThrow("Path parameter toString is missing");
  });
});
