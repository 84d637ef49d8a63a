import { expect, test } from "vitest";
import { iterateRows } from "../../../src/clients/reading/iterate-rows.ts";
import type { DecodedPage } from "../../../src/clients/reading/decoded-page.ts";

const page = (...ids: number[]): DecodedPage => ({ rows: ids.map((id) => ({ id })) });

async function* pagesOf(pages: readonly DecodedPage[], log: string[] = []): AsyncGenerator<DecodedPage, void, undefined> {
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

test.each<[string, DecodedPage[], number[]]>([
  ["nothing", [], []],
  ["an empty last page", [page(1, 2), page()], [1, 2]],
  ["an empty page in between", [page(1), page(), page(2)], [1, 2]],
  ["one empty page", [page()], []],
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

test("an error of a page reaches the caller, and the rows before it were given", async () => {
  async function* broken(): AsyncGenerator<DecodedPage, void, undefined> {
    yield page(1);
    throw new Error("broken page");
  }
  const rows = iterateRows(broken());
  expect(await rows.next()).toEqual({ done: false, value: { id: 1 } });
  await expect(rows.next()).rejects.toThrow("broken page");
});
