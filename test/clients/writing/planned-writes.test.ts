import { describe, expect, test } from "vitest";
import type { ServiceTable } from "../../../generated/tables.ts";
import type { ServiceFlavor } from "../../../src/clients/odata/index.ts";
import { toldOData } from "../support/told-service.ts";

const table: ServiceTable = {
  paths: {
    "/entries": {
      GET: {
        id: "ListEntries",
        record: "Entry",
        paging: { style: "odata-v4", items: "value" },
      },
      POST: { id: "CreateEntry", body: "Entry", record: "Entry", retry: "never" },
    },
    "/entries({id})": {
      PATCH: { id: "UpdateEntry", body: "Entry", record: "Entry", retry: "never", headers: "If-Match" },
      DELETE: { id: "DeleteEntry", record: "Entry", retry: "idempotent" },
    },
    "/notes": { POST: { id: "CreateNote", body: "Entry", retry: "never" } },
    "/notes({id})": { PATCH: { id: "UpdateNote", body: "Entry", retry: "idempotent" } },
    "/entries({id})/post": { POST: { id: "PostEntry", retry: "never" } },
  },
  entities: {
    Entry: {
      naturalKey: "journal number",
      write: { text: "journal note", integer: "number" },
      nested: { Line: "lines" },
    },
  },
};
const entry = "/entries({id})";
const original = { id: 5, journal: "70", number: 1, note: null, "@odata.etag": 'W/"1"' };
const noContent = (): Response => new Response(null, { status: 204 });
const told = (flavor: ServiceFlavor, answer: () => Response | undefined = noContent) =>
  toldOData(table, flavor, answer);

describe("an update of a record that was read", () => {
  test.each<[string, ServiceFlavor, { original: typeof original; ifMatch?: string }, string | null]>([
    ["is for the version that was read", "business-central", { original }, 'W/"1"'],
    ["is for the version that the caller names", "business-central", { original, ifMatch: 'W/"9"' }, 'W/"9"'],
    [
      "is for any that is there, where a change could create",
      "dataverse",
      { original: { ...original, "@odata.etag": "" } },
      "*",
    ],
    ["is for the version that was read there too", "dataverse", { original }, 'W/"1"'],
  ])("%s", async (_what, flavor, options, want) => {
    const { call, requests } = told(flavor);
    expect(await call("update", entry, { ...options.original, note: "n" }, { id: 5, ...options })).toBe(undefined);
    const [{ method, headers, body } = { method: "", headers: new Headers(), body: {} }, ...others] = requests;
    expect([method, headers.get("if-match"), body, others]).toEqual(["PATCH", want, { note: "n" }, []]);
  });

  test("is for none where the vendor takes none", async () => {
    const { call, requests } = told("business-central");
    await call("update", "/notes({id})", { note: "n" }, { id: 5, original });
    expect(requests.map(({ headers, body }) => [headers.get("if-match"), body])).toEqual([[null, { note: "n" }]]);
  });

  test("is refused without a version, where there are versions", async () => {
    const { call, requests } = told("business-central");
    const { "@odata.etag": _, ...bare } = original;
    await expect(call("update", entry, { note: "n" }, { id: 5, original: bare })).rejects.toMatchObject({
      code: "ARGUMENT_INVALID",
    });
    expect(requests).toEqual([]);
  });

  test("that changes nothing sends nothing, with or without a version", async () => {
    const { call, requests } = told("business-central");
    const { "@odata.etag": _, ...bare } = original;
    for (const given of [original, bare])
      expect(await call("update", entry, { ...given }, { id: 5, original: given })).toBe(undefined);
    expect(requests).toEqual([]);
  });

  test.each<[string, unknown, unknown]>([
    ["a list", { note: "n" }, [original]],
    ["nothing", { note: "n" }, null],
    ["text", { note: "n" }, "5"],
    ["a record, and the changes are a list", [{ note: "n" }], original],
    ["a record, and the changes are text", "note", original],
  ])("is refused when what was read is %s", async (_what, body, read) => {
    const { call, requests } = told("business-central");
    await expect(call("update", entry, body, { id: 5, original: read })).rejects.toMatchObject({
      code: "ARGUMENT_INVALID",
    });
    expect(requests).toEqual([]);
  });
});

