import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";

const metadataOf = (name: string): string =>
  readFileSync(new URL(`../../spec-tools/import/samples/${name}.xml`, import.meta.url), "utf8");

let sandbox: Sandbox;
let token: string;

beforeAll(async () => {
  sandbox = await startSandbox({
    clock: "manual",
    services: [
      {
        name: "uni",
        metadata: metadataOf("university-v4"),
        pageSize: 2,
        rows: { Teachers: [{ Id: 1, Name: "O'Neil", Rooms: [{ Number: 4, Tags: ["lab"] }] }], Students: 5 },
        operations: {
          CloseYear: ({ parameters }) => Number(parameters["year"]) + 1,
          "Uni.Ranking": ({ record, parameters }) => (parameters["term"] === "Spring" ? record?.["Id"] : 0),
        },
      },
      { name: "exact", metadata: metadataOf("exact-online-v2") },
      { name: "depot", metadata: metadataOf("warehouse-v3") },
      { name: "bc", metadata: metadataOf("business-central-web-service"), under: "Company" },
    ],
  });
  const { entra, odata } = sandbox;
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: entra.clientId,
    client_secret: entra.clientSecret,
    scope: `${odata?.origin}/.default`,
  });
  const answer: unknown = await (await fetch(`${entra.authority}/oauth2/v2.0/token`, { method: "POST", body })).json();
  token = String(Reflect.get(Object(answer), "access_token"));
});
afterAll(() => sandbox.stop());

interface Asked {
  readonly status: number;
  readonly body: unknown;
}

