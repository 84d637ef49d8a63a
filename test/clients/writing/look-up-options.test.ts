import { describe, expect, test } from "vitest";
import type { ServiceTable } from "../../../generated/tables.ts";
import type { ServiceFlavor } from "../../../src/clients/odata/index.ts";
import { AnswerUnreadable } from "../../../src/errors/answer-unreadable.ts";
import { OutcomeUnknown } from "../../../src/errors/outcome-unknown.ts";
import { memoryClaimStore } from "../../../src/stores/memory/index.ts";
import { toldOData } from "../support/told-service.ts";

const paging = { style: "odata-v4", items: "value" } as const;
const create = { id: "CreateEntry", body: "Entry", record: "Entry", retry: "never" } as const;
const table: ServiceTable = {
  paths: {
    "/entries": { GET: { id: "ListEntries", record: "Entry", paging }, POST: create },
    "/silent": { POST: { ...create, id: "CreateSilent" } },
    "/single": { GET: { id: "GetSingle", record: "Entry" }, POST: { ...create, id: "CreateSingle" } },
    "/drafts": {
      GET: { id: "ListDrafts", record: "Entry", paging },
      POST: { ...create, id: "CreateDraft", record: "Draft" },
    },
  },
  entities: { Entry: { naturalKey: "journal number", fields: { int64: "number" } } },
};
const body = { journal: "70", number: 12 };
const row = { id: 1, journal: "70 ", number: 12 };
const facts = { operation: "CreateEntry", method: "POST", path: "/entries", attempts: 1 };
const page = (...rows: readonly object[]): Response => Response.json({ value: rows });
const made = (): Response => Response.json(row, { status: 201 });
const empty = ({ method }: { method: string }): Response => (method === "GET" ? page() : made());
const told = (answer: Parameters<typeof toldOData>[2], flavor: ServiceFlavor = "odata-v4") =>
  toldOData(table, flavor, answer);

describe("a record is looked for where it is listed", () => {
  test.each(["0012", 12, 12n])("by all fields of its key, each as its kind is compared: %o", async (number) => {
    const { call, requests } = told(() => page(row));
    expect(await call("lookupThenCreate", "/entries", { ...body, number })).toEqual({ record: row, created: false });
    expect(requests.map(({ url }) => url.searchParams.get("$filter"))).toEqual(["journal eq '70' and number eq 12"]);
  });

  test.each<[string, object]>([
    ["one field", { ...row, number: 13 }],
    ["the other", { ...row, journal: "71" }],
  ])("one that differs in %s is refused, and nothing is created", async (_what, other) => {
    const { call, requests } = told(() => page(other));
    await expect(call("lookupThenCreate", "/entries", body)).rejects.toMatchObject({ code: "LOOK_UP_IMPOSSIBLE" });
    expect(requests).toHaveLength(1);
  });

  test.each(["/silent", "/single"])("where nothing lists them, as at %s, nothing is sent", async (path) => {
    const { call, requests } = told(empty);
    await expect(call("lookupThenCreate", path, body)).rejects.toMatchObject({ code: "LOOK_UP_IMPOSSIBLE" });
    expect(requests).toEqual([]);
  });

  test("the answer to a create is the record, unless it has another form than those listed", async () => {
    const { call, timeline } = told(empty);
    expect(await call("lookupThenCreate", "/entries", body)).toEqual({ record: row, created: true });
    expect(timeline()).toEqual(["GET 0", "POST 0"]);
    const other = told(({ method }) =>
      method === "POST" ? made() : page(...(other.requests.length > 1 ? [row] : [])),
    );
    expect(await other.call("lookupThenCreate", "/drafts", body)).toEqual({ record: row, created: true });
    expect(other.timeline()).toEqual(["GET 0", "POST 0", "GET 0"]);
  });

  test("one of another form that no list shows is told as done under the status that it had", async () => {
    const { call } = told(empty);
    await expect(call("lookupThenCreate", "/drafts", body, { settleMs: 0 })).rejects.toMatchObject({
      code: "ANSWER_UNREADABLE",
      operation: "CreateDraft",
      status: 201,
    });
  });
});

