import { describe, expect, test } from "vitest";
import { type Answer, bench } from "./support/bench.ts";

const newId = "7c3e1f5a-0000-4000-8000-000000000001";

describe("tokens", () => {
  test.each([
    ["for the sandbox's own origin", {}, 200],
    ["for an organisation in a region", { audience: "https://contoso.crm4.dynamics.com" }, 200],
    ["for an organisation's api host", { audience: "https://contoso.api.crm.dynamics.com" }, 200],
    ["for Business Central", { audience: "https://api.businesscentral.dynamics.com" }, 401],
    ["for a host that only looks alike", { audience: "https://contoso.crm4.dynamics.com.example" }, 401],
    ["that is over", { expiresAtMs: 0 }, 401],
  ])("fact 167: a token %s", async (_, token, status) => {
    const answer = await bench({ token }).get("/accounts?$top=1");
    expect([
      answer.status,
      answer.headers.get("www-authenticate")?.includes("resource_id=http://127.0.0.1:1003/") ?? false,
    ]).toEqual([status, status === 401]);
  });

  test("WhoAmI names the caller", async () => {
    const { get } = bench();
    expect((await get("/WhoAmI")).json).toMatchObject({
      UserId: "0d6c1f4e-3f7a-4c52-9d5e-5b1c7a1e2f01",
      "@odata.context": "http://127.0.0.1:1003/api/data/v9.2/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse",
    });
    expect((await get("/WhoAmI()")).status).toBe(200);
    const posted = await bench().send("POST", "/WhoAmI", {}, {});
    expect([posted.status, posted.code]).toEqual([404, ""]);
  });
});

describe("reading", () => {
  test("fact 172: pages of 5000, the page size sent with every page, no $skip", async () => {
    const { get } = bench({ rows: { accounts: 12_001 } });
    const sizes: number[] = [];
    const ids = new Set<unknown>();
    for (let next: unknown = "/accounts?$select=name"; typeof next === "string"; ) {
      const page = await get(next);
      sizes.push(page.rows.length);
      for (const row of page.rows) ids.add(row["accountid"]);
      next = page.json["@odata.nextLink"];
      if (next)
        expect(String(next).startsWith("http://127.0.0.1:1003/api/data/v9.2/accounts?$select=name&$skiptoken=")).toBe(
          true,
        );
    }
    expect([sizes, ids.size]).toEqual([[5000, 5000, 2001], 12_001]);
    expect((await get("/accounts?$skip=5")).code).toBe("0x80060888");
  });

  test("fact 172: beside maxpagesize $top is ignored, and more than 5000 is not given", async () => {
    const { get } = bench({ rows: { accounts: 6000 } });
    expect((await get("/accounts?$top=3", { prefer: "odata.maxpagesize=7" })).rows.length).toBe(7);
    expect((await get("/accounts?$top=3")).rows.length).toBe(3);
    const large = await get("/accounts", { prefer: "odata.maxpagesize=6000" });
    expect([large.rows.length, large.headers.get("preference-applied")]).toEqual([5000, "odata.maxpagesize=6000"]);
  });

  test("$select keeps id and ETag, $filter ignores case, $orderby and $count work", async () => {
    const { get } = bench();
    const [first] = (await get("/accounts?$top=1")).rows;
    const { rows } = await get(`/accounts?$select=name&$filter=accountnumber eq 'a-000001'`);
    expect(rows).toEqual([{ "@odata.etag": 'W/"1000001"', name: first?.["name"], accountid: first?.["accountid"] }]);
    expect((await get("/accounts?$filter=statecode eq 1 or name eq 'x'&$count=true&$top=1")).json["@odata.count"]).toBe(
      21,
    );
    expect(
      (await get("/accounts?$orderby=accountnumber desc&$top=1&$select=accountnumber")).rows[0]?.["accountnumber"],
    ).toBe("A-000240");
    expect((await get("/accounts/$count")).text).toBe("240");
  });

  test("texts of contains, startswith and endswith are patterns", async () => {
    const { get } = bench();
    const found = async (filter: string): Promise<number> =>
      (await get(`/accounts?$select=name&$filter=${encodeURIComponent(filter)}`)).rows.length;
    expect([
      await found("startswith(accountnumber,'a_0000')"),
      await found("startswith(accountnumber,'a[_]0000')"),
      await found("endswith(accountnumber,'[^0]9')"),
      await found("contains(accountnumber,'-%1')"),
      await found("accountnumber eq 'A%'"),
    ]).toEqual([99, 0, 21, 132, 0]);
  });

  test("fact 173: If-None-Match spares an answer that is known, not with annotations", async () => {
    const { get } = bench();
    const [row] = (await get("/accounts?$top=1")).rows;
    const known = { "if-none-match": String(row?.["@odata.etag"]) };
    const path = `/accounts(${row?.["accountid"]})`;
    const annotated = await get(path, { ...known, prefer: 'odata.include-annotations="*"' });
    expect([
      (await get(path, known)).status,
      annotated.status,
      annotated.json["statecode@OData.Community.Display.V1.FormattedValue"],
    ]).toEqual([304, 200, "Active"]);
  });

  test.each(["tolower(name) eq 'x'", "length(name) gt 3", "year(createdon) eq 2020", "revenue add 1 gt 5"])(
    "%s is refused: of functions the service knows three, and it does not calculate",
    async (filter) => {
      const { get } = bench();
      expect((await get(`/accounts?$filter=${filter}`)).status).toBe(400);
    },
  );

  test("a million accounts, the last one found by its id", async () => {
    const { get } = bench({ rows: { accounts: 1_000_000 } });
    const [row] = (await get("/accounts?$filter=accountnumber eq 'A-000700'&$top=1")).rows;
    expect((await get(`/accounts(${row?.["accountid"]})?$select=accountnumber`)).json["accountnumber"]).toBe(
      "A-000700",
    );
  });

  test("the model", async () => {
    const { get } = bench();
    const { text, headers } = await get("/$metadata");
    expect([headers.get("content-type"), text.includes('<Property Name="versionnumber" Type="Edm.Int64" />')]).toEqual([
      "application/xml",
      true,
    ]);
  });
});

