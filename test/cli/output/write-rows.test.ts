import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import type { Row } from "../../../src/cli/apis/open-api.ts";
import { type RowOptions, writeRows } from "../../../src/cli/output/write-rows.ts";

async function* rowsOf(...rows: Row[]): AsyncGenerator<Row> {
  yield* rows;
}

async function print(rows: AsyncIterable<Row>, options: Partial<RowOptions>): Promise<string> {
  const output = new PassThrough();
  const read = text(output);
  const written = writeRows(rows, output, { format: "ndjson", guard: true, ...options }).finally(() => output.end());
  const [printed] = await Promise.all([read, written]);
  return printed;
}

test.each<[string, Row[], Partial<RowOptions>, string]>([
  ["JSON lines", [{ a: 1 }, { a: 2 }], { format: "ndjson" }, '{"a":1}\n{"a":2}\n'],
  ["a JSON array", [{ a: 1 }, { a: 2 }], { format: "json" }, '[\n{"a":1},\n{"a":2}\n]\n'],
  ["an empty JSON array", [], { format: "json" }, "[]\n"],
  [
    "CSV with the columns of the first row",
    [
      { a: "x,y", b: 'say "hi"' },
      { a: null, b: "2\n3" },
    ],
    { format: "csv" },
    'a,b\r\n"x,y","say ""hi"""\r\n,"2\n3"\r\n',
  ],
  [
    "CSV with columns that were named",
    [{ a: 1, b: 2 }, { b: 3 }],
    { format: "csv", columns: ["b", "a"] },
    "b,a\r\n2,1\r\n3,\r\n",
  ],
  ["an empty list with columns that were named", [], { format: "csv", columns: ["b", "a"] }, "b,a\r\n"],
  ["guarded CSV", [{ a: "=1" }], { format: "csv" }, "a\r\n'=1\r\n"],
  ["a head that would be a formula", [{ "=a": 1 }], { format: "csv" }, "'=a\r\n1\r\n"],
  ["columns that were named like formulas", [], { format: "csv", columns: ["@a"] }, "'@a\r\n"],
  ["the other separator", [{ a: "x;=1" }], { format: "csv" }, 'a\r\n"x;\'=1"\r\n'],
  ["JSON without what a terminal obeys", [{ a: "\u009b\u202e" }], { format: "ndjson" }, '{"a":"\\u009b\\u202e"}\n'],
  ["CSV as it is", [{ a: "=1" }], { format: "csv", guard: false }, "a\r\n=1\r\n"],
])("%s", async (_, rows, options, want) => {
  expect(await print(rowsOf(...rows), options)).toBe(want);
});

test("a list that is refused at its first page has printed nothing, of named columns either", async () => {
  const refused: AsyncIterable<Row> = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("refused")) }),
  };
  const output = new PassThrough();
  let printed = "";
  output.on("data", (chunk) => (printed += chunk));
  await expect(writeRows(refused, output, { format: "csv", columns: ["a"], guard: true })).rejects.toThrow("refused");
  expect(printed).toBe("");
});

test("a field that no column has is refused, not left out", async () => {
  const output = new PassThrough().resume();
  await expect(
    writeRows(rowsOf({ a: 1 }, { a: 2, b: 3 }), output, { format: "csv", guard: true }),
  ).rejects.toMatchObject({
    code: "ROW_IRREGULAR",
    message: "Row 2 has a field b that the first row has not: name the columns with --fields, or take --ndjson.",
  });
});

test("an array that breaks off is not closed", async () => {
  async function* breaking(): AsyncGenerator<Row> {
    yield { a: 1 };
    throw new Error("gone");
  }
  const output = new PassThrough();
  const read = text(output);
  await expect(writeRows(breaking(), output, { format: "json", guard: true })).rejects.toThrow("gone");
  output.end();
  // The pipeline ends its target on errors; what came out has no end.
  expect(await read.catch(() => "")).not.toContain("]");
});

test("a slow reader holds the rows back", async () => {
  let made = 0;
  async function* many(): AsyncGenerator<Row> {
    for (;;) yield { number: ++made, filler: "x".repeat(1000) };
  }
  const output = new PassThrough();
  const written = writeRows(many(), output, { format: "ndjson", guard: true }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(made).toBeLessThan(200);
  output.destroy();
  await written;
});