describe("how long a service may be at work on a create", () => {
  test.each<[ServiceFlavor, number]>([
    // Fact 109.
    ["business-central", 480_000],
    // Nothing is known of it.
    ["odata-v4", 60_000],
  ])("of %s is %i ms", async (flavor, wantMs) => {
    const { call, nowMs, requests } = told(empty, flavor);
    const after = new OutcomeUnknown(facts, { why: "", sentAtMs: nowMs(), repeatable: false });
    await call("lookupThenCreate", "/entries", body, { after });
    const last = requests.slice(-2).map(({ method, atMs }) => [method, atMs]);
    expect(last).toEqual([
      ["GET", wantMs],
      ["POST", wantMs],
    ]);
  });
});

describe("what a call is told", () => {
  test.each<[string, object]>([
    ["by that is text", { by: "journal" }],
    ["by with a number in it", { by: ["journal", 5] }],
    ["a time that is none", { settleMs: Number.NaN }],
    ["a time without end", { settleMs: Infinity }],
    ["a time before", { settleMs: -1 }],
    ["a time in text", { settleMs: "5" }],
    ["after that is no ending", { after: new Error("x") }],
    [
      "after that is an unknown outcome of another create",
      {
        after: new OutcomeUnknown({ ...facts, operation: "CreateDraft" }, { why: "", sentAtMs: 0, repeatable: false }),
      },
    ],
    ["claims that are none", { claims: {} }],
    ["claims that are nothing", { claims: null }],
    ["what nobody knows", { settle: 5 }],
  ])("%s is refused, and nothing is sent", async (_what, options) => {
    const { call, requests } = told(empty);
    await expect(call("lookupThenCreate", "/entries", body, options)).rejects.toMatchObject({
      code: "ARGUMENT_INVALID",
    });
    expect(requests).toEqual([]);
  });

  test("other fields than the spec's, and no time at all, may be given", async () => {
    const { call, requests } = told(empty);
    await call("lookupThenCreate", "/entries", { note: "n" }, { by: ["note"], settleMs: 0 });
    expect(requests[0]?.url.searchParams.get("$filter")).toBe("note eq 'n'");
  });
});

describe("claims", () => {
  const watched = () => {
    const terms: unknown[] = [];
    const keys: string[] = [];
    const store = memoryClaimStore();
    const claims = {
      ...store,
      take: (...args: Parameters<typeof store.take>) => {
        keys.push(args[0]);
        terms.push({ leaseMs: args[1].leaseMs, settleMs: args[1].settleMs });
        return store.take(...args);
      },
    };
    return { terms, keys, claims };
  };

  test("are taken for as long as a service may be at work, in whole milliseconds", async () => {
    const { terms, claims } = watched();
    const { call } = told(empty);
    await call("lookupThenCreate", "/entries", body, { claims, settleMs: 0.5 });
    expect(terms).toEqual([{ leaseMs: 30_000, settleMs: 1 }]);
  });

  test.each<[string, () => Response | undefined, number, string]>([
    ["stay for what was made for certain and is not to be seen", () => new Response(null, { status: 204 }), 0, "busy"],
    ["are given back for what is certain not to be there", () => undefined, 0, "yours"],
  ])("%s", async (_what, answer, settleMs, state) => {
    const { keys, claims } = watched();
    const { call } = told(({ method }) => (method === "GET" ? page() : answer()));
    await expect(call("lookupThenCreate", "/entries", body, { claims, settleMs })).rejects.toThrow();
    expect((await claims.take(keys[0] ?? "", { owner: "other", leaseMs: 1, settleMs: 0 })).state).toBe(state);
  });

  test("are not needed for what took place and is only looked for", async () => {
    const { terms, claims } = watched();
    const { call, nowMs } = told(() => page(row));
    const after = new AnswerUnreadable(facts, { what: "", status: 201, sentAtMs: nowMs(), cause: undefined });
    expect(await call("lookupThenCreate", "/entries", body, { claims, after })).toEqual({
      record: row,
      created: false,
    });
    expect(terms).toEqual([]);
  });
});
