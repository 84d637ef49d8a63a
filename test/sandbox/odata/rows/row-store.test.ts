import { describe, expect, test } from "vitest";
import { RowStore } from "../../../../src/sandbox/odata/rows/row-store.ts";
import { StoreGroup } from "../../../../src/sandbox/odata/rows/store-group.ts";

type Content = Readonly<Record<string, number>>;

/** Rows `s0`, `s1` … that hold nothing until something is written over them. */
function store(count: number, sharedVersions?: () => number): RowStore<Content, string> {
  const indexOf = (key: string): number | undefined => (key.startsWith("s") ? Number(key.slice(1)) : undefined);
  return new RowStore<Content, string>({ count, at: () => ({}), indexOf }, sharedVersions);
}

const contents = (rows: RowStore<Content, string>): readonly Content[] =>
  Array.from(rows.positions(), (position) => rows.at(position));

describe("rows over which single values are laid", () => {
  test("hold what was written alone, and stand where their key says", () => {
    const rows = store(3);
    rows.update(1, { a: 1 });
    rows.update(1, { b: 2 });
    expect([rows.add({ a: 9 }, "new"), rows.find("new"), rows.find("s1"), rows.find("s3")]).toEqual([
      3,
      3,
      1,
      undefined,
    ]);
    expect(contents(rows)).toEqual([{}, { a: 1, b: 2 }, {}, { a: 9 }]);
    expect([rows.writtenAt(0), rows.writtenVersion(0), rows.count, rows.end]).toEqual([undefined, undefined, 4, 4]);
  });

  test("a row that is removed comes back as it was, once", () => {
    const rows = store(2);
    rows.update(0, { a: 1 });
    rows.remove(0);
    expect([rows.find("s0"), rows.positionOf("s0"), rows.count]).toEqual([undefined, 0, 1]);
    expect([rows.restore(0), rows.restore(0), rows.at(0), rows.count]).toEqual([true, false, { a: 1 }, 2]);
  });

  test("what is there at a position that was never in use, is nothing", () => {
    const rows = store(2);
    expect([-1, 0, 1, 2].map((position) => rows.has(position))).toEqual([false, true, true, false]);
  });
});

describe("work that is noted", () => {
  test("is taken back, and done again over what others have written meanwhile", () => {
    const rows = store(4);
    const end = rows.journal();
    rows.update(0, { a: 1 });
    rows.update(1, { a: 1 });
    rows.remove(2);
    const made = rows.add({ a: 7 }, "mine");
    rows.update(made, { b: 8 });
    const again = end();
    expect([contents(rows), rows.find("mine")]).toEqual([[{}, {}, {}, {}], undefined]);
    rows.update(0, { b: 2 });
    rows.remove(1);
    const other = rows.add({ a: 5 }, "other");
    again();
    expect([made, other]).toEqual([4, 5]);
    expect(contents(rows)).toEqual([{ a: 1, b: 2 }, {}, { a: 7, b: 8 }, { a: 5 }]);
    expect([rows.find("mine"), rows.find("s1"), rows.count]).toEqual([4, undefined, 4]);
  });

  test("leaves nothing of what it made and removed, and does not take back twice what it restored", () => {
    const rows = store(2);
    rows.remove(1);
    const end = rows.journal();
    rows.remove(rows.add({ a: 1 }, "short"));
    rows.restore(1);
    const again = end();
    expect([rows.count, rows.has(1)]).toEqual([1, false]);
    again();
    expect([rows.count, rows.has(1), rows.find("short")]).toEqual([2, true, undefined]);
  });

  test("keeps versions of a shared counter, but never gives a row an older one than it has", () => {
    let version = 100;
    const rows = store(2, () => ++version);
    const end = rows.journal();
    rows.update(0, { a: 1 });
    rows.update(1, { a: 1 });
    const again = end();
    rows.update(1, { b: 2 });
    again();
    expect([rows.writtenVersion(0), rows.writtenVersion(1)]).toEqual([101, 104]);
    expect(rows.writtenAfter(100)).toEqual([0, 1]);
  });
});

describe("stores that belong together", () => {
  test("go back together, also those that are opened in between", () => {
    const group = new StoreGroup();
    const first = group.add(store(1));
    const undo = group.savepoint();
    const second = group.add(store(1));
    for (const rows of [first, second]) rows.update(0, { a: 1 });
    undo();
    expect([contents(first), contents(second)]).toEqual([[{}], [{}]]);
  });

  test("note work together, which cannot begin inside other work", () => {
    const group = new StoreGroup();
    const first = group.add(store(1));
    const end = group.journal();
    expect(() => group.journal()).toThrow("inside another one");
    const second = group.add(store(1));
    for (const rows of [first, second]) rows.update(0, { a: 1 });
    const again = end();
    expect([contents(first), contents(second)]).toEqual([[{}], [{}]]);
    again();
    expect([contents(first), contents(second)]).toEqual([[{ a: 1 }], [{ a: 1 }]]);
  });
});
