import { describe, expect, test } from "vitest";
import { type AutomationBench, createAutomationBench, type Json } from "./support/automation-bench.ts";

/** All rows of a list, with the size of every page. */
async function everyPage(
  { get }: AutomationBench,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ sizes: readonly number[]; rows: readonly Json[] }> {
  const sizes: number[] = [];
  const rows: Json[] = [];
  for (let next: unknown = path; typeof next === "string"; ) {
    const page = await get(next, headers);
    sizes.push(page.rows.length);
    rows.push(...page.rows);
    next = page.json["@odata.nextLink"];
  }
  return { sizes, rows };
}

describe("paging by the server", () => {
  test("fact 117: 20 000 rows on a page, and the next link is absolute and opaque", async () => {
    const bench = await createAutomationBench({ rows: { users: 45_001 } });
    const { sizes, rows } = await everyPage(bench, "~/users?$select=userName");
    expect(sizes).toEqual([20_000, 20_000, 5_001]);
    expect(new Set(rows.map((row) => row["userName"])).size).toBe(45_001);
    const { json } = await bench.get("~/users?$select=userName&$skip=1");
    expect(String(json["@odata.nextLink"])).toMatch(
      /^http:\/\/127\.0\.0\.1:1002\/v2\.0\/Production\/[^?]+\/users\?\$select=userName&\$skiptoken=[\w-]+$/,
    );
  });

  test("fact 117: odata.maxpagesize asks for fewer, as long as it is sent along", async () => {
    const bench = await createAutomationBench();
    const prefer = { prefer: "odata.maxpagesize=5" };
    expect((await everyPage(bench, "~/users", prefer)).sizes).toEqual([5, 5, 2]);
    const first = await bench.get("~/users?$filter=state eq 'Enabled'", prefer);
    expect(first.headers.get("preference-applied")).toBe("odata.maxpagesize=5");
    const next = String(first.json["@odata.nextLink"]);
    expect(
      next.startsWith(`${bench.root}/companies(${bench.company})/users?$filter=state%20eq%20%27Enabled%27&$skiptoken=`),
    ).toBe(true);
    expect((await bench.get(next)).rows.length).toBe(7);
  });

  test("fact 110: a page above 20 000 is 413", async () => {
    const { get } = await createAutomationBench();
    expect([
      (await get("~/users", { prefer: "odata.maxpagesize=20000" })).status,
      (await get("~/users", { prefer: "odata.maxpagesize=20001" })).status,
    ]).toEqual([200, 413]);
  });

  test("$count and $top hold across pages", async () => {
    const bench = await createAutomationBench();
    const first = await bench.get("~/users?$top=7&$count=true", { prefer: "odata.maxpagesize=5" });
    const second = await bench.get(String(first.json["@odata.nextLink"]), { prefer: "odata.maxpagesize=5" });
    expect([
      first.rows.length,
      first.json["@odata.count"],
      second.rows.length,
      second.json["@odata.count"],
      second.json["@odata.nextLink"],
    ]).toEqual([5, 12, 2, 12, undefined]);
    expect((await bench.get("~/users/$count")).text).toBe("12");
    expect((await bench.get("~/users/$count?$filter=startswith(userName,'ELIF')")).text).toBe("2");
  });

  test("a next link that was changed is refused", async () => {
    const { get } = await createAutomationBench();
    expect((await get("~/users?$skiptoken=abc")).status).toBe(400);
  });
});

