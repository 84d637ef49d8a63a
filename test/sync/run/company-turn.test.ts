import { spawnSync } from "node:child_process";
import { hostname } from "node:os";
import { describe, expect, test } from "vitest";
import { sqliteTarget } from "../../../src/sync/sqlite/index.ts";
import { collect, openCopy } from "../support/copy-under-test.ts";
import { id } from "../support/played-service.ts";

const place = { source: "played", company: "1" };

describe("two syncs of a company", () => {
  test("the second one is told who holds it, and works when the first has ended", async () => {
    const copy = openCopy();
    for (let number = 1; number <= 4; number++) copy.service.write({ ID: id(number), Name: "x" });
    const plan = await copy.sync.plan(["shop/Rows"]);
    const first = copy.sync.run(plan);
    await first.next();
    await expect(collect(copy.another().run(plan))).rejects.toMatchObject({
      code: "SYNC_BUSY",
      holder: `${hostname()}:${process.pid}`,
    });
    const second = collect(copy.another().run(plan, { waitMs: 10_000 }));
    await collect(first);
    await second;
    expect(await copy.sync.status()).toMatchObject({ holder: null });
  });

  test("one that was taken over stores nothing more", async () => {
    const copy = openCopy();
    for (let number = 1; number <= 4; number++) copy.service.write({ ID: id(number), Name: "x" });
    const plan = await copy.sync.plan(["shop/Rows"]);
    const first = copy.sync.run(plan);
    await first.next();
    copy.service.advance(500);
    await collect(copy.another().run(plan));
    await expect(collect(first)).rejects.toMatchObject({ code: "SYNC_TAKEN_OVER" });
  });

  test("a process of this machine that was killed is not waited for", async () => {
    const copy = openCopy();
    const plan = await copy.sync.plan(["shop/Rows"]);
    const { pid } = spawnSync(process.execPath, ["--version"]);
    const target = sqliteTarget({ file: copy.file });
    await target.claim(
      place,
      { holder: `${hostname()}:${pid}`, untilMs: copy.service.nowMs + 1e9 },
      copy.service.nowMs,
    );
    await target.close();
    expect(await collect(copy.sync.run(plan))).toHaveLength(1);
  });

  test("a consumer who stops in the middle gives the company back", async () => {
    const copy = openCopy();
    for (let number = 1; number <= 4; number++) copy.service.write({ ID: id(number), Name: "x" });
    for await (const _ of copy.sync.run(await copy.sync.plan(["shop/Rows"]))) break;
    expect(await copy.sync.status()).toMatchObject({ holder: null });
  });

  test("a run that waits for an answer for longer than the company is held keeps it", async () => {
    const copy = openCopy({ leaseMs: 300 });
    copy.service.write({ ID: id(1), Name: "x" });
    const plan = await copy.sync.plan(["shop/Rows"]);
    const told: unknown[] = [];
    copy.service.delay = async ({ pathname }) => {
      if (!pathname.endsWith("feed") || told.length > 0) return;
      // As a limit of the vendor would: the clock goes on, and nobody asks.
      for (let second = 0; second < 5; second++) {
        copy.service.advance(1);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      told.push(await collect(copy.another().run(plan)).catch((error: unknown) => error));
    };
    expect((await collect(copy.sync.run(plan))).map(({ rows }) => rows)).toEqual([1]);
    expect(told).toEqual([expect.objectContaining({ code: "SYNC_BUSY" })]);
  });

  test("another company does not wait", async () => {
    const copy = openCopy();
    for (let number = 1; number <= 4; number++) copy.service.write({ ID: id(number), Name: "x" });
    const first = copy.sync.run(await copy.sync.plan(["shop/Rows"]));
    await first.next();
    const other = copy.another({ company: 2 });
    await collect(other.run(await other.plan(["shop/Rows"])));
    await collect(first);
    expect(copy.query("SELECT erp_company, COUNT(*) AS rows FROM shop_rows GROUP BY erp_company")).toEqual([
      { erp_company: "1", rows: 4 },
      { erp_company: "2", rows: 4 },
    ]);
  });
});
