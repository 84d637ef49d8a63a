import { describe, expect, test } from "vitest";
import { collect, openCopy, shortly } from "../support/copy-under-test.ts";
import { id } from "../support/played-service.ts";

describe("a company that moved", () => {
  test("is read anew: its versions are lower, and none of its rows is lost or doubled", async () => {
    const copy = openCopy();
    for (let number = 1; number <= 5; number++) copy.service.write({ ID: id(number), Name: `n${number}` });
    await copy.round();
    copy.service.advance(3600);
    await copy.round();
    copy.service.remove(id(5), { silently: true });
    copy.service.move();
    copy.service.write({ ID: id(2), Name: "moved" });
    copy.service.advance(120);
    await copy.round();
    expect(copy.names()).toEqual({ 1: "n1", 2: "moved", 3: "n3", 4: "n4" });
    const changes = (await collect(copy.sync.changes())).map(shortly).slice(5);
    expect(changes).toEqual([
      ["update", 2, "moved"],
      ["delete", 5, undefined],
    ]);
  });

  test("in the middle of a walk is found by the next run", async () => {
    const copy = openCopy();
    for (let number = 1; number <= 7; number++) copy.service.write({ ID: id(number), Name: `n${number}` });
    let pages = 0;
    copy.service.intercept = ({ pathname }) => {
      if (pathname.endsWith("feed") && ++pages === 2) copy.service.move();
      return undefined;
    };
    await copy.round();
    copy.service.advance(120);
    copy.service.write({ ID: id(7), Name: "after" });
    await copy.round();
    expect(copy.names()).toEqual(
      Object.fromEntries(copy.service.all().map(({ ID, Name }) => [Number(ID.slice(-12)), Name])),
    );
  });

  test("is noticed also when the own clock was set back since the list of companies was read", async () => {
    const copy = openCopy();
    copy.service.write({ ID: id(1), Name: "a" });
    await copy.round();
    copy.service.clientLagMs = 400 * 86_400_000;
    copy.service.move();
    copy.service.advance(120);
    await copy.round();
    expect(copy.query("SELECT erp_mark FROM shop_rows")).toEqual([{ erp_mark: 2 }]);
  });

  test("makes sets new that a run is not about, too", async () => {
    const copy = openCopy();
    copy.service.write({ ID: id(1), Name: "a" });
    await copy.round();
    copy.service.move();
    copy.service.advance(120);
    await copy.sync.plan(["shop/Rows"]);
    const before = copy.query("SELECT erp_mark FROM shop_rows");
    await copy.round(["shop/Rows"]);
    expect([before, copy.query("SELECT erp_mark FROM shop_rows")]).toEqual([[{ erp_mark: 1 }], [{ erp_mark: 2 }]]);
  });
});
