import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { division } from "../../../src/clients/exact-online/index.ts";
import { hasErrorCode } from "../../../src/errors/index.ts";
import { createSync, type Sync } from "../../../src/sync/index.ts";
import { sqliteTarget } from "../../../src/sync/sqlite/index.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { AccountsFeed } from "../support/accounts-feed.ts";

/** Requests that name another company than the one that is kept. */
const foreign = ({ asked }: AccountsFeed): string[] => asked.filter((address) => !address.startsWith("/api/v1/1/"));

/** Syncs of one company in one file, each as a new process has it. */
function opened(feed: AccountsFeed): () => Sync {
  const file = join(temporaryFolder(), "copy.sqlite");
  return () => {
    const target = sqliteTarget({ file, now: () => feed.nowMs });
    onTestFinished(() => target.close());
    const sets = { "crm/Accounts": { select: ["Name"] } };
    return createSync({ client: feed.client, target, company: division(1), sets });
  };
}

async function run(sync: Sync): Promise<number> {
  let rows = 0;
  for await (const step of sync.run(await sync.plan(["crm/Accounts"]))) rows += step.rows;
  return rows;
}

test("a million rows are 1,000 pages, the log and a version, and the next round reads what is new", async () => {
  const feed = new AccountsFeed(1000);
  const sync = opened(feed);
  expect(await run(sync())).toBe(5000);
  expect([feed.count("/sync/CRM/Accounts"), feed.count("/sync/Deleted"), feed.count("/SyncTimestamp")]).toEqual([
    1000, 1, 1,
  ]);
  // Beside these the plan counts, and the list of companies serves all of a grant.
  expect([feed.count("$count"), feed.count("/system/Divisions"), feed.asked.length]).toEqual([1, 1, 1004]);
  expect(foreign(feed)).toEqual([]);
  feed.nowMs += 4 * 3_600_000;
  feed.asked.length = 0;
  expect(await run(sync())).toBe(1);
  expect([feed.count("/sync/CRM/Accounts"), feed.count("/sync/Deleted"), feed.count("/SyncTimestamp")]).toEqual([
    1, 1, 0,
  ]);
});

test("after a process that ended in the middle of a million rows at most one page is read twice", async () => {
  const feed = new AccountsFeed(1000);
  const sync = opened(feed);
  for (const ends of [137, 402, 403, 980]) {
    // Nothing answers from here on: what was asked for behind the last stored page is lost with the process.
    feed.before = () => {
      if (feed.count("/sync/CRM/Accounts") >= ends) throw new Error("The process ends.");
    };
    await expect(run(sync())).rejects.toThrow();
    feed.before = () => undefined;
    for await (const _ of sync().run(await sync().plan(["crm/Accounts"]))) break;
    feed.nowMs += 200_000;
  }
  await run(sync());
  expect(feed.count("/sync/CRM/Accounts")).toBe(1000);
  expect(feed.twice()).toBe(0);
  expect((await sync().status()).sets).toMatchObject([{ rows: 5000, loaded: true, walk: null }]);
});

test("5.3 million rows are there on the second day of 5,000 calls, and no page is read twice", {
  timeout: 120_000,
}, async () => {
  const feed = new AccountsFeed(5300);
  const sync = opened(feed);
  const days = new Set<number>();
  for (let runs = 1; ; runs++) {
    expect(runs).toBeLessThan(4);
    days.add(Math.floor(feed.nowMs / 86_400_000));
    try {
      await run(sync());
      break;
    } catch (error) {
      if (!hasErrorCode(error, "QUOTA_EXCEEDED")) throw error;
      feed.nowMs = Number(Reflect.get(error, "resetAtMs"));
    }
  }
  days.add(Math.floor(feed.nowMs / 86_400_000));
  expect(foreign(feed)).toEqual([]);
  expect([days.size, feed.count("/sync/CRM/Accounts"), feed.twice()]).toEqual([2, 5300, 0]);
  expect((await sync().status()).sets).toMatchObject([{ rows: 26_500, loaded: true, walk: null }]);
});
