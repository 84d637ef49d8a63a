import { describe, expect, test } from "vitest";
import { collect, openCopy, shortly } from "../support/copy-under-test.ts";
import { id, playedIndex, playedSets } from "../support/played-service.ts";

const filled = async (count = 3, mistakes = {}) => {
  const copy = openCopy({}, mistakes);
  for (let number = 1; number <= count; number++) copy.service.write({ ID: id(number), Name: `n${number}` });
  await copy.round();
  copy.service.advance(300);
  return copy;
};

describe("a log of deletions", () => {
  test("removes rows, counts them, and is read on from where it was", async () => {
    const copy = await filled();
    copy.service.remove(id(2));
    const steps = await copy.round();
    expect(steps.filter(({ deleted }) => deleted > 0).map(({ set, kind, deleted }) => [set, kind, deleted])).toEqual([
      ["shop/Rows", "deletes", 1],
    ]);
    expect(copy.names()).toEqual({ 1: "n1", 3: "n3" });
    for (const _ of [1, 2]) {
      copy.service.advance(300);
      await copy.round();
    }
    copy.service.requests();
    await copy.round();
    expect(copy.service.requests().at(0)).toBe("deleted Timestamp gt 105L");
  });

  /** A row that is back after its deletion, of a log that counts by itself, and what a later round changes. */
  const backAgain = async (mistakes = {}) => {
    const copy = await filled(3, mistakes);
    copy.service.logOffset = 1_000_000;
    copy.service.remove(id(2));
    await copy.round();
    copy.service.write({ ID: id(2), Name: "back" });
    await copy.round();
    const after = await copy.sync.feedEnd();
    await copy.round();
    return { names: copy.names(), changes: (await collect(copy.sync.changes({ after }))).map(shortly) };
  };

  test("counts once: a row that is back in a later page is alive, though the log still shows its entry", async () => {
    const { names, changes } = await backAgain();
    expect([names, changes]).toEqual([{ 1: "n1", 2: "back", 3: "n3" }, []]);
  });

  test("the same engine that notes no deletion removes it each time: the test above can see", async () => {
    const { changes } = await backAgain({ noTombstones: true });
    expect(changes).toEqual([
      ["delete", 2, undefined],
      ["insert", 2, "back"],
    ]);
  });

  test("that counts below the rows is not believed by its versions: the row is asked for, and leaves", async () => {
    const copy = await filled();
    copy.service.logOffset = -100;
    copy.service.remove(id(2));
    copy.service.requests();
    await copy.round();
    expect(copy.service.requests()).toContain(`plain ID eq guid'${id(2)}'`);
    expect(copy.names()).toEqual({ 1: "n1", 3: "n3" });
  });

  test.each([
    ["is known to count by itself", "log", { 1: "n1", 3: "n3" }],
    ["is taken to count with them", "db", { 1: "n1", 2: "n2", 3: "n3" }],
  ])("below the rows of a set that cannot be asked for: a log that %s", async (_what, counter, want) => {
    const { deleted } = playedIndex.logs ?? {};
    const { "shop/Rows": rows } = playedSets;
    if (!deleted || !rows) throw new Error("The played service has no log.");
    const { plain: _, ...unasked } = rows;
    const index = {
      ...playedIndex,
      services: { shop: async () => ({ table: { sets: { ...playedSets, "shop/Rows": unasked } } }) },
      logs: { deleted: { ...deleted, counter } },
    };
    const copy = openCopy({ index });
    for (const number of [1, 2, 3]) copy.service.write({ ID: id(number), Name: `n${number}` });
    await copy.round();
    copy.service.advance(300);
    copy.service.logOffset = -100;
    copy.service.remove(id(2));
    await copy.round();
    expect(copy.names()).toEqual(want);
  });

  test("an entry that a row's version contradicts does not remove a row that is there", async () => {
    const copy = await filled();
    copy.service.logOffset = -100;
    copy.service.log(id(3));
    await copy.round();
    expect(copy.names()).toMatchObject({ 3: "n3" });
  });

  test("counts for every table of the company, whatever a run is about", async () => {
    const copy = await filled();
    await copy.round(["shop/Invoices"]);
    copy.service.remove(id(1));
    copy.service.advance(300);
    await copy.round(["shop/Invoices"]);
    expect(copy.names()).toEqual({ 2: "n2", 3: "n3" });
  });

  test("that forgot makes the sets new: what was deleted meanwhile leaves", async () => {
    const copy = await filled();
    copy.service.remove(id(1));
    copy.service.forgetLog();
    copy.service.advance(61 * 86_400);
    const steps = await copy.round();
    expect(steps.map(({ kind, deleted }) => [kind, deleted])).toContainEqual(["deletes", 1]);
    expect(copy.names()).toEqual({ 2: "n2", 3: "n3" });
  });

  test("that keeps a day is not taken for cut twice a day, and is after a day", async () => {
    const logs = playedIndex.logs?.["deleted"];
    if (!logs) throw new Error("There is a log.");
    const copy = openCopy({ index: { ...playedIndex, logs: { deleted: { ...logs, keepSeconds: 86_400 } } } });
    for (const number of [1, 2, 3]) copy.service.write({ ID: id(number), Name: `n${number}` });
    const kinds: string[] = [];
    for (const hours of [0, 12, 12, 12, 19]) {
      copy.service.advance(hours * 3600);
      kinds.push((await copy.round()).at(-1)?.kind ?? "");
    }
    expect(kinds).toEqual(["load", "read", "read", "read", "load"]);
  });

  test("of a mixed feed may name the header, whose lines leave with it, or a line", async () => {
    const copy = openCopy();
    const line = (number: number, header: number) =>
      copy.service.write({ ID: id(number), HeaderID: id(header), Name: "", Item: `i${number}`, LineNumber: 1 });
    for (const header of [1, 2])
      copy.service.write({ ID: id(header), HeaderID: id(header), Name: `h${header}`, LineNumber: 0 });
    for (const [number, header] of [
      [11, 1],
      [12, 1],
      [21, 2],
    ] as const)
      line(number, header);
    await copy.round(["shop/Invoices"]);
    copy.service.remove(id(12), { type: 2 });
    await copy.round(["shop/Invoices"]);
    expect(copy.query("SELECT item FROM shop_invoice_lines ORDER BY item")).toEqual([{ item: "i11" }, { item: "i21" }]);
    copy.service.remove(id(1), { type: 2 });
    copy.service.remove(id(11), { silently: true });
    await copy.round(["shop/Invoices"]);
    expect(copy.query("SELECT name FROM shop_invoices")).toEqual([{ name: "h2" }]);
    expect(copy.query("SELECT item FROM shop_invoice_lines")).toEqual([{ item: "i21" }]);
  });

  test("of a mixed feed that names the header for a line leaves the header and its lines, when the header moved", async () => {
    const copy = openCopy();
    copy.service.write({ ID: id(1), HeaderID: id(1), Name: "h", LineNumber: 0 });
    for (const number of [11, 12])
      copy.service.write({ ID: id(number), HeaderID: id(1), Name: "", Item: `i${number}`, LineNumber: 1 });
    await copy.round(["shop/Invoices"]);
    copy.service.remove(id(12), { type: 2, logged: id(1) });
    copy.service.write({ ID: id(1), HeaderID: id(1), Name: "h2", LineNumber: 0 });
    await copy.round(["shop/Invoices"]);
    await copy.round(["shop/Invoices"]);
    expect(copy.query("SELECT name FROM shop_invoices")).toEqual([{ name: "h2" }]);
  });
});