describe("writing", () => {
  test("fact 171: a write answers 204 with the record's address, or the record if preferred", async () => {
    const { send, root } = bench();
    const made = await send("POST", "/accounts", {}, { name: "Molen De Hoop", accountid: newId });
    expect([made.status, made.text, made.headers.get("odata-entityid")]).toEqual([
      204,
      "",
      `${root}/accounts(${newId})`,
    ]);
    const representation = { prefer: "return=representation" };
    const second = await send("POST", "/accounts?$select=name", representation, { name: "Molen De Roos" });
    expect([second.status, Object.keys(second.json)]).toEqual([
      201,
      ["@odata.context", "@odata.etag", "name", "accountid"],
    ]);
    const changed = await send("PATCH", `/accounts(${newId})`, representation, { telephone1: "1" });
    expect([changed.status, changed.json["name"], changed.json["telephone1"]]).toEqual([200, "Molen De Hoop", "1"]);
    expect((await send("DELETE", `/accounts(${newId})`)).status).toBe(204);
    expect((await send("DELETE", `/accounts(${newId})`)).status).toBe(404);
  });

  test.each([
    ["a plain PATCH creates", false, {}, 204],
    ["a plain PATCH changes", true, {}, 204],
    ["If-Match: * keeps it from creating", false, { "if-match": "*" }, 404],
    ["If-Match: * changes", true, { "if-match": "*" }, 204],
    ["If-None-Match: * creates", false, { "if-none-match": "*" }, 204],
    ["If-None-Match: * keeps it from changing", true, { "if-none-match": "*" }, 412],
    ["a stale If-Match", true, { "if-match": 'W/"5"' }, 412],
    ["the right If-Match", true, { "if-match": 'W/"1000002"' }, 204],
  ])("fact 173: %s", async (_, exists, headers, status) => {
    const { send, get } = bench();
    if (exists) await send("POST", "/accounts", {}, { accountid: newId, name: "Before" });
    expect((await send("PATCH", `/accounts(${newId})`, headers, { name: "After" })).status).toBe(status);
    expect((await get(`/accounts(${newId})`)).json["name"]).toBe(
      status === 204 ? "After" : exists ? "Before" : undefined,
    );
  });

  test("fact 173: an ETag works once", async () => {
    const { send, get } = bench();
    const [row] = (await get("/accounts?$top=1")).rows;
    const patch = (): Promise<Answer> =>
      send("PATCH", `/accounts(${row?.["accountid"]})`, { "if-match": String(row?.["@odata.etag"]) }, { name: "New" });
    expect([(await patch()).status, (await patch()).status]).toEqual([204, 412]);
  });

  test("fact 176: a filter reads the version that a row shows", async () => {
    const { send, get } = bench({ rows: { accounts: 3 } });
    const [row] = (await get("/accounts?$top=1")).rows;
    await send("PATCH", `/accounts(${row?.["accountid"]})`, {}, { name: "New" });
    const before = Number(row?.["versionnumber"]);
    const changed = (await get(`/accounts?$select=name&$filter=versionnumber gt ${before}`)).rows;
    expect(changed.map(({ name }) => name)).toEqual(["New"]);
    expect((await get(`/accounts?$filter=versionnumber eq ${before}`)).rows).toHaveLength(2);
  });

  test.each([
    [{ shoeSize: 5 }, 400, "0x80048d19"],
    [{ name: "x".repeat(161) }, 400, "0x80044331"],
    [{ createdon: "2026-01-01T00:00:00Z" }, 400, "0x80048d19"],
    ["{", 400, "0x80048d19"],
    // A JSON number that no double holds.
    ['{"revenue":1e999}', 400, "0x80048d19"],
  ])("fact 175: the body %j answers %i %s", async (body, status, code) => {
    const answer = await bench().send("POST", "/accounts", {}, body);
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  test("fact 175: annotations are added to an error when preferred, and every answer has a request id", async () => {
    const { send } = bench();
    const answer = await send("GET", `/accounts(${newId})`, { prefer: 'odata.include-annotations="*"' });
    expect(answer.json["error"]).toMatchObject({
      code: "0x80040217",
      "@Microsoft.PowerApps.CDS.ErrorDetails.HttpStatusCode": "404",
    });
    expect(
      [answer, await send("GET", "/accounts?$top=1")].map(
        ({ headers }) => headers.get("x-ms-service-request-id")?.length,
      ),
    ).toEqual([36, 36]);
  });

  test.each([
    ["GET", "/leads", 404],
    ["GET", "/accounts(5)", 400],
    ["PUT", "/accounts", 405],
    ["GET", "http://127.0.0.1:1003/api/data/v8.2/accounts", 404],
    ["GET", "http://127.0.0.1:1003/api/data/v9.1/accounts?$top=1", 200],
  ])("%s %s answers %i", async (method, path, status) => {
    expect((await bench().send(method, path)).status).toBe(status);
  });
});

test("fact 176: change tracking tells what was written and deleted since", async () => {
  const { send, get } = bench({ rows: { accounts: 3 } });
  const start = await get("/accounts?$select=name", { prefer: "odata.track-changes" });
  const link = String(start.json["@odata.deltaLink"]);
  const [one, other] = start.rows;
  await send("PATCH", `/accounts(${one?.["accountid"]})`, {}, { name: "Changed" });
  await send("DELETE", `/accounts(${other?.["accountid"]})`);
  const changes = await get(link);
  expect(changes.rows).toEqual([
    { "@odata.etag": 'W/"1000002"', name: "Changed", accountid: one?.["accountid"] },
    {
      "@odata.context": "http://127.0.0.1:1003/api/data/v9.2/$metadata#accounts/$deletedEntity",
      id: other?.["accountid"],
      reason: "deleted",
    },
  ]);
  expect((await get(String(changes.json["@odata.deltaLink"]))).rows).toEqual([]);
  expect((await get("/accounts?$deltatoken=x")).status).toBe(400);
});

test("fact 176: a delta token dies after seven days, and says that all has to be read anew", async () => {
  const { get, world } = bench({ rows: { accounts: 1 }, token: { expiresAtMs: Number.MAX_SAFE_INTEGER } });
  const start = await get("/accounts", { prefer: "odata.track-changes" });
  const link = String(start.json["@odata.deltaLink"]);
  expect(new URL(link).searchParams.get("$deltatoken")).toMatch(/^1!\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d$/);
  world.clock.advance(7 * 86_400_000);
  expect((await get(link)).rows).toEqual([]);
  world.clock.advance(1000);
  const late = await get(link);
  expect([late.status, late.json["error"]]).toEqual([
    400,
    {
      code: "0x80044352",
      message: "Version stamp associated with the client has expired. Please perform a full sync.",
    },
  ]);
});

test.each([
  ["believed", []],
  ["seen", ["Changed"]],
] as const)("fact 176: what changes between two pages, when the link is %s", async (mood, names) => {
  const { send, get } = bench({ rows: { accounts: 3 }, moods: { 176: mood } });
  const prefer = "odata.track-changes,odata.maxpagesize=2";
  const first = await get("/accounts?$select=name", { prefer });
  await send("PATCH", `/accounts(${first.rows[0]?.["accountid"]})`, {}, { name: "Changed" });
  const second = await get(String(first.json["@odata.nextLink"]), { prefer });
  expect([first.rows.length, second.rows.length]).toEqual([2, 1]);
  const changes = await get(String(second.json["@odata.deltaLink"]));
  expect(changes.rows.map(({ name }) => name)).toEqual(names);
});

describe("service protection", () => {
  test("facts 169, 170: 6000 requests in 300 seconds, then 429 with a Retry-After that grows when ignored", async () => {
    const { world, get } = bench({ quota: 2 / 6000 });
    const first = await get("/WhoAmI");
    expect([
      first.headers.get("x-ms-ratelimit-burst-remaining-xrm-requests"),
      first.headers.get("x-ms-ratelimit-time-remaining-xrm-requests"),
    ]).toEqual(["1", "1200"]);
    world.clock.advance(60_000);
    await get("/WhoAmI");
    const refused = [await get("/WhoAmI"), await get("/WhoAmI")];
    expect(refused.map(({ status, code, headers }) => [status, code, headers.get("retry-after")])).toEqual([
      [429, "0x80072322", "240"],
      [429, "0x80072322", "245"],
    ]);
    world.clock.advance(240_000);
    expect((await get("/WhoAmI")).status).toBe(200);
  });

  test("fact 169: more than 52 at the same time is 429", async () => {
    const { world, service, root, get } = bench();
    const token = world.token({ audience: world.origins.dataverse });
    const finish: (() => void)[] = [];
    const slow = Array.from({ length: 52 }, () => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => void finish.push(() => controller.close()),
      });
      const init: RequestInit & { duplex: "half" } = {
        method: "POST",
        body,
        duplex: "half",
        headers: { authorization: `Bearer ${token}` },
      };
      return service.handle(new Request(`${root}/accounts`, init));
    });
    const refused = await get("/WhoAmI");
    expect([refused.status, refused.code]).toEqual([429, "0x80072326"]);
    for (const one of finish) one();
    await Promise.all(slow);
    expect((await get("/WhoAmI")).status).toBe(200);
  });
});

