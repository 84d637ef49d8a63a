import { PassThrough, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import type { Row } from "../../../src/cli/apis/open-api.ts";
import { NestedLines } from "../../../src/cli/output/nested-lines.ts";

const nested = { field: "lines", keys: ["id"], fields: ["sku", "count"] };

async function* given(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

/** Splits rows as a command does. */
async function split(rows: readonly Row[], { flatten = false, format = "csv" as "csv" | "json" } = {}) {
  const output = new PassThrough();
  const printed = text(output);
  const apart = new NestedLines(output, { nested, format, guard: true, flatten });
  const parents: Row[] = [];
  for await (const row of apart.from(given(rows))) parents.push(row);
  await apart.end();
  output.end();
  return { parents, lines: await printed, count: apart.count };
}

test("each line begins with the key of its row, whose list is gone", async () => {
  const { parents, lines, count } = await split([
    {
      id: "a",
      lines: [
        { sku: "x", count: 1 },
        { sku: "=y", count: 2 },
      ],
    },
    { id: "b", lines: [] },
    { id: "c", lines: null },
    { id: "d", lines: [{ sku: "z", count: 3 }] },
  ]);
  expect(parents).toEqual([{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }]);
  expect([lines, count]).toEqual(["parent.id,sku,count\r\na,x,1\r\na,'=y,2\r\nd,z,3\r\n", 3]);
});

test("without a line there is the head that lines would have, and an empty array in JSON", async () => {
  const none = [{ id: "a", lines: [] }];
  expect((await split(none)).lines).toBe("parent.id,sku,count\r\n");
  expect((await split(none, { format: "json" })).lines).toBe("[]\n");
});

test("records within a line are columns where that is asked for", async () => {
  const row = [{ id: "a", lines: [{ sku: "x", item: { name: "Chair" } }] }];
  expect((await split(row, { flatten: true })).lines).toBe("parent.id,sku,item.name\r\na,x,Chair\r\n");
  expect((await split(row)).lines).toContain('"{""name"":""Chair""}"');
});

test("a line with other columns than the first is refused", async () => {
  await expect(split([{ id: "a", lines: [{ sku: "x" }, { sku: "y", extra: 1 }] }])).rejects.toMatchObject({
    code: "ROW_IRREGULAR",
  });
});

test("an output that fails stops the rows, with its own reason", async () => {
  const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error("there is no space left")) });
  const apart = new NestedLines(full, { nested, format: "csv", guard: true, flatten: false });
  const many = Array.from({ length: 5_000 }, (_, id) => ({ id, lines: [{ sku: "x", count: id }] }));
  const read = async () => {
    for await (const _ of apart.from(given(many)));
    await apart.end();
  };
  await expect(read()).rejects.toThrow("there is no space left");
});
