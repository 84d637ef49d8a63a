import { describe, expect, test } from "vitest";
import { collect, openCopy } from "../support/copy-under-test.ts";
import { id, playedIndex, playedSets } from "../support/played-service.ts";

const filled = (count: number) => {
  const copy = openCopy();
  for (let number = 1; number <= count; number++) copy.service.write({ ID: id(number), Name: "x" });
  return copy;
};

describe("a plan", () => {
  test("says what a run reads and takes, and the run takes no more", async () => {
    const copy = filled(7);
    const plan = await copy.sync.plan(["shop/Rows", "shop/Snapshot"]);
    expect(plan).toMatchObject({
      source: "played",
      company: "1",
      rows: 14,
      requests: 8,
      idleRequests: 5,
      days: 1,
      warnings: [],
    });
    expect(plan.sets[0]).toMatchObject({
      set: "shop/Rows",
      table: "shop_rows",
      lines: null,
      strategy: "row-version",
      deletes: "log",
      loads: true,
      rows: 7,
      requests: 3,
      derived: ["City"],
      missing: [],
      needs: ["crm accounts"],
      columns: { ID: "id", Name: "name" },
    });
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    copy.service.requests();
    await collect(copy.sync.run(plan));
    expect(copy.service.requests()).toHaveLength(8);
  });

  test("counts the version that a long load waits for, and says that it waits", async () => {
    const copy = filled(190);
    const plan = await copy.sync.plan(["shop/Rows"]);
    expect(plan.requests).toBe(64 + 1 + 1 + 1);
    expect(plan.warnings).toEqual([expect.stringMatching(/^shop\/Rows .*up to 60 s after the run began/)]);
    copy.service.requests();
    await collect(copy.sync.run(plan));
    expect(copy.service.requests()).toHaveLength(plan.requests);
  });

  test("counts the lines of a mixed feed with its headers", async () => {
    const invoices = playedSets["shop/Invoices"];
    if (!invoices?.lines) throw new Error("Invoices have lines.");
    const plain = { path: "/{company}/plain", record: "Row", key: "ID" };
    const mixed = { ...invoices, plain, lines: { ...invoices.lines, plain } };
    const index = {
      ...playedIndex,
      services: { shop: async () => ({ table: { sets: { "shop/Invoices": mixed } } }) },
    };
    const copy = openCopy({ index });
    for (let number = 1; number <= 5; number++) copy.service.write({ ID: id(number), Name: "x" });
    expect(await copy.sync.plan(["shop/Invoices"])).toMatchObject({ rows: 10, sets: [{ requests: 4 }] });
  });

  test("of sets that were read asks nothing", async () => {
    const copy = filled(7);
    await copy.round();
    copy.service.requests();
    expect(await copy.sync.plan(["shop/Rows"])).toMatchObject({ rows: 7, requests: 3, idleRequests: 2 });
    expect(copy.service.requests()).toEqual([]);
  });

  test("warns when a beat needs more calls than a day has", async () => {
    const copy = filled(1);
    const { warnings } = await copy.sync.plan(["shop/Rows", "shop/Stamped"], { everyMs: 30_000 });
    expect(warnings).toEqual([
      "A round every 30 s needs 8640 requests a day, and the limit is 5000: read every 52 s or less often, or fewer sets.",
    ]);
  });

  test("says how many days the limits spread a load over", async () => {
    const copy = filled(1);
    copy.service.intercept = ({ pathname }) => (pathname.endsWith("/$count") ? new Response("5300000") : undefined);
    const plan = await copy.sync.plan(["shop/Snapshot"]);
    expect(plan.requests).toBe(1_766_667);
    expect(plan.days).toBe(354);
  });

  test.each(["shop/rows", "shop/Rwos", "Rows", "store/Rows"])("names the set that was meant by %s", async (set) => {
    const copy = filled(1);
    await expect(copy.sync.plan([set])).rejects.toMatchObject({
      code: "SYNC_SET_UNKNOWN",
      set,
      message: expect.stringContaining('Did you mean "shop/Rows"'),
    });
    expect(copy.service.requests()).toEqual([]);
  });

  test("refuses options of a set that there is not, before it asks or makes anything", async () => {
    const copy = openCopy({ sets: { "shop/Rwos": { select: ["Name"] } } });
    await expect(copy.sync.plan(["shop/Rows"])).rejects.toMatchObject({
      code: "SYNC_SET_UNKNOWN",
      message: expect.stringContaining('Did you mean "shop/Rows"'),
    });
    expect(copy.service.requests()).toEqual([]);
    expect(copy.query("SELECT name FROM sqlite_master")).toEqual([]);
  });

  test("of another company is not run", async () => {
    const copy = filled(1);
    const plan = await copy.another({ company: 2 }).plan(["shop/Rows"]);
    await expect(collect(copy.sync.run(plan))).rejects.toMatchObject({ code: "SYNC_OPTION_INVALID" });
  });
});

describe("a notification", () => {
  test("makes its set due, and a run over due sets reads that one alone", async () => {
    const copy = filled(1);
    const sets = ["shop/Rows", "shop/Stamped"];
    await copy.round(sets);
    await copy.sync.poke({ set: "shop/Stamped" });
    expect((await copy.sync.status()).sets.map(({ set, due }) => [set, due])).toEqual([
      ["shop/Rows", false],
      ["shop/Stamped", true],
    ]);
    expect((await copy.round(sets, { dueOnly: true })).map(({ set }) => set)).toEqual(["shop/Stamped"]);
    expect(await copy.round(sets, { dueOnly: true })).toEqual([]);
  });

  test("that comes while its set is read leaves it due", async () => {
    const copy = filled(1);
    await copy.round();
    let poked: Promise<void> | undefined;
    await copy.sync.poke({ set: "shop/Rows" });
    copy.service.intercept = ({ pathname }) => {
      if (pathname.endsWith("feed")) poked ??= copy.sync.poke({ set: "shop/Rows" });
      return undefined;
    };
    await copy.round(["shop/Rows"], { dueOnly: true });
    await poked;
    expect((await copy.sync.status()).sets).toMatchObject([{ due: true, rows: 1, loaded: true, walk: null }]);
  });

  test("of a set that there is not is refused", async () => {
    await expect(openCopy().sync.poke({ set: "shop/None" })).rejects.toMatchObject({ code: "SYNC_SET_UNKNOWN" });
  });
});