describe("$batch", () => {
  const part = (lines: readonly string[]): readonly string[] => ["Content-Type: application/http", "", ...lines, ""];
  const post = (name: string, id: string): readonly string[] => [
    "POST accounts HTTP/1.1",
    "Content-Type: application/json",
    "",
    JSON.stringify({ name, accountid: id }),
  ];
  const multipart = { "content-type": "multipart/mixed; boundary=b" };
  const second = newId.replace(/1$/, "2");

  test("fact 174: a change set is atomic, and its parts are answered together", async () => {
    const { send, get } = bench();
    const changeSet = (ids: readonly string[]): string =>
      [
        "--b",
        "Content-Type: multipart/mixed; boundary=c",
        "",
        ...ids.flatMap((id) => ["--c", ...part(post("Batch", id))]),
        "--c--",
        "--b--",
        "",
      ].join("\r\n");
    const good = await send("POST", "/$batch", multipart, changeSet([newId]));
    expect([good.status, good.text.match(/HTTP\/1\.1 \d+/g)]).toEqual([200, ["HTTP/1.1 204"]]);
    const bad = await send("POST", "/$batch", multipart, changeSet([second, newId]));
    expect([bad.status, bad.text.match(/HTTP\/1\.1 \d+/g), (await get(`/accounts(${second})`)).status]).toEqual([
      412,
      ["HTTP/1.1 412"],
      404,
    ]);
    expect(bad.text).toMatch(/^--batchresponse_[^\r]+\r\nContent-Type: multipart\/mixed; boundary=changesetresponse_/);
  });

  test("fact 174: it stops at a failure unless told to go on", async () => {
    const body = [
      "--b",
      ...part(["GET nothing HTTP/1.1", ""]),
      "--b",
      ...part(["GET /api/data/v9.2/WhoAmI HTTP/1.1", ""]),
      "--b--",
      "",
    ].join("\r\n");
    const { send } = bench();
    const statuses = async (headers: Record<string, string>): Promise<unknown> => {
      const { status, text } = await send("POST", "/$batch", { ...multipart, ...headers }, body);
      return [status, ...(text.match(/HTTP\/1\.1 \d+/g) ?? [])];
    };
    expect([await statuses({}), await statuses({ prefer: "odata.continue-on-error" })]).toEqual([
      [404, "HTTP/1.1 404"],
      [200, "HTTP/1.1 404", "HTTP/1.1 200"],
    ]);
  });

  test.each([
    ["JSON", { "content-type": "application/json" }, "{}", 415],
    ["1001 requests", multipart, `${`--b\r\n\r\nGET WhoAmI HTTP/1.1\r\n\r\n\r\n`.repeat(1001)}--b--`, 400],
  ])("%s is refused", async (_, headers, body, status) => {
    expect((await bench().send("POST", "/$batch", headers, body)).status).toBe(status);
  });
});

