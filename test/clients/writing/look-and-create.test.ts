import { describe, expect, test } from "vitest";
import { OutcomeUnknown } from "../../../src/errors/outcome-unknown.ts";
import { pageOf, toldExact } from "../support/told-service.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const body = { Name: "Once", Code: "777" };
const row = { ID: "4c1f0e6a-0000-4000-8000-000000000001", Name: "Once", Code: "               777" };
const made = (): Response => Response.json({ d: row }, { status: 201 });
const refused = (status: number): Response =>
  Response.json({ error: { code: "", message: { value: "no" } } }, { status });
const unknownSince = (sentAtMs: number): OutcomeUnknown =>
  new OutcomeUnknown(
    { operation: "CreateCrmAccount", method: "POST", path: accounts, attempts: 1 },
    { why: "the connection broke", sentAtMs, repeatable: false },
  );

describe("how often it is looked for what an earlier create may have made", () => {
  test("soon at first, then every 15 seconds until a minute is over, and then it is created", async () => {
    const { exact, company, timeline, nowMs } = toldExact(({ method }) => (method === "GET" ? pageOf() : made()));
    const { created } = await exact.lookupThenCreate(accounts, body, {
      division: company,
      after: unknownSince(nowMs()),
    });
    expect(created).toBe(true);
    expect(timeline()).toEqual([
      ...[0, 500, 1_500, 3_500, 7_500, 15_500, 30_500, 45_500, 60_000].map((atMs) => `GET ${atMs}`),
      "POST 60000",
    ]);
  });

  test("for as long as it is told, to the end", async () => {
    const { exact, company, timeline, nowMs } = toldExact(({ method }) => (method === "GET" ? pageOf() : made()));
    const options = { division: company, after: unknownSince(nowMs() - 100), settleMs: 1_000 };
    await exact.lookupThenCreate(accounts, body, options);
    expect(timeline()).toEqual(["GET 0", "GET 500", "GET 900", "POST 900"]);
  });

  test("once, when nothing can come of it any more", async () => {
    const { exact, company, timeline, nowMs } = toldExact(({ method }) => (method === "GET" ? pageOf() : made()));
    for (const settleMs of [0, 5])
      await exact.lookupThenCreate(accounts, body, { division: company, after: unknownSince(nowMs() - 5), settleMs });
    expect(timeline()).toEqual(["GET 0", "POST 0", "GET 0", "POST 0"]);
  });

  test("no longer than until it is there", async () => {
    let looks = 0;
    const { exact, company, timeline, nowMs } = toldExact(() => (++looks === 3 ? pageOf(row) : pageOf()));
    const { created, record } = await exact.lookupThenCreate(accounts, body, {
      division: company,
      after: unknownSince(nowMs()),
    });
    expect([created, record.ID]).toEqual([false, row.ID]);
    expect(timeline()).toEqual(["GET 0", "GET 500", "GET 1500"]);
  });
});

describe("a create that answers nothing", () => {
  test("is read as the list has it", async () => {
    let stored = false;
    const { exact, company, timeline } = toldExact(({ method }) => {
      if (method === "GET") return stored ? pageOf(row) : pageOf();
      stored = true;
      return new Response(null, { status: 204 });
    });
    const { created, record } = await exact.lookupThenCreate(accounts, body, { division: company });
    expect([created, record.ID, record.Code]).toEqual([true, row.ID, "777"]);
    expect(timeline()).toEqual(["GET 0", "POST 0", "GET 0"]);
  });

  test("and that no list shows is told as done, after it was looked for", async () => {
    const { exact, company, timeline } = toldExact(({ method }) =>
      method === "GET" ? pageOf() : new Response(null, { status: 204 }),
    );
    const error: unknown = await exact
      .lookupThenCreate(accounts, body, { division: company, settleMs: 600 })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "ANSWER_UNREADABLE",
      operation: "CreateCrmAccount",
      method: "POST",
      path: accounts,
      company: "1",
      attempts: 1,
      status: 204,
      sentAtMs: Date.UTC(2026, 2, 2),
      cause: { code: "ENVELOPE_UNKNOWN" },
    });
    expect(timeline()).toEqual(["GET 0", "POST 0", "GET 0", "GET 0", "GET 500", "GET 600"]);
  });

  test("and that cannot be looked for is told as done, with the reason", async () => {
    let looks = 0;
    const { exact, company } = toldExact(({ method }) =>
      method === "POST" ? new Response(null, { status: 204 }) : ++looks === 1 ? pageOf() : refused(403),
    );
    await expect(exact.lookupThenCreate(accounts, body, { division: company })).rejects.toMatchObject({
      code: "ANSWER_UNREADABLE",
      cause: { code: "API_FORBIDDEN" },
    });
  });
});

describe("an own create whose outcome is unknown", () => {
  test("and that made one of several is not guessed at", async () => {
    let looks = 0;
    const { exact, company } = toldExact(({ method }) =>
      method === "POST" ? undefined : ++looks === 1 ? pageOf() : pageOf(row, { ...row, ID: "2" }),
    );
    await expect(exact.lookupThenCreate(accounts, body, { division: company })).rejects.toMatchObject({
      code: "LOOK_UP_AMBIGUOUS",
      fields: ["Code"],
    });
  });

  test("and that made nothing is told as unknown, not sent again", async () => {
    const { exact, company, requests } = toldExact(({ method }) => (method === "POST" ? undefined : pageOf()));
    await expect(exact.lookupThenCreate(accounts, body, { division: company })).rejects.toMatchObject({
      code: "OUTCOME_UNKNOWN",
    });
    expect(requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });
});

test("it is looked for by the key alone, in the company and under the signal of the call", async () => {
  const { exact, company, requests } = toldExact(({ method }) => (method === "GET" ? pageOf() : made()));
  await exact.lookupThenCreate(accounts, body, { division: company });
  const [look, create] = requests;
  expect([look?.url.pathname, look?.url.searchParams.get("$filter"), create?.url.pathname, create?.body]).toEqual([
    "/api/v1/1/crm/Accounts",
    "Code eq '               777'",
    "/api/v1/1/crm/Accounts",
    body,
  ]);
  const { exact: other, company: one, requests: none } = toldExact(() => pageOf());
  const signal = AbortSignal.abort(new Error("too late"));
  await expect(other.lookupThenCreate(accounts, body, { division: one, signal })).rejects.toThrow("too late");
  expect(none).toEqual([]);
});
