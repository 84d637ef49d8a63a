import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import type { SyncNotice } from "../../../src/errors/notice.ts";
import { collect, openCopy } from "../support/copy-under-test.ts";
import { id } from "../support/played-service.ts";

async function started() {
  const notices: SyncNotice[] = [];
  const copy = openCopy({ notify: (notice) => notices.push(notice) });
  copy.service.pageSize = 500;
  for (let number = 1; number <= 60; number++)
    copy.service.write({ ID: id(number), Name: `n${number}`, City: "Delft" });
  await copy.round(["shop/Rows", "shop/Snapshot"]);
  return { ...copy, notices };
}

function edit(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

describe("notify of a sync is told", () => {
  test.each([false, true])("of each set that verify found out of step, mended or not: %s", async (repair) => {
    const { sync, file, notices } = await started();
    edit(file, `UPDATE shop_rows SET name = 'wrong' WHERE id = '${id(3)}'`);
    const { source, differences } = await sync.verify(["shop/Rows", "shop/Snapshot"], { repair });
    expect(differences).toBe(1);
    expect(notices).toEqual([
      {
        kind: "sync-out-of-step",
        problem: `sync-out-of-step:${source}/1/shop%2FRows`,
        source,
        company: "1",
        sets: ["shop/Rows"],
        repaired: repair,
      },
    ]);
  });

  test("of a run that a person has to look at, with its code", async () => {
    const { sync, service, notices, another } = await started();
    const { source } = await sync.status();
    for (let number = 1; number <= 60; number++) service.remove(id(number));
    const plan = await sync.plan(["shop/Snapshot"], { count: false });
    const run = () => collect(another({ notify: (notice) => notices.push(notice) }).run(plan));
    await expect(run()).rejects.toMatchObject({ code: "SYNC_WOULD_DELETE" });
    expect(notices).toEqual([
      {
        kind: "sync-stopped",
        problem: `sync-stopped:${source}/1/SYNC_WOULD_DELETE`,
        source,
        company: "1",
        sets: ["shop/Snapshot"],
        code: "SYNC_WOULD_DELETE",
      },
    ]);
  });

  test("of nothing when all is in step, a run is left in the middle, or another one has the company", async () => {
    const { sync, another, notices } = await started();
    await sync.verify(["shop/Rows"]);
    const plan = await sync.plan(["shop/Rows"], { count: false });
    const run = sync.run(plan, { sweep: true });
    await run.next();
    const other = another({ notify: (notice) => notices.push(notice) });
    await expect(collect(other.run(plan))).rejects.toMatchObject({ code: "SYNC_BUSY" });
    await run.return?.();
    expect(notices).toEqual([]);
  });

  test("and is not told of a run that its caller ended", async () => {
    const { sync, notices } = await started();
    const plan = await sync.plan(["shop/Rows"], { count: false });
    await collect(sync.run(plan, { sweep: true, signal: AbortSignal.abort() })).catch(() => undefined);
    expect(notices).toEqual([]);
  });
});
