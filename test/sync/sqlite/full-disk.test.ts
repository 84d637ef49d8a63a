import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sqlTarget } from "../../../src/sync/sql/sql-target.ts";
import { sqliteDriver } from "../../../src/sync/sqlite/sqlite-driver.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { openCopy } from "../support/copy-under-test.ts";
import { id } from "../support/played-service.ts";

test("a full disk ends a run with an error that says so; the copy is as of its last page, and goes on", async () => {
  const file = join(temporaryFolder(), "copy.sqlite");
  const target = sqlTarget(sqliteDriver(file, 5000, 120), Date.now);
  onTestFinished(() => target.close());
  const copy = openCopy({ target });
  for (let number = 1; number <= 300; number++) copy.service.write({ ID: id(number), Name: "n".repeat(500) });
  await expect(copy.round()).rejects.toMatchObject({
    code: "STORE_UNAVAILABLE",
    message: expect.stringContaining("disk is full"),
  });
  const larger = sqlTarget(sqliteDriver(file, 5000), Date.now);
  onTestFinished(() => larger.close());
  const again = openCopy({ target: larger, client: copy.service.client });
  const [before] = (await again.sync.status()).sets;
  expect(before).toMatchObject({ loaded: false, rows: before?.walk?.rows });
  expect(before?.walk?.pages).toBe((before?.rows ?? 0) / 3);
  copy.service.requests();
  await again.round();
  const left = Math.ceil((300 - (before?.rows ?? 0)) / 3);
  expect(copy.service.requests().filter((asked) => asked.startsWith("feed"))).toHaveLength(left);
  expect((await again.sync.status()).sets).toMatchObject([{ loaded: true, rows: 300, walk: null }]);
});
