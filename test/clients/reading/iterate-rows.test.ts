import { expect, test } from "vitest";
import { iterateRows, type RowSource } from "../../../src/clients/reading/iterate-rows.ts";
import type { DecodedRow } from "../../../src/odata/rows/compile-row-decoder.ts";

type Row = DecodedRow | Promise<DecodedRow>;

/** Rows that may each be asked for once. */
function rowsOf(rows: readonly (() => Row)[]): RowSource {
  let asked = 0;
  return {
    length: rows.length,
    row(at) {
      expect(at).toBe(asked++);
      return rows[at]?.() ?? {};
    },
  };
}

const page = (...ids: number[]): RowSource => rowsOf(ids.map((id) => () => ({ id })));
/** Rows of which something has still to be read. */
const latePage = (...ids: number[]): RowSource =>
  rowsOf(ids.map((id) => () => new Promise((resolve) => setTimeout(resolve, 5 - id, { id }))));

async function* pagesOf(pages: readonly RowSource[], log: string[] = []): AsyncGenerator<RowSource, void, undefined> {
  try {
    for (const [index, one] of pages.entries()) {
      log.push(`page ${index}`);
      await Promise.resolve();
      yield one;
    }
  } finally {
    log.push("closed");
  }
}

async function idsOf(rows: AsyncIterable<Record<string, unknown>>): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const { id } of rows) ids.push(id);
  return ids;
}

test.each<[string, RowSource[], number[]]>([
  ["nothing", [], []],
  ["an empty last page", [page(1, 2), page()], [1, 2]],
  ["an empty page in between", [page(1), page(), page(2)], [1, 2]],
  ["one empty page", [page()], []],
  ["rows that are late", [page(1), latePage(2, 3, 4), page(5)], [1, 2, 3, 4, 5]],
])("%s", async (_what, pages, want) => {
  expect(await idsOf(iterateRows(pagesOf(pages)))).toEqual(want);
});

test("a page is read when its first row is asked for, and leaving closes the pages", async () => {
  const log: string[] = [];
  for await (const { id } of iterateRows(pagesOf([page(1, 2), page(3)], log))) {
    log.push(`row ${String(id)}`);
    if (id === 2) break;
  }
  expect(log).toEqual(["page 0", "row 1", "row 2", "closed"]);
});

test("rows asked for without waiting come in order, each once", async () => {
  const rows = iterateRows(pagesOf([page(1, 2), page(3), page(), page(4)]));
  const results = await Promise.all(Array.from({ length: 6 }, () => rows.next()));
  expect(results.map(({ done, value }) => (done ? "done" : value["id"]))).toEqual([1, 2, 3, 4, "done", "done"]);
});

test("late rows asked for without waiting come in order too", async () => {
  const rows = iterateRows(pagesOf([latePage(1, 2), page(3), latePage(4)]));
  const results = await Promise.all(Array.from({ length: 5 }, () => rows.next()));
  expect(results.map(({ done, value }) => (done ? "done" : value["id"]))).toEqual([1, 2, 3, 4, "done"]);
});

test.each<[string, () => Row]>([
  [
    "throws",
    () => {
      throw new Error("no row");
    },
  ],
  ["is rejected", () => Promise.reject(new Error("no row"))],
])("a row that cannot be read (%s) ends the list: nothing comes behind the hole", async (_what, bad) => {
  const log: string[] = [];
  const rows = iterateRows(pagesOf([rowsOf([() => ({ id: 1 }), bad, () => ({ id: 3 })])], log));
  expect(await rows.next()).toEqual({ done: false, value: { id: 1 } });
  await new Promise(setImmediate);
  await expect(rows.next()).rejects.toThrow("no row");
  expect(await rows.next()).toEqual({ done: true, value: undefined });
  expect(log).toEqual(["page 0", "closed"]);
});

test("an error of a page reaches the caller, and the rows before it were given", async () => {
  async function* broken(): AsyncGenerator<RowSource, void, undefined> {
    yield page(1);
    throw new Error("broken page");
  }
  const rows = iterateRows(broken());
  expect(await rows.next()).toEqual({ done: false, value: { id: 1 } });
  await expect(rows.next()).rejects.toThrow("broken page");
});