describe("what an answer to a write is read as", () => {
  test.each<[string, string, readonly unknown[], () => Response, unknown]>([
    ["nothing", "update", [entry, { note: "n" }, { id: 5, ifMatch: "*" }], noContent, undefined],
    ["blanks", "update", [entry, { note: "n" }, { id: 5, ifMatch: "*" }], () => new Response(" \n"), undefined],
    ["a record", "update", [entry, { note: "n" }, { id: 5, ifMatch: "*" }], () => Response.json({ id: 5 }), { id: 5 }],
    ["a record", "create", ["/entries", { note: "n" }], () => Response.json({ id: 6 }, { status: 201 }), { id: 6 }],
    ["a record of what was removed", "remove", [entry, { id: 5 }], () => Response.json({ id: 5 }), { id: 5 }],
    [
      "what nobody declared",
      "create",
      ["/notes", { note: "n" }],
      () => Response.json({ id: 6 }, { status: 201 }),
      undefined,
    ],
    ["what nobody declared", "run", ["/entries({id})/post", { id: 5 }], () => Response.json({ id: 6 }), undefined],
  ])("%s of %s %j", async (_what, method, args, answer, want) => {
    const { call, requests } = told("dataverse", answer);
    expect(await call(method, ...args)).toEqual(want);
    expect(requests).toHaveLength(1);
  });

  test("lines that the answer only begins are read to their end", async () => {
    const more = "https://erp.example.com/odata/entries(6)/lines?$skiptoken=1";
    const answers = [
      Response.json({ id: 6, lines: [{ n: 1 }], "lines@odata.nextLink": more }, { status: 201 }),
      Response.json({ value: [{ n: 2 }] }),
    ];
    const { call, requests } = told("dataverse", () => answers.shift());
    expect(await call("create", "/entries", { note: "n" })).toEqual({ id: 6, lines: [{ n: 1 }, { n: 2 }] });
    expect(requests.map(({ method, url }) => [method, url.href])).toEqual([
      ["POST", "https://erp.example.com/odata/entries"],
      ["GET", more],
    ]);
  });

  test("a record that cannot be read is told with the call that made it", async () => {
    const { call } = told("dataverse", () => Response.json([], { status: 201 }));
    const error: unknown = await call("create", "/entries", { journal: "70", number: 1 }).catch((reason) => reason);
    expect(error).toMatchObject({
      code: "ANSWER_UNREADABLE",
      operation: "CreateEntry",
      method: "POST",
      path: "/entries",
      attempts: 1,
      status: 201,
      lookUp: { operationId: "ListEntries", naturalKey: { journal: "70", number: 1 } },
    });
  });
});

describe("what helps to find a record of an unknown create", () => {
  test.each<[string, string, object, unknown]>([
    [
      "its natural key",
      "/entries",
      { journal: "70", number: 1, note: "n" },
      { operationId: "ListEntries", naturalKey: { journal: "70", number: 1 } },
    ],
    ["nothing without all of the key", "/entries", { journal: "70" }, undefined],
    [
      "the key alone where nothing lists",
      "/notes",
      { journal: "70", number: 1 },
      { operationId: undefined, naturalKey: { journal: "70", number: 1 } },
    ],
  ])("%s", async (_what, path, body, lookUp) => {
    const { call } = told("dataverse", () => undefined);
    const error: unknown = await call("create", path, body).catch((reason) => reason);
    expect(error).toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(Reflect.get(Object(error), "lookUp")).toEqual(lookUp);
  });

  test("nothing of a change, whose record is known", async () => {
    const { call } = told("dataverse", () => undefined);
    const change = call("update", entry, { journal: "70", number: 1 }, { id: 5, ifMatch: "*" });
    const error: unknown = await change.catch((reason) => reason);
    expect([Reflect.get(Object(error), "code"), Reflect.get(Object(error), "lookUp")]).toEqual([
      "OUTCOME_UNKNOWN",
      undefined,
    ]);
  });
});