async function ask(line: string, body?: unknown, headers: Record<string, string> = {}): Promise<Asked> {
  const [method = "", path = ""] = line.split(/ (.*)/s);
  const response = await fetch(`${sandbox.odata?.origin}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(path.startsWith("/depot") && { Accept: "application/json;odata=verbose" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body:
      text === "" ? undefined : (response.headers.get("content-type") ?? "").includes("json") ? JSON.parse(text) : text,
  };
}

describe("a service that is played from its metadata refuses", () => {
  test.each<[what: string, line: string, body: unknown, status: number, says: string]>([
    ["an unknown set", "GET /uni/Gone", undefined, 404, "Resource not found for the segment 'Gone'"],
    ["an unknown service", "GET /gone/Students", undefined, 404, "There is no service gone"],
    ["a key of another type", "GET /uni/Students('1')", undefined, 400, "is no literal of Edm.Int32"],
    [
      "part of a composite key",
      "GET /uni/Courses(Code='x')",
      undefined,
      400,
      "The key of Uni.Course is Code, Term, StartsOn",
    ],
    [
      "a member that the enumeration has not",
      "GET /uni/Courses(Code='x',Term='Winter',StartsOn=2025-01-01)",
      undefined,
      400,
      "is no literal of Uni.Types.Term",
    ],
    ["a key that is not there", "GET /uni/Students(99)", undefined, 404, "There is no Uni.Types.Student"],
    ["an option without $", "GET /uni/Students?select=Id", undefined, 501, "The query option 'select' is unknown here"],
    ["an option of v2", "GET /uni/Students?$inlinecount=allpages", undefined, 501, "is not supported"],
    [
      "an unknown field in $select",
      "GET /uni/Students?$select=Gone",
      undefined,
      400,
      "Could not find a property named 'Gone'",
    ],
    ["$filter on one record", "GET /uni/Students(1)?$filter=Id eq 1", undefined, 501, "means nothing for one record"],
    ["an unknown property", "POST /uni/Teachers", { Name: "A", Gone: 1 }, 400, "The property 'Gone' does not exist"],
    [
      "a property that the service makes",
      "POST /uni/Teachers",
      { Id: 7, Name: "A" },
      400,
      "The property 'Id' may not be written here",
    ],
    [
      "a missing mandatory property",
      "POST /uni/Teachers",
      { Email: "a@b.example" },
      400,
      "The property 'Name' is mandatory",
    ],
    ["null where it may not be", "PATCH /uni/Teachers(1)", { Name: null }, 400, "that is never null"],
    ["text that is too long", "PATCH /uni/Teachers(1)", { Name: "x".repeat(81) }, 400, "is longer than 80"],
    [
      "a number as text",
      "PATCH /uni/Teachers(1)",
      { Rooms: [{ Number: "4" }] },
      400,
      "The value of Number is no Edm.Int32",
    ],
    [
      "a change of what stays",
      "PATCH /uni/Students(1)",
      { Since: "2025-01-01" },
      400,
      "The property 'Since' may not be written here",
    ],
    ["records in a record", "POST /uni/Teachers", { Name: "A", Students: [] }, 501, "leads to other records"],
    ["a key twice", "POST /uni/Students(1)/Enrolments", { Number: 1000001 }, 409, "exists already"],
    [
      "a write without a version",
      "PATCH /uni/Courses(Code='Code 1',Term='Autumn',StartsOn=2024-01-02)",
      { Title: "x" },
      428,
      "If-Match is missing",
    ],
    [
      "a removal that is not allowed",
      "DELETE /uni/Courses(Code='Code 1',Term='Autumn',StartsOn=2024-01-02)",
      undefined,
      405,
      "cannot be removed",
    ],
    ["an action by GET", "GET /uni/CloseYear", undefined, 405, "is called by POST"],
    ["an argument that the action has not", "POST /uni/CloseYear", { year: 1, more: 2 }, 400, "has no parameter more"],
    ["a missing argument", "POST /uni/CloseYear", {}, 400, "never null"],
    ["a function of other arguments", "GET /uni/Find(words='x')", undefined, 404, "Resource not found"],
    ["a cast", "GET /uni/Students(1)/Uni.Types.Person", undefined, 404, "Resource not found"],
    [
      "a key of v4 in v2",
      "GET /exact/Contracts(00000000-0000-4000-8000-000000000001)",
      undefined,
      400,
      "is no literal of Edm.Guid in OData v2",
    ],
    [
      "an Int64 without L in v2",
      "GET /exact/ContractLines(ContractID=guid'00000000-0000-4000-8000-000000000001',LineNumber=1)",
      undefined,
      400,
      "is no literal of Edm.Int64",
    ],
    [
      "a literal of v4 in a filter of v2",
      "GET /exact/Contracts?$filter=ID eq 00000000-0000-4000-8000-000000000001",
      undefined,
      400,
      "OData v2 does not know",
    ],
    ["contains in v2", "GET /exact/Contracts?$filter=contains(Number,'a')", undefined, 400, "neither in nor contains"],
    [
      "PATCH in v2",
      "PATCH /exact/Contracts(guid'00000000-0000-4000-8000-000000000001')",
      {},
      404,
      "There is no Exact.Web.Api.Models.Contract",
    ],
    ["an unknown argument in v2", "GET /exact/CountOpen?more=1", undefined, 400, "has no parameter more"],
    ["another company", "GET /bc/Company('Gone')/SalesOrder", undefined, 404, "There is no NAV.Company"],
  ])("%s", async (_, line, body, status, says) => {
    const asked = await ask(line, body);
    expect(asked.status).toBe(status);
    expect(JSON.stringify(asked.body)).toContain(says);
  });

  test("a token for something else, and none", async () => {
    for (const authorization of ["", "Bearer nonsense"])
      expect((await ask("GET /uni/Students", undefined, { Authorization: authorization })).status).toBe(401);
  });

  test("the default JSON of v3, which is none of v2's", async () => {
    expect((await ask("GET /depot/Moves", undefined, { Accept: "application/json" })).status).toBe(406);
  });
});

describe("a service that is played from its metadata answers", () => {
  test("with given rows, pages, links and counts", async () => {
    expect((await ask("GET /uni/Teachers?$select=Name,Rooms")).body).toMatchObject({
      value: [{ Name: "O'Neil", Rooms: [{ Number: 4, Tags: ["lab"] }] }],
    });
    const { body } = await ask("GET /uni/Students?$count=true&$select=Id&$orderby=Id desc");
    expect(body).toMatchObject({
      "@odata.count": 5,
      value: [{ Id: 5 }, { Id: 4 }],
      "@odata.nextLink": expect.stringContaining("$skiptoken="),
    });
  });

  test("in the envelopes of v2, 64-bit numbers and decimals as text, times as /Date(ms)/", async () => {
    expect((await ask("GET /exact/Contracts?$top=1&$inlinecount=allpages&$expand=Lines")).body).toMatchObject({
      d: {
        __count: "3",
        results: [
          {
            Timestamp: "1000001",
            Discount: "1.25",
            StartDate: "/Date(1704184200000)/",
            __metadata: { type: "Exact.Web.Api.Models.Contract" },
            Lines: { results: [{ LineNumber: "1000001" }] },
          },
        ],
      },
    });
    expect((await ask("GET /exact/CountOpen")).body).toEqual({ d: { CountOpen: "1000001" } });
  });

  test("what a test says of its operations", async () => {
    expect((await ask("POST /uni/CloseYear", { year: 2025 })).body).toMatchObject({ value: 2026 });
    expect((await ask("GET /uni/Students(3)/Uni.Ranking(term='Spring')")).body).toMatchObject({ value: 3 });
  });

  test("by the version of a record", async () => {
    const course = "/uni/Courses(Code='Code 1',Term='Autumn',StartsOn=2024-01-02)";
    const read = (await ask(`GET ${course}`)).body;
    const etag = String(Reflect.get(Object(read), "@odata.etag"));
    expect((await ask(`PATCH ${course}`, { Title: "Algebra" }, { "If-Match": etag })).body).toMatchObject({
      Title: "Algebra",
    });
    expect((await ask(`PATCH ${course}`, { Title: "Again" }, { "If-Match": etag })).status).toBe(412);
  });

  test("PUT of v2 with everything that was left out set back", async () => {
    const contract = `/exact/Contracts(guid'a73180ec-2dcd-4b2d-ae83-7ed806ba881f')`;
    expect((await ask(`PUT ${contract}`, { Number: "N7" })).status).toBe(204);
    expect((await ask(`GET ${contract}`)).body).toMatchObject({ d: { Number: "N7", Discount: null, IsOpen: 1 } });
  });

  test("its metadata as it was given", async () => {
    expect((await ask("GET /uni/$metadata")).body).toBe(metadataOf("university-v4"));
  });
});

test("$expand of v4 and of v2 at any depth, with what is asked of each level", async () => {
  const query = "$top=1&$select=Id&$expand=Tutor($select=Name;$expand=Students($select=Id;$top=1;$count=true))";
  expect((await ask(`GET /uni/Students?${query}`)).body).toMatchObject({
    value: [{ Id: 1, Tutor: { Name: "O'Neil", Students: [{ Id: 1 }], "Students@odata.count": expect.any(Number) } }],
  });
  expect((await ask("GET /uni/Students?$expand=Tutor($expand=Students($select=Gone))")).status).toBe(400);
  const { body } = await ask(
    "GET /exact/Contracts?$top=1&$select=Number,Lines/LineNumber,Lines/Contract/Number&$expand=Lines/Contract",
  );
  const [contract]: unknown[] = Reflect.get(Object(Reflect.get(Object(body), "d")), "results");
  const number: unknown = Reflect.get(Object(contract), "Number");
  expect(contract).toEqual({
    __metadata: expect.any(Object),
    Number: number,
    Lines: {
      results: [
        {
          __metadata: expect.any(Object),
          LineNumber: "1000001",
          Contract: { __metadata: expect.any(Object), Number: number },
        },
      ],
    },
  });
});

test.each([
  ["replace(Number,'Number','No') eq 'No 3'", [1000003]],
  ["substringof('er''s', Number) and StartDate gt datetime'2024-01-01T00:00'", [1000002]],
  ["Timestamp add 1 eq 1000002L", [1000001]],
  ["-Discount lt -2 and Discount mul 4 ge 13M", [1000003]],
])("a filter of v2 in functions and literals of its own: %s", async (filter, want) => {
  const { body } = await ask(`GET /exact/Contracts?$select=Timestamp&$filter=${encodeURIComponent(filter)}`);
  const rows: unknown[] = Reflect.get(Object(Reflect.get(Object(body), "d")), "results");
  expect(rows.map((row) => Number(Reflect.get(Object(row), "Timestamp")))).toEqual(want);
});

test.each([
  ["no name", { metadata: "<a/>" }, "services.name"],
  ["a name that is a path", { name: "a/b", metadata: "<a/>" }, "services.name"],
  ["no metadata", { name: "a" }, "services.metadata"],
  ["metadata that is no XML", { name: "a", metadata: "<a><b></a>" }, "services.metadata"],
  ["metadata that defines entities", { name: "a", metadata: "<!DOCTYPE a><a/>" }, "services.metadata"],
  ["a misspelt option", { name: "a", metadata: "<a/>", row: {} }, "services.row"],
])("%s is refused", async (_, service, option) => {
  await expect(startSandbox(Reflect.construct(Object, [{ services: [service] }]))).rejects.toMatchObject({
    code: "SANDBOX_OPTION_INVALID",
    message: expect.stringContaining(option),
  });
});

test("a body links its record by @odata.bind, and what leads nowhere is refused (JSON format 4.0, section 8.5)", async () => {
  const { body } = await ask("GET /uni/Students?$top=1");
  const [student]: unknown[] = Reflect.get(Object(body), "value");
  const at = `/uni/Students(${String(Reflect.get(Object(student), "Id"))})`;
  expect((await ask(`PATCH ${at}`, { "Tutor@odata.bind": "Teachers(1)" }, { "if-match": "*" })).status).toBe(200);
  expect((await ask(`GET ${at}/Tutor`)).body).toMatchObject({ Id: 1, Name: "O'Neil" });
  for (const bind of ["Teachers(99)", "Students", ["Teachers(1)"], 1])
    expect([bind, (await ask(`PATCH ${at}`, { "Tutor@odata.bind": bind }, { "if-match": "*" })).status >= 400]).toEqual(
      [bind, true],
    );
  expect((await ask(`PATCH ${at}`, { "Boss@odata.bind": "Teachers(1)" }, { "if-match": "*" })).status).toBe(400);
});

test("an argument may stand behind a parameter alias (URL conventions 4.01, section 5.1.1.8)", async () => {
  expect((await ask("GET /uni/Find(text=@t)?@t='x'")).status).toBe(200);
  expect((await ask("GET /uni/Find(text=@t)")).status).toBe(400);
  expect((await ask("GET /uni/Find(text=@t)?@t=5")).status).toBe(400);
});

test.each([
  ["believed", 0],
  ["documented", 0],
  ["seen", 1],
] as const)("fact 201, %s: a comparison with null leaves %i rows", async (mood, want) => {
  const one = await startSandbox({
    clock: "manual",
    moods: { 201: mood },
    services: [
      {
        name: "uni",
        metadata: metadataOf("university-v4"),
        rows: { Teachers: [{ Id: 1, Name: "O'Neil" }], Students: 0 },
      },
    ],
  });
  try {
    const { entra, odata } = one;
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_id: entra.clientId,
      client_secret: entra.clientSecret,
      scope: `${odata?.origin}/.default`,
    });
    const granted: unknown = await (
      await fetch(`${entra.authority}/oauth2/v2.0/token`, { method: "POST", body })
    ).json();
    const authorization = `Bearer ${Reflect.get(Object(granted), "access_token")}`;
    const answer = await fetch(`${odata?.urls["uni"]}/Teachers?$filter=Name eq null`, { headers: { authorization } });
    expect(Reflect.get(Object(await answer.json()), "value")).toHaveLength(want);
  } finally {
    await one.stop();
  }
});
