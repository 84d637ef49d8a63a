import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { ServiceTable, SyncIndex } from "../../../generated/tables.ts";
import { createODataClient } from "../../../src/clients/odata/index.ts";
import { createSync } from "../../../src/sync/index.ts";
import { sqliteTarget } from "../../../src/sync/sqlite/index.ts";
import { toldService } from "../../clients/support/told-service.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { collect, openCopy } from "../support/copy-under-test.ts";
import { indexOf } from "../support/odata-index.ts";
import { id } from "../support/played-service.ts";

const root = "https://org.example.com/api";

const table: ServiceTable = {
  paths: { "/accounts": { GET: { id: "List", record: "Account", paging: { style: "odata-v4", items: "value" } } } },
  entities: {},
};

const index: SyncIndex = {
  services: {
    org: async () => ({
      table: {
        sets: {
          accounts: {
            path: "/accounts",
            record: "Account",
            strategy: "delta-link",
            key: "accountid",
            deletes: { link: true },
            columns: { guid: "accountid", text: "name" },
          },
        },
      },
    }),
  },
};

/** A copy of a service that answers with what stands here for each token, the first request's being empty. */
function opened(answers: Record<string, object | undefined>) {
  const { auth, clock, fetch, requests } = toldService(({ url }) => {
    const answer = answers[url.searchParams.get("$deltatoken") ?? url.searchParams.get("$skiptoken") ?? ""];
    return answer
      ? Response.json(answer)
      : Response.json({ error: { code: "0x80060888", message: "expired" } }, { status: 410 });
  });
  const client = createODataClient({
    index: indexOf("org", table),
    baseUrl: root,
    flavor: "dataverse",
    auth,
    clock,
    fetch,
  });
  const copy = openCopy({ client, index, company: "contoso" });
  return {
    copy,
    round: async () => collect(copy.sync.run(await copy.sync.plan(["accounts"], { count: false }))),
    names: () =>
      Object.fromEntries(
        copy
          .query("SELECT accountid, name FROM accounts ORDER BY accountid")
          .map((row) => [Number(String(row["accountid"]).slice(-12)), row["name"]]),
      ),
    asked: () =>
      requests
        .splice(0)
        .map(({ url, headers }) => [url.search.replace("?$select=accountid,name", ""), headers.get("prefer")]),
  };
}

const account = (number: number, name: string) => ({ accountid: id(number), name });
const gone = (number: number) => ({
  "@odata.context": `${root}/$metadata#accounts/$deletedEntity`,
  id: id(number),
  reason: "deleted",
});
const delta = (token: string) => ({ "@odata.deltaLink": `${root}/accounts?$deltatoken=${token}` });

describe("a set with a link that brings changes", () => {
  test("is read whole, again if it has several pages, and then by the link of the first time", async () => {
    const { copy, round, names, asked } = opened({
      "": { value: [account(1, "a"), account(2, "b")], "@odata.nextLink": `${root}/accounts?$skiptoken=2` },
      "2": { value: [account(3, "c")], ...delta("d1") },
      d1: { value: [account(2, "changed"), gone(1)], ...delta("d2") },
      d2: { value: [], ...delta("d3") },
    });
    await round();
    // Nothing tells what changed on the first page before the link was given.
    expect(asked()).toEqual([
      ["", "odata.track-changes"],
      ["?$skiptoken=2", "odata.track-changes"],
      ["", null],
      ["?$skiptoken=2", null],
    ]);
    const after = await copy.sync.feedEnd();
    await round();
    await round();
    expect(asked().map(([search]) => search)).toEqual(["?$deltatoken=d1", "?$deltatoken=d2"]);
    expect(names()).toEqual({ 2: "changed", 3: "c" });
    const changes = await collect(copy.sync.changes({ after }));
    expect(changes.map(({ kind, key }) => [kind, key["accountid"]])).toEqual([
      ["update", id(2)],
      ["delete", id(1)],
    ]);
  });

  test("has what changed and went on a page that was read before the link was given", async () => {
    const answers: Record<string, object | undefined> = {
      "": { value: [account(1, "a"), account(2, "b")], "@odata.nextLink": `${root}/accounts?$skiptoken=2` },
      d1: { value: [], ...delta("d2") },
    };
    Object.defineProperty(answers, "2", {
      get() {
        // Before the last page is read one of the first page is changed and one is gone; the link is of this moment.
        answers[""] = { value: [account(2, "changed")], "@odata.nextLink": `${root}/accounts?$skiptoken=2` };
        return { value: [account(3, "c")], ...delta("d1") };
      },
    });
    const { round, names } = opened(answers);
    await round();
    expect(names()).toEqual({ 2: "changed", 3: "c" });
    await round();
    expect(names()).toEqual({ 2: "changed", 3: "c" });
  });

  test("whose link died is read anew: what it missed comes, and what is gone leaves", async () => {
    const answers: Record<string, object | undefined> = {
      "": { value: [account(1, "a"), account(2, "b")], ...delta("d1") },
    };
    const { round, names, asked } = opened(answers);
    await round();
    answers[""] = { value: [account(2, "new"), account(3, "c")], ...delta("d2") };
    asked();
    const steps = await round();
    expect(asked().map(([search]) => search)).toEqual(["?$deltatoken=d1", ""]);
    expect(steps.map(({ kind, deleted }) => [kind, deleted])).toEqual([
      ["load", 0],
      ["deletes", 1],
      ["deletes", 0],
    ]);
    expect(names()).toEqual({ 2: "new", 3: "c" });
  });

  test("whose links died while a walk rested is read anew at once, the link of its page and the one before it", async () => {
    const answers: Record<string, object | undefined> = {
      "": { value: [account(1, "a"), account(2, "b")], ...delta("d1") },
      d1: { value: [account(1, "changed")], "@odata.nextLink": `${root}/accounts?$skiptoken=middle` },
    };
    const { copy, round, names, asked } = opened(answers);
    await round();
    // The process ends in the middle of the changes, and comes back after more days than the organisation keeps them.
    for await (const step of copy.sync.run(await copy.sync.plan(["accounts"], { count: false }))) if (!step.done) break;
    expect(names()).toEqual({ 1: "changed", 2: "b" });
    answers["d1"] = undefined;
    answers[""] = { value: [account(2, "new"), account(3, "c")], ...delta("d2") };
    asked();
    await round();
    expect(asked().map(([search]) => search)).toEqual(["?$skiptoken=middle", "?$deltatoken=d1", ""]);
    expect(names()).toEqual({ 2: "new", 3: "c" });
  });
});

test("a generated client that says how its sets stay in step needs no index beside it", async () => {
  const { auth, clock, fetch } = toldService(() => Response.json({ value: [account(1, "a")], ...delta("d1") }));
  const client = createODataClient({
    index: { ...indexOf("org", table), sync: async () => ({ index }) },
    baseUrl: root,
    auth,
    clock,
    fetch,
  });
  const target = sqliteTarget({ file: join(temporaryFolder(), "copy.sqlite") });
  onTestFinished(() => target.close());
  const sync = createSync({ client, target, company: "contoso" });
  const steps = await collect(sync.run(await sync.plan(["accounts"], { count: false })));
  expect(steps.map(({ set, inserted }) => [set, inserted])).toContainEqual(["accounts", 1]);
});