test.each([
  ["GET", "/accounts", "ListAccounts"],
  ["POST", "/accounts", "CreateAccount"],
  ["GET", "/accounts/$count", "CountAccounts"],
  ["GET", `/accounts(${newId})`, "GetAccount"],
  ["PATCH", `/accounts(${newId})`, "UpsertAccount"],
  ["DELETE", `/accounts(${newId})`, "DeleteAccount"],
  ["GET", "/WhoAmI", "WhoAmI"],
  ["GET", "/$metadata", "GetMetadata"],
  ["POST", "/$batch", "SendBatch"],
  ["GET", "/leads", undefined],
  ["GET", "/contacts", "ListRecords"],
  ["PATCH", `/contacts(${newId})`, "UpsertRecord"],
  ["GET", `/contacts(${newId})/parentcustomerid_account`, "ListRelatedRecords"],
  ["PUT", `/contacts(${newId})/parentcustomerid_account/$ref`, "RelateRecords"],
  ["GET", "/EntityDefinitions(LogicalName='account')/Attributes", "GetDefinitions"],
])("%s %s is the operation %s", (method, path, want) => {
  const { service, root } = bench();
  expect(service.operationOf(method, new URL(root + path))).toBe(want);
});

test.each([
  ["PUT", "/accounts", 405],
  ["HEAD", "/accounts", 405],
  ["POST", `/accounts(${newId})`, 405],
  ["GET", "/accounts(a=1,b=2)", 404],
  ["GET", "/accounts('x", 400],
  ["GET", "/accounts/name", 404],
  ["GET", "/leads", 404],
  ["GET", "//accounts", 200],
  ["GET", "/%61ccounts/%24count", 200],
])("%s %s is answered with %d", async (method, path, want) => {
  expect((await bench().send(method, path)).status).toBe(want);
});

test("a batch holds no batches, and only methods that its resources have", async () => {
  const part = (line: string): string => `--b\r\nContent-Type: application/http\r\n\r\n${line} HTTP/1.1\r\n\r\n\r\n`;
  const body = `${["POST $batch", "TRACE accounts", "GET accounts/$count"].map(part).join("")}--b--`;
  const headers = { "content-type": "multipart/mixed; boundary=b", prefer: "odata.continue-on-error" };
  const { text } = await bench().send("POST", "/$batch", headers, body);
  expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 404", "HTTP/1.1 405", "HTTP/1.1 200"]);
});
