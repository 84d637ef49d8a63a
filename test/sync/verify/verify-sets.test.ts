import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { collect, openCopy, shortly } from "../support/copy-under-test.ts";
import { id } from "../support/played-service.ts";

const started = async (count = 6, set = "shop/Rows") => {
  const copy = openCopy();
  copy.service.pageSize = 500;
  for (let number = 1; number <= count; number++)
    copy.service.write({ ID: id(number), Name: `n${number}`, City: "Delft" });
  await copy.round([set]);
  return copy;
};

function edit(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

describe("verify", () => {
  test("finds rows that are missing, different or too many, and changes nothing", async () => {
    const copy = await started();
    edit(
      copy.file,
      `DELETE FROM shop_rows WHERE id = '${id(2)}'; UPDATE shop_rows SET name = 'wrong', erp_version = '99999999999999999999' WHERE id = '${id(3)}'; UPDATE shop_rows SET id = '${id(9)}' WHERE id = '${id(4)}'`,
    );
    const before = copy.names();
    const report = await copy.sync.verify(["shop/Rows"]);
    expect(report).toMatchObject({ company: "1", differences: 4 });
    expect(report.sets[0]?.differences).toEqual([
      { table: "shop_rows", key: { id: id(2) }, kind: "missing", columns: [] },
      { table: "shop_rows", key: { id: id(3) }, kind: "different", columns: ["name"] },
      { table: "shop_rows", key: { id: id(4) }, kind: "missing", columns: [] },
      { table: "shop_rows", key: { id: id(9) }, kind: "surplus", columns: [] },
    ]);
    expect(copy.names()).toEqual(before);
  });

  test("mends what it finds, whatever versions say, and the feed has it", async () => {
    const copy = await started();
    edit(
      copy.file,
      `DELETE FROM shop_rows WHERE id = '${id(2)}'; UPDATE shop_rows SET name = 'wrong', erp_version = '99999999999999999999' WHERE id = '${id(3)}'; UPDATE shop_rows SET id = '${id(9)}' WHERE id = '${id(4)}'`,
    );
    const after = await copy.sync.feedEnd();
    await copy.sync.verify(["shop/Rows"], { repair: true });
    expect(copy.names()).toEqual({ 1: "n1", 2: "n2", 3: "n3", 4: "n4", 5: "n5", 6: "n6" });
    expect((await collect(copy.sync.changes({ after }))).map(shortly)).toEqual([
      ["insert", 2, "n2"],
      ["update", 3, "n3"],
      ["insert", 4, "n4"],
      ["delete", 9, undefined],
    ]);
    expect(await copy.sync.verify(["shop/Rows"])).toMatchObject({ differences: 0 });
  });

  test("finds 1,000 of 1,000 planted differences", async () => {
    const copy = await started(1500, "shop/Snapshot");
    edit(
      copy.file,
      "UPDATE shop_snapshot SET name = name || '!' WHERE id IN (SELECT id FROM shop_snapshot ORDER BY id LIMIT 600); DELETE FROM shop_snapshot WHERE id IN (SELECT id FROM shop_snapshot ORDER BY id DESC LIMIT 400)",
    );
    expect(await copy.sync.verify(["shop/Snapshot"], { repair: true })).toMatchObject({ differences: 1000 });
    expect(await copy.sync.verify(["shop/Snapshot"])).toMatchObject({ differences: 0 });
  });

  test("does not take what was written since the last run for a difference", async () => {
    const copy = await started();
    copy.service.write({ ID: id(1), Name: "newer" });
    copy.service.write({ ID: id(7), Name: "n7" });
    copy.service.remove(id(5));
    expect(await copy.sync.verify(["shop/Rows"])).toMatchObject({ differences: 0 });
  });

  test("counts apart what only derived fields show, and mends it", async () => {
    const copy = await started();
    edit(copy.file, "UPDATE shop_rows SET city = 'Gouda'");
    expect((await copy.sync.verify(["shop/Rows"], { repair: true })).sets).toMatchObject([
      { differences: [], derived: 6, compared: 6 },
    ]);
    expect(copy.query("SELECT DISTINCT city FROM shop_rows")).toEqual([{ city: "Delft" }]);
  });

  test("leaves the copy so that the next runs go on as before", async () => {
    const copy = await started();
    await copy.sync.verify(["shop/Rows"], { repair: true });
    copy.service.advance(3600);
    copy.service.write({ ID: id(1), Name: "later" });
    copy.service.remove(id(2));
    await copy.round();
    expect(copy.names()).toEqual({ 1: "later", 3: "n3", 4: "n4", 5: "n5", 6: "n6" });
  });
});
