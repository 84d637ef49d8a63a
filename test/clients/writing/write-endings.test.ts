import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { createAdminCenterClient } from "../../../src/clients/business-central-admin/index.ts";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { isAnswerUnreadable } from "../../../src/errors/answer-unreadable.ts";
import { isOutcomeUnknown } from "../../../src/errors/outcome-unknown.ts";

interface Scripted {
  readonly status: number;
  readonly type?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A service on a socket that gives one scripted answer after the other, the last for ever. */
async function open(...answers: readonly Scripted[]) {
  const seen: { method: string | undefined; path: string | undefined }[] = [];
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      const answer = answers[Math.min(seen.length, answers.length - 1)];
      seen.push({ method: request.method, path: request.url });
      const { status = 500, type, body, headers = {} } = answer ?? {};
      response.writeHead(status, { ...(type !== undefined && { "content-type": type }), ...headers });
      response.end(body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const auth = { token: async () => "token", markStale: async () => {} };
  const common = { origin, auth, retry: { baseDelayMs: 1 } };
  return {
    seen,
    exact: createExactOnlineClient({ country: "nl", ...common }),
    automation: createAutomationClient({ environmentName: "Production", ...common }),
    admin: createAdminCenterClient(common),
  };
}
type Bench = Awaited<ReturnType<typeof open>>;

const json = "application/json";
const html = "text/html; charset=utf-8";
const key = "3b1f0b1a-0000-4000-8000-000000000001";
const company = division(1);
const accounts = "/api/v1/{division}/crm/Accounts";
const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
const install = "/companies({companyId})/extensions({packageId})/Microsoft.NAV.install";
const copy = "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy";
const content = "/companies({companyId})/extensionUpload({extensionUploadId})/extensionContent";

const writes = {
  create: ({ exact }: Bench) => exact.create(accounts, { Name: "A", Code: "1" }, { division: company }),
  update: ({ exact }: Bench) => exact.update(account, { Name: "B" }, { division: company, ID: key }),
  remove: ({ exact }: Bench) => exact.remove(account, { division: company, ID: key }),
  run: ({ automation }: Bench) => automation.run(install, { companyId: key, packageId: key }),
  copy: ({ admin }: Bench) =>
    admin.create(
      copy,
      { environmentName: "T", type: "Sandbox" },
      { applicationFamily: "BusinessCentral", sourceEnvironmentName: "P" },
    ),
  upload: ({ automation }: Bench) =>
    automation.upload(content, new Uint8Array([1]), { companyId: key, extensionUploadId: key, ifMatch: "*" }),
  raw: ({ exact }: Bench) => exact.POST(accounts, { params: { path: { division: company } }, body: { Name: "A" } }),
} satisfies Record<string, (bench: Bench) => Promise<unknown>>;

/** How a write ended, in a word, and how often it was sent. */
async function endingOf(what: keyof typeof writes, ...answers: Scripted[]): Promise<string> {
  const bench = await open(...answers);
  const kind = await writes[what](bench).then(
    () => "done",
    (error: unknown) =>
      isOutcomeUnknown(error) ? "unknown" : isAnswerUnreadable(error) ? "done, unreadable" : String(error),
  );
  return `${kind}, sent ${bench.seen.length}`;
}

describe("no write is reported as done that was not", () => {
  test.each<[keyof typeof writes, Scripted, string]>(
    (["create", "update", "remove", "run", "copy", "upload", "raw"] as const).flatMap((what) => {
      // A sign-in page takes the way of a 401 first, for what may be repeated.
      const signedInAgain = ["update", "remove", "upload"].includes(what) ? 2 : 1;
      return [
        [what, { status: 200, type: html, body: "<title>Sign in</title>" }, `unknown, sent ${signedInAgain}`],
        [what, { status: 200, type: html }, `unknown, sent ${signedInAgain}`],
        [what, { status: 200, type: json, body: { error: { code: "x", message: "failed" } } }, "unknown, sent 1"],
        [what, { status: 499 }, "unknown, sent 1"],
      ] as [keyof typeof writes, Scripted, string][];
    }),
  )("%s answered %j: %s", async (what, answer, want) => {
    expect(await endingOf(what, answer)).toBe(want);
  });

  test.each<[keyof typeof writes, Scripted]>([
    ["update", { status: 201, type: json, body: { d: { ID: key } } }],
    ["remove", { status: 206, type: json, body: { d: { ID: key } } }],
    ["create", { status: 302, headers: { location: "/docs/Login.aspx" } }],
  ])("%s answered %j is unknown", async (what, answer) => {
    expect(await endingOf(what, answer)).toMatch(/^unknown/);
  });
});

test("an unknown outcome says what the vendor said", async () => {
  const failed = { error: { code: "x", message: { lang: "", value: "Invalid reference: Item." } } };
  const bench = await open({ status: 200, type: json, body: failed });
  await expect(writes.create(bench)).rejects.toThrow(/Outcome unknown.*POST.*Accounts: Invalid reference: Item\.$/);
  const { automation } = await open({
    status: 200,
    type: json,
    body: { responses: [{ id: "1", status: 500, body: { Message: "An error has occurred." } }] },
  });
  const [part] = await automation.batch((parts) => [
    parts.remove("/companies({companyId})/configurationPackages({packageId})", {
      companyId: key,
      packageId: key,
      ifMatch: "*",
    }),
  ]);
  expect(part).toMatchObject({
    state: "unknown",
    error: { message: expect.stringMatching(/: An error has occurred\.$/) },
  });
});

describe("none is done twice", () => {
  test.each<[keyof typeof writes, string, Scripted]>([
    ["copy", "an HTML 503 of a gateway", { status: 503, type: html, body: "<h1>Service Unavailable</h1>" }],
    ["run", "an HTML 503 of a gateway", { status: 503, type: html, body: "<h1>Service Unavailable</h1>" }],
    [
      "copy",
      "a gateway's 500 as JSON",
      { status: 500, type: json, body: { statusCode: 500, message: "Internal server error" } },
    ],
    ["run", "ASP.NET's 500", { status: 500, type: json, body: { Message: "An error has occurred." } }],
    [
      "run",
      "a time-out in the service's form",
      { status: 500, type: json, body: { error: { code: "Application_TimeoutException", message: "x" } } },
    ],
    [
      "create",
      "a proxy's time-out",
      { status: 500, type: json, body: { error: { code: "", message: { lang: "", value: "upstream timed out" } } } },
    ],
  ])("%s: %s is unknown, and nothing is sent again", async (what, _, answer) => {
    expect(await endingOf(what, answer)).toBe("unknown, sent 1");
  });

  test("Business Central's own 503 says that it did not begin: sent again", async () => {
    const own = { error: { code: "Internal_TenantUnavailable", message: "The tenant is not available." } };
    const busy: Scripted = { status: 503, type: json, body: own, headers: { "retry-after": "0" } };
    expect(await endingOf("run", busy, { status: 204 })).toBe("done, sent 2");
  });

  test("an update that met a sign-in page and then a 404 may have been done", async () => {
    const page: Scripted = { status: 200, type: html, body: "<title>Sign in</title>" };
    expect(await endingOf("remove", page, { status: 404 })).toBe("done, sent 2");
    expect(await endingOf("update", page, { status: 403 })).toBe("unknown, sent 2");
  });
});

describe("what was done stays done when its answer cannot be read", () => {
  const bodies: [string, unknown][] = [
    ["cut", '{"d":{"ID":"3b1f'],
    ["empty", ""],
    ["without a record", {}],
    ["with nothing in d", { d: null }],
    ["without rows", { d: { results: [] } }],
    ["with two rows", { d: { results: [{ ID: key }, { ID: key }] } }],
    ["with an odd date", { d: { ID: key, StartDate: "2020-01-01T00:00:00Z" } }],
  ];
  test.each(bodies)("a 201 with a body %s", async (_, body) => {
    expect(await endingOf("create", { status: 201, type: json, body })).toBe("done, unreadable, sent 1");
  });

  test("a 201 whose lines lead elsewhere", async () => {
    const elsewhere = { __next: "https://evil.example/lines", results: [] };
    const body = { d: { ID: key, BankAccounts: elsewhere } };
    expect(await endingOf("create", { status: 201, type: json, body })).toBe("done, unreadable, sent 1");
  });

  test("a 201 whose further lines the quota refuses", async () => {
    const day = {
      "x-ratelimit-limit": "1",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Date.now() + 3_600_000),
    };
    // A relative link: it is resolved against the address that was asked.
    const lines = { results: [], __next: `Accounts(guid'${key}')/BankAccounts?$skiptoken=1` };
    const body = { d: { ID: key, BankAccounts: lines } };
    const bench = await open({ status: 201, type: json, headers: day, body }, { status: 429, headers: day });
    await expect(writes.create(bench)).rejects.toMatchObject({
      code: "ANSWER_UNREADABLE",
      done: true,
      cause: { code: "QUOTA_EXCEEDED" },
    });
    expect(bench.seen.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("says so with what helps to find the record, and the reason", async () => {
    const bench = await open({ status: 201, type: json, body: "{" });
    const error: unknown = await writes.create(bench).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "ANSWER_UNREADABLE",
      done: true,
      status: 201,
      operation: "CreateCrmAccount",
      company: "1",
      attempts: 1,
      repeatable: false,
      lookUp: { operationId: "ListCrmAccounts", naturalKey: { Code: "1" } },
      cause: { code: "JSON_INVALID" },
    });
    expect(Math.abs(Date.now() - Number(Reflect.get(Object(error), "sentAtMs")))).toBeLessThan(60_000);
  });

  test("a 200 with such a body proves nothing", async () => {
    expect(await endingOf("create", { status: 200, type: json, body: "{" })).toBe("unknown, sent 1");
  });
});

describe("parts of a batch", () => {
  const send = async (answer: Scripted): Promise<string[]> => {
    const { automation } = await open(answer);
    const permissions = "/companies({companyId})/users({userSecurityId})/userPermissions";
    const place = { companyId: key, userSecurityId: key };
    const results = await automation
      .batch((part) => ["X", "Y"].map((roleId) => part.create(permissions, { roleId }, place)))
      .catch((error: unknown) => [{ state: isOutcomeUnknown(error) ? "all unknown" : String(error) }]);
    return results.map(({ state }) => state);
  };
  const made = { roleId: "Y" };
  const no = { error: { code: "BadRequest", message: "no" } };
  test.each<[string, unknown, string[]]>([
    ["no answers", { responses: [] }, ["unknown", "unknown"]],
    ["the second only", { responses: [{ id: "2", status: 201, body: made }] }, ["unknown", "done"]],
    ["a refusal of the first only", { responses: [{ id: "1", status: 400, body: no }] }, ["refused", "not executed"]],
    [
      "a page of a gateway for the first",
      { responses: [{ id: "1", status: 503, headers: { "Content-Type": html }, body: "<h1>No</h1>" }] },
      ["unknown", "unknown"],
    ],
    ["an answer to nobody's request", { responses: [{ id: "9", status: 201, body: made }] }, ["all unknown"]],
    ["one that shows no record", { responses: [{ id: "1", status: 201, body: {} }] }, ["unreadable", "unknown"]],
    ["an error under 200", no, ["all unknown"]],
    ["a body that is cut", '{"responses":[{"id":"1"', ["all unknown"]],
  ])("answered with %s", async (_, body, want) => {
    expect(await send({ status: 200, type: json, body })).toEqual(want);
  });
});