describe("queries", () => {
  test.each([
    ["$filter=userName eq 'nobody'", 0],
    ["$filter=tolower(userName) eq 'ELIF.laurent.1'", 1],
    ["$filter=state eq 'Enabled' and startswith(userName,'ELIF')", 2],
    ["$filter=userPermissions/any(p:p/roleId eq 'NOBODY HAS THIS')", 12],
    ["$filter=userName in ('ELIF.LAURENT.1')&$schemaversion=2.1", 1],
    ["$filter=contains(tolower(userName),'elif')&$schemaversion=2.1", 2],
    ["$filter=expiryDate eq 0001-01-01T00:00:00Z", 12],
  ])("fact 118: %s gives %i rows", async (query, want) => {
    const { get } = await createAutomationBench();
    expect((await get(`~/users?${query}`)).rows.length).toBe(want);
  });

  test.each([
    ["~/users?$filter=userName eq 'a' or state eq 'Enabled'", "BadRequest_NotSupported"],
    ["~/users?$filter=userName in ('a')", "BadRequest_NotSupported"],
    ["~/extensions?$filter=isInstalled eq true", "BadRequest_NotSupported"],
    ["~/extensionDeploymentStatus?$filter=name eq 'x'", "BadRequest_NotSupported"],
    ["~/users?$filter=shoeSize eq 5", "BadRequest_NotFound"],
    ["~/users?$select=shoeSize", "BadRequest_NotFound"],
    ["~/users?$expand=shoes", "BadRequest_NotFound"],
    ["~/users?$filter=userName eq", "BadRequest_InvalidRequestUrl"],
    ["~/users?$filter=userName eq 5", "Application_FilterErrorException"],
    ["~/users?$search=x", "BadRequest_NotSupported"],
    ["~/scheduledJobs", "Application_DialogException"],
  ])("fact 118: %s is refused with %s", async (path, code) => {
    const { get } = await createAutomationBench();
    const answer = await get(path);
    expect([answer.status, answer.code]).toEqual([400, code]);
  });

  test("$select keeps the ETag, $expand takes options of its own", async () => {
    const { get } = await createAutomationBench();
    const { rows } = await get(
      "~/users?$top=1&$select=userName&$expand=userPermissions($select=roleId;$filter=roleId eq 'D365 BASIC';$count=true),securityGroupMembers($select=securityGroupCode)",
    );
    expect(rows).toEqual([
      {
        "@odata.etag": expect.stringMatching(/^W\/"/),
        userName: "ELIF.LAURENT.1",
        "userPermissions@odata.count": 1,
        userPermissions: [{ "@odata.etag": expect.stringMatching(/^W\/"/), roleId: "D365 BASIC" }],
        securityGroupMembers: [{ "@odata.etag": expect.stringMatching(/^W\/"/), securityGroupCode: "FINANCE" }],
      },
    ]);
  });

  test("$orderby sorts in both directions", async () => {
    const { get } = await createAutomationBench();
    const names = async (query: string): Promise<readonly unknown[]> =>
      (await get(`~/permissionSets?$select=id&${query}`)).rows.map((row) => row["id"]);
    const sorted = await names("$orderby=id");
    expect(sorted).toEqual([...sorted].toSorted());
    expect(await names("$orderby=scope desc,id&$top=2")).toEqual(["LOCAL", "WAREHOUSE TEAM"]);
  });

  test("fact 126: empty dates are shown as year 1", async () => {
    const { get } = await createAutomationBench();
    expect((await get("~/users?$top=1")).rows[0]?.["expiryDate"]).toBe("0001-01-01T00:00:00Z");
  });

  test("the model lists every set with its key", async () => {
    const { get } = await createAutomationBench();
    const { text, headers } = await get("/$metadata");
    expect(headers.get("content-type")).toBe("application/xml");
    expect([text.match(/<EntitySet /g)?.length, text.match(/<Action /g)?.length]).toEqual([21, 11]);
    expect(text).toContain(
      '<EntityType Name="permissionSet"><Key><PropertyRef Name="scope" /><PropertyRef Name="appId" /><PropertyRef Name="id" /></Key>',
    );
  });
});

describe("rows without end", () => {
  test("a million users are paged through without being held, and one is found and changed by its key", async () => {
    const bench = await createAutomationBench({ rows: { users: 1_000_000 } });
    const page = await bench.get("~/users?$skip=999990&$count=true");
    expect([page.rows.length, page.json["@odata.count"]]).toEqual([10, 1_000_000]);
    const last = page.rows.at(-1);
    const path = `~/users(${last?.["userSecurityId"]})`;
    await bench.send("PATCH", path, { contactEmail: "new@example.com" }, { "if-match": String(last?.["@odata.etag"]) });
    expect((await bench.get(`${path}?$expand=userPermissions`)).json).toMatchObject({
      contactEmail: "new@example.com",
      userPermissions: [{ roleId: "D365 BASIC" }, { roleId: "D365 BUS FULL ACCESS" }],
    });
    expect(
      (await bench.get(`~/users?$filter=userSecurityId eq ${last?.["userSecurityId"]}&$select=contactEmail`)).rows,
    ).toMatchObject([{ contactEmail: "new@example.com" }]);
  });

  test("rows that are deleted while their page is read are left out", async () => {
    const { world, service, root, company, send, get } = await createAutomationBench({ rows: { securityGroups: 600 } });
    const response = await service.handle(
      new Request(`${root}/companies(${company})/securityGroups`, {
        headers: { authorization: `Bearer ${world.token()}` },
      }),
    );
    const { rows } = await get("~/securityGroups?$skip=599");
    await send("DELETE", `~/securityGroups('${rows[0]?.["id"]}')`, undefined, { "if-match": "*" });
    expect(Object(await response.json()).value.length).toBe(599);
  });

  test.each([
    ["permissionSets"],
    ["profiles"],
    ["features"],
    ["extensions"],
    ["securityGroups"],
    ["companies"],
    ["expandedPermissionSets"],
  ])("%s grow as well, and each row is found again by its key", async (set) => {
    const bench = await createAutomationBench({ rows: { [set]: 57 } });
    const list = set === "companies" ? "/companies" : `~/${set}`;
    const { rows } = await bench.get(list);
    expect(rows.length).toBe(57);
    const { json } = await bench.get(`${list}?$top=1&$skip=56`);
    expect(json["value"]).toEqual([rows[56]]);
  });
});
