import { describe, expect, test } from "vitest";
import { serializeCall, serializePath } from "../../../src/odata/path/serialize-path.ts";

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
    // Inside of quotes stands what OData lets stand there: a blank part, dots, control characters.
    ["/x(Item='{item}',Variant_Code='{variant}')", { item: "1000", variant: "" }, "/x(Item='1000',Variant_Code='')"],
    ["/x('{Code}')", { Code: ".." }, "/x('..')"],
    ["/x('{Code}')", { Code: "a\tb\n,(=)@" }, "/x('a%09b%0A%2C(%3D)%40')"],
    // URL conventions 4.01, section 4.3.1 and the ABNF's primitiveLiteral: every type in a key of v4 …
    ["/x({k})", { k: guid }, `/x(${guid})`],
    ["/x({k})", { k: false }, "/x(false)"],
    ["/x({k})", { k: 1.5 }, "/x(1.5)"],
    ["/x({k})", { k: 1e-7 }, "/x(0.0000001)"],
    ["/x({k})", { k: "12345678901234567890.10" }, "/x(12345678901234567890.10)"],
    ["/x({k})", { k: "-INF" }, "/x(-INF)"],
    ["/x({k})", { k: "12:30:00.5" }, "/x(12%3A30%3A00.5)"],
    ["/x({k})", { k: "2026-03-02T08:00:00+01:00" }, "/x(2026-03-02T08%3A00%3A00%2B01%3A00)"],
    ["/x({k})", { k: new Date(0) }, "/x(1970-01-01T00%3A00%3A00.000Z)"],
    ["/x(duration'{k}')", { k: "P12DT23H59M59.999999999999S" }, "/x(duration'P12DT23H59M59.999999999999S')"],
    ["/x(binary'{k}')", { k: new Uint8Array([251, 255]) }, "/x(binary'-_8')"],
    ["/x(binary'{k}')", { k: "+/8=" }, "/x(binary'-_8')"],
    ["/x(k=Sales.Color'{k}')", { k: "Yellow" }, "/x(k=Sales.Color'Yellow')"],
    // … and of v2 (OData 2.0, section 2.2.2: abstract type system).
    ["/x(X'{k}')", { k: new Uint8Array([35, 171]) }, "/x(X'23AB')"],
    ["/x(datetimeoffset'{k}')", { k: "2002-10-15T17:34:23Z" }, "/x(datetimeoffset'2002-10-15T17%3A34%3A23Z')"],
    ["/x(time'{k}')", { k: "PT13H20M" }, "/x(time'PT13H20M')"],
    ["/x({k}M)", { k: "2.345" }, "/x(2.345M)"],
    ["/x({k}M)", { k: 2.5 }, "/x(2.5M)"],
    ["/x(a={a}f,b={b}d)", { a: 2, b: "1E+10" }, "/x(a=2f,b=1e10d)"],
    ["/x{a}f", { a: "1" }, "/x1f"],
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
    ["/x(a={id})", { id: "" }, "id"],
    ["/x(a={id})", { id: ["1"] }, "id"],
    ["/x({id})", { id: 2 ** 60 }, "id"],
    ["/x({id})", { id: Infinity }, "id"],
    ["/x({id})", { id: new Date(Number.NaN) }, "id"],
    ["/x(guid'{id}')", { id: "" }, "id"],
    ["/x(duration'{id}')", { id: "P" }, "id"],
    ["/x(time'{id}')", { id: "" }, "id"],
    ["/x(datetimeoffset'{id}')", { id: "2026-03-02T08:00:00" }, "id"],
    ["/x(X'{id}')", { id: "x'y" }, "id"],
    ["/x(binary'{id}')", { id: 5 }, "id"],
    ["/x({id}M)", { id: "1,5" }, "id"],
    ["/x('{id}')", { id: new Uint8Array(1) }, "id"],
    ["/x('{id}')", { id: undefined }, "id"],
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

describe("serializeCall", () => {
  // URL conventions 4.01, section 5.1.1.8, and the JSON of 4.3.1's arrayOrObject.
  test.each<[string, Record<string, unknown>, string, Record<string, string>]>([
    ["/f(ids={ids})", { ids: ["a'b", "ü&"] }, "/f(ids=@ids)", { "@ids": `["a'b","ü&"]` }],
    ["/f(ids='{ids}',n={n})", { ids: [], n: 1 }, "/f(ids=@ids,n=1)", { "@ids": "[]" }],
    ["/f(k=Sales.Color'{k}')", { k: ["Red"] }, "/f(k=@k)", { "@k": '["Red"]' }],
    [
      "/f(k=guid'{k}',x={y})",
      { k: [guid], y: { a: [1n, new Date(0)] } },
      "/f(k=@k,x=@x)",
      {
        "@k": `["${guid}"]`,
        "@x": '{"a":[1,"1970-01-01T00:00:00.000Z"]}',
      },
    ],
    ["/a({k})/f(p={p})", { k: 1, p: 2 }, "/a(1)/f(p=2)", {}],
  ])("%s with %o", (template, values, path, aliases) => {
    expect(serializeCall(template, values)).toEqual({ path, aliases });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["/f(ids={ids})", { ids: [() => 1] }, "ids"],
    ["/f(ids={ids})", { ids: new Map() }, "ids"],
    ["/x({k})", { k: ["a"] }, "k"],
    ["/{k}", { k: { a: 1 } }, "k"],
  ])("%s refuses %o", (template, values, parameter) => {
    expect(() => serializeCall(template, values)).toThrow(
      expect.objectContaining({ code: "PATH_PARAMETER_INVALID", parameter }),
    );
  });
});

describe("texts by alias, where the service refuses signs in a path", () => {
  const said = { textByAlias: true };
  test.each<[string, Record<string, unknown>, string, Record<string, string>]>([
    ["/F(Name='{Name}')", { Name: "a/b: 5% O'N" }, "/F(Name=@Name)", { "@Name": "'a/b: 5% O''N'" }],
    ["/F(Name='{Name}')", { Name: "plain" }, "/F(Name=@Name)", { "@Name": "'plain'" }],
    ["/F(At={At})", { At: "2026-03-02T10:00:00Z" }, "/F(At=@At)", { "@At": "2026-03-02T10:00:00Z" }],
    ["/F(At={At},N={N})", { At: new Date(0), N: 5 }, "/F(At=@At,N=5)", { "@At": "1970-01-01T00:00:00.000Z" }],
    ["/F(Kind=T.Kind'{Kind}')", { Kind: "Entity" }, "/F(Kind=T.Kind'Entity')", {}],
    ["/F(Kind=T.Kind'{Kind}')", { Kind: "a+b" }, "/F(Kind=@Kind)", { "@Kind": "T.Kind'a+b'" }],
    ["/As('{id}')/N.F(Name='{Name}')", { id: "a:b", Name: "x" }, "/As('a%3Ab')/N.F(Name=@Name)", { "@Name": "'x'" }],
  ])("%s %o", (template, values, path, aliases) => {
    expect(serializeCall(template, values, said)).toEqual({ path, aliases });
  });

  test("elsewhere they stay in the path", () => {
    expect(serializeCall("/F(Name='{Name}')", { Name: "a/b" })).toEqual({ path: "/F(Name='a%2Fb')", aliases: {} });
    expect(serializePath("/F(Name='{Name}')", { Name: "a/b" })).toBe("/F(Name='a%2Fb')");
  });
});
