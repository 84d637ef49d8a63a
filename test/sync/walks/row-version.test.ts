import { describe, expect, test } from "vitest";
import type { RunOptions } from "../../../src/sync/index.ts";
import { collect, openCopy } from "../support/copy-under-test.ts";
import { id, playedIndex, playedSets } from "../support/played-service.ts";

const fill = (service: ReturnType<typeof openCopy>["service"], count: number): void => {
  for (let number = 1; number <= count; number++) service.write({ ID: id(number), Name: `n${number}` });
};

const nameOf = (copy: ReturnType<typeof openCopy>) =>
  Object.fromEntries(copy.service.all().map(({ ID, Name }) => [Number(ID.slice(-12)), Name]));

describe("a set with versions", () => {
  test("is read whole once, and then from where it was", async () => {
    const copy = openCopy();
    fill(copy.service, 7);
    copy.service.advance(3600);
    const steps = await copy.round();
    expect(steps.map(({ kind, rows, inserted, done }) => [kind, rows, inserted, done])).toEqual([
      ["load", 3, 3, false],
      ["load", 3, 3, false],
      ["load", 1, 1, true],
    ]);
    expect(copy.names()).toEqual(nameOf(copy));
    copy.service.advance(3600);
    await copy.round();
    copy.service.advance(3600);
    copy.service.write({ ID: id(2), Name: "new" });
    copy.service.requests();
    expect((await copy.round()).map(({ kind, rows, updated }) => [kind, rows, updated])).toEqual([["read", 1, 1]]);
    expect(copy.service.requests()).toEqual(["companies", "deleted Timestamp gt 1L", "feed Timestamp gt 107L"]);
    expect(copy.names()).toEqual(nameOf(copy));
  });

  test("an idle round is a request a set and one for the log; the list of companies serves all for a minute", async () => {
    const copy = openCopy();
    fill(copy.service, 3);
    for (const _ of [1, 2, 3]) {
      await copy.round();
      copy.service.advance(120);
    }
    await copy.round();
    copy.service.advance(5);
    copy.service.requests();
    await copy.round();
    expect(copy.service.requests()).toEqual(["deleted Timestamp gt 1L", "feed Timestamp gt 103L"]);
  });

  /** All that a run asked of the feed. */
  const feedRequests = (copy: ReturnType<typeof openCopy>) =>
    copy.service.requests().filter((asked) => asked.startsWith("feed"));

  const plannedRound = async (copy: ReturnType<typeof openCopy>, options?: RunOptions) =>
    collect(copy.sync.run(await copy.sync.plan(["shop/Rows"]), options));

  test("a load of more pages than the bound has seconds is read once: it waits for a version that is old enough", async () => {
    const copy = openCopy();
    fill(copy.service, 190);
    copy.service.advance(7200);
    copy.service.write({ ID: id(191), Name: "n191" });
    const startedMs = copy.service.nowMs;
    await plannedRound(copy);
    expect(copy.service.nowMs - startedMs).toBeGreaterThanOrEqual(60_000);
    const first = copy.service.requests();
    expect(first.filter((asked) => asked.startsWith("feed"))).toHaveLength(64);
    expect(first.filter((asked) => !asked.startsWith("feed"))).toEqual([
      "companies",
      "version 2026-03-02T01:00:00",
      "deleted Timestamp gt 1L",
    ]);
    await plannedRound(copy);
    expect(feedRequests(copy)).toEqual(["feed Timestamp gt 290L"]);
    expect(copy.names()).toEqual(nameOf(copy));
  });

  test("rows that show late during such a load, and while it waits, are not lost", async () => {
    const copy = openCopy();
    fill(copy.service, 190);
    copy.service.advance(7200);
    copy.service.write({ ID: id(301), Name: "late" }, { visibleAfterSeconds: 59 });
    copy.service.intercept = ({ pathname, search }) => {
      if (!pathname.endsWith("feed") || search.includes("skiptoken")) return undefined;
      copy.service.intercept = () => undefined;
      copy.service.write({ ID: id(302), Name: "later" }, { visibleAfterSeconds: 59 });
      copy.service.write({ ID: id(303), Name: "seen" });
      return undefined;
    };
    await plannedRound(copy);
    expect(copy.names()).not.toHaveProperty("302");
    copy.service.advance(3600);
    for (const _ of [1, 2]) await plannedRound(copy);
    expect(copy.names()).toMatchObject({ 301: "late", 302: "later", 303: "seen" });
    expect(copy.names()).toEqual(nameOf(copy));
  });

  test("a row that is deleted and written again while a load waits stays, where nobody can be asked for it", async () => {
    const [rows, log] = [playedSets["shop/Rows"], playedIndex.logs?.["deleted"]];
    if (!rows || !log) throw new Error("There is a set with a log.");
    const { plain, ...alone } = rows;
    const index = {
      ...playedIndex,
      services: { shop: async () => ({ table: { sets: { "shop/Rows": alone } } }) },
      logs: { deleted: { ...log, counter: "log" } },
    };
    const copy = openCopy({ index });
    fill(copy.service, 190);
    copy.service.advance(7200);
    copy.service.intercept = ({ pathname }) => {
      if (!pathname.endsWith("version")) return undefined;
      copy.service.remove(id(5));
      copy.service.write({ ID: id(5), Name: "again" });
      return Response.json(
        { d: { results: [{ Version: "293" }] } },
        { headers: { date: new Date(copy.service.nowMs).toUTCString() } },
      );
    };
    const plan = await copy.sync.plan(["shop/Rows"], { count: false });
    const long = { ...plan, sets: plan.sets.map((set) => ({ ...set, requests: 64 })) };
    await collect(copy.sync.run(long));
    copy.service.advance(7200);
    for (const _ of [1, 2]) await plannedRound(copy);
    expect(copy.names()).toMatchObject({ 5: "again" });
  });

  test("short sets are read while a long load waits, and another sync finds the company held", async () => {
    const copy = openCopy({ leaseMs: 1000 });
    fill(copy.service, 190);
    copy.service.advance(7200);
    const busy: unknown[] = [];
    const steps: string[] = [];
    const plan = await copy.sync.plan(["shop/Rows", "shop/Stamped"]);
    for await (const step of copy.sync.run(plan)) {
      if (steps.at(-1) !== step.set) steps.push(step.set);
      if (step.set !== "shop/Rows" || busy.length > 0) continue;
      const other = copy.another();
      busy.push(await collect(other.run(plan)).catch((error: unknown) => error));
    }
    expect(steps).toEqual(["shop/Stamped", "shop/Rows"]);
    expect(busy).toEqual([expect.objectContaining({ code: "SYNC_BUSY" })]);
  });

  test("a run whose time is over while a long load waits leaves it to the next one", async () => {
    const copy = openCopy();
    fill(copy.service, 190);
    copy.service.advance(7200);
    expect(await plannedRound(copy, { deadlineMs: 15_000 })).toEqual([]);
    copy.service.advance(90);
    copy.service.requests();
    await plannedRound(copy);
    expect(copy.service.requests().filter((asked) => asked.startsWith("version"))).toEqual([]);
    await plannedRound(copy);
    expect(feedRequests(copy)).toEqual(["feed Timestamp gt 290L"]);
  });

  test("a service that tells no version is read twice, and nothing is lost", async () => {
    const copy = openCopy();
    fill(copy.service, 190);
    copy.service.intercept = ({ pathname }) =>
      pathname.endsWith("version") ? new Response("no", { status: 403 }) : undefined;
    await plannedRound(copy);
    expect(feedRequests(copy)).toHaveLength(64);
    await plannedRound(copy);
    expect(feedRequests(copy)).toHaveLength(64);
    expect(copy.names()).toEqual(nameOf(copy));
  });

  /** A row of a low version that shows after one of a higher version was read, and rounds an hour apart. */
  const lateRow = async (copy: ReturnType<typeof openCopy>): Promise<void> => {
    fill(copy.service, 2);
    await copy.round();
    copy.service.advance(3600);
    copy.service.write({ ID: id(8), Name: "late" }, { visibleAfterSeconds: 50 });
    copy.service.write({ ID: id(9), Name: "early" });
    await copy.round();
    expect(copy.names()).not.toHaveProperty("8");
    for (const _ of [1, 2, 3]) {
      copy.service.advance(3600);
      await copy.round();
    }
  };

  test("a row that commits late is not lost, however far apart rounds are", async () => {
    const copy = openCopy();
    await lateRow(copy);
    expect(copy.names()).toEqual(nameOf(copy));
  });

  test("the same engine with low at the highest version loses it: the test above can see", async () => {
    const copy = openCopy({}, { lowIsHighest: true });
    await lateRow(copy);
    expect(copy.names()).not.toHaveProperty("8");
  });

  test("low is what was seen before the walk that stores it, not before the next one", async () => {
    const copy = openCopy();
    fill(copy.service, 2);
    for (const _ of [1, 2, 3]) {
      copy.service.advance(100);
      await copy.round();
    }
    copy.service.write({ ID: id(8), Name: "late" }, { visibleAfterSeconds: 59 });
    copy.service.write({ ID: id(9), Name: "early" });
    // Seen at this walk's own first request: nothing that it sees may be where the next one starts.
    await copy.round();
    copy.service.advance(7200);
    await copy.round();
    expect(copy.names()).toMatchObject({ 8: "late", 9: "early" });
  });

  test("a walk that was broken off goes on from its link, and reads one page at most twice", async () => {
    const copy = openCopy();
    fill(copy.service, 9);
    let calls = 0;
    copy.service.intercept = ({ pathname }) =>
      pathname.endsWith("feed") && ++calls === 3 ? new Response("no", { status: 403 }) : undefined;
    await expect(copy.round()).rejects.toMatchObject({ code: "SYNC_ACCESS_MISSING" });
    expect(Object.keys(copy.names())).toHaveLength(6);
    copy.service.requests();
    await collect(copy.another().run(await copy.sync.plan(["shop/Rows"], { count: false })));
    expect(copy.service.requests().filter((asked) => asked.startsWith("feed"))).toEqual(["feed Timestamp gt 1L 106"]);
    expect(copy.names()).toEqual(nameOf(copy));
  });

  test("a link that died is not followed for ever: the walk begins again, once", async () => {
    const copy = openCopy();
    fill(copy.service, 7);
    let isDead = true;
    copy.service.intercept = ({ search }) => {
      const dies = isDead && search.includes("skiptoken");
      isDead &&= !dies;
      return dies ? new Response("gone", { status: 410 }) : undefined;
    };
    expect((await copy.round()).map(({ rows }) => rows)).toEqual([3, 3, 3, 1]);
    expect(copy.names()).toEqual(nameOf(copy));
    copy.service.intercept = ({ search }) =>
      search.includes("skiptoken") ? new Response("gone", { status: 410 }) : undefined;
    await expect(
      copy
        .another({ source: "second" })
        .plan(["shop/Rows"])
        .then((plan) => collect(copy.another({ source: "second" }).run(plan))),
    ).rejects.toMatchObject({ status: 410 });
  });

  test("a deadline ends a run behind a page; the next one goes on", async () => {
    const copy = openCopy();
    fill(copy.service, 7);
    expect((await copy.round(["shop/Rows"], { deadlineMs: 0 })).map(({ rows }) => rows)).toEqual([]);
    copy.service.intercept = ({ pathname }) => {
      if (pathname.endsWith("feed")) copy.service.advance(10);
      return undefined;
    };
    expect((await copy.round(["shop/Rows"], { deadlineMs: 15_000 })).map(({ rows, done }) => [rows, done])).toEqual([
      [3, false],
      [3, false],
    ]);
    expect((await copy.round()).map(({ rows, done }) => [rows, done])).toEqual([[1, true]]);
  });

  test("the version moves without a change of a column: the feed of changes is silent", async () => {
    const copy = openCopy();
    fill(copy.service, 1);
    await copy.round();
    copy.service.write({ ID: id(1), Name: "n1" });
    copy.service.advance(3600);
    await copy.round();
    expect(await collect(copy.sync.changes())).toHaveLength(1);
  });

  test("a page that the service refuses to this app says which right is missing", async () => {
    const copy = openCopy();
    copy.service.intercept = ({ pathname }) =>
      pathname.endsWith("feed") ? new Response("no", { status: 403 }) : undefined;
    await expect(copy.round()).rejects.toMatchObject({
      code: "SYNC_ACCESS_MISSING",
      set: "shop/Rows",
      path: "/{company}/feed",
      needs: ["crm accounts"],
    });
  });

  test("a day without quota ends the run with the time from which it goes on, and what was read stays", async () => {
    const copy = openCopy();
    fill(copy.service, 9);
    const { quota } = copy.service.client;
    await quota.reserve("1", "others", 4996, 86_400_000);
    await expect(copy.round()).rejects.toMatchObject({
      code: "QUOTA_EXCEEDED",
      scope: "day",
      resetAtMs: expect.any(Number),
    });
    expect(Object.keys(copy.names())).toHaveLength(6);
    await quota.cancel("1", "others");
    copy.service.requests();
    await copy.round();
    expect(copy.service.requests().filter((asked) => asked.startsWith("feed"))).toEqual(["feed Timestamp gt 1L 106"]);
    expect(copy.names()).toEqual(nameOf(copy));
  });

  test("of a mixed feed headers and lines have a table each", async () => {
    const copy = openCopy();
    copy.service.write({ ID: id(1), HeaderID: id(1), Name: "invoice", LineNumber: 0 });
    copy.service.write({ ID: id(2), HeaderID: id(1), Name: "", Item: "nails", LineNumber: 1 });
    await copy.round(["shop/Invoices"]);
    expect(copy.query("SELECT header_id, name FROM shop_invoices")).toEqual([{ header_id: id(1), name: "invoice" }]);
    expect(copy.query("SELECT id, header_id, item, line_number FROM shop_invoice_lines")).toEqual([
      { id: id(2), header_id: id(1), item: "nails", line_number: 1 },
    ]);
  });

  test("no request names a company that the caller did not name", async () => {
    const copy = openCopy();
    fill(copy.service, 4);
    await copy.round(["shop/Rows", "shop/Stamped", "shop/Snapshot", "shop/Invoices"]);
    await copy.sync.verify(["shop/Rows"]);
    expect(copy.service.requests().filter((asked) => /^\d/.test(asked))).toEqual([]);
  });
});
