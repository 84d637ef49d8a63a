import type { EntityShape } from "../src/odata/entity-shape.ts";
import { readJson } from "../src/odata/pages/read-json.ts";
import { readPage } from "../src/odata/pages/read-page.ts";
import { compileRowDecoder, type OpenNested } from "../src/odata/rows/compile-row-decoder.ts";
import type { DecodeOptions } from "../src/odata/rows/decode-field.ts";
import { exactFieldsOf } from "../src/odata/rows/exact-fields.ts";
import { median } from "./median.ts";
import { convertByHand, makePage, type WireLine } from "./transaction-lines.ts";

const pagesPerRun = 100;
const runs = 9;

const shape: EntityShape = {
  kinds: {
    ID: "guid",
    Account: "guid",
    GLAccount: "guid",
    Code: "code18",
    Created: "datetime",
    Modified: "datetime",
    Date: "datetime",
    DueDate: "datetime",
    Timestamp: "int64",
    AmountDC: "decimal",
    AmountFC: "decimal",
  },
};

function parseAlone(text: string): number {
  const body: { d: { results: WireLine[] } } = JSON.parse(text);
  return body.d.results.length;
}

function byHand(text: string): number {
  const body: { d: { results: WireLine[] } } = JSON.parse(text);
  return body.d.results.map(convertByHand).length;
}

function decodeWith(options: DecodeOptions): (text: string) => number {
  const decode = compileRowDecoder(shape, options);
  const exact = exactFieldsOf(shape, options);
  return (text) => {
    const open: OpenNested[] = [];
    return readPage(readJson(text, exact), { style: "odata-v2", items: "d" }).rows.map((row) => decode(row, open))
      .length;
  };
}

/** Rows per second over all pages. */
function measure(read: (text: string) => number, pages: readonly string[]): number {
  const startedAtMs = performance.now();
  let rows = 0;
  for (let run = 0; run < pagesPerRun; run++) rows += read(pages[run % pages.length] ?? "");
  return (rows * 1000) / (performance.now() - startedAtMs);
}

/**
 * Decodes pages of 1,000 rows with 24 fields, four of them dates, against `JSON.parse` alone and against the same
 * conversions written by hand. The ways take turns, so that a busy machine is unfair to none of them.
 */
export function benchOdata(): string[][] {
  const pages = Array.from({ length: 10 }, (_, page) => makePage(page));
  const ways: readonly (readonly [string, (text: string) => number])[] = [
    ["JSON.parse alone", parseAlone],
    ["conversions by hand", byHand],
    ["src/odata", decodeWith({ dialect: "v2" })],
    ["src/odata, exact decimals", decodeWith({ dialect: "v2", numbers: "exact" })],
  ];
  const rates = ways.map((): number[] => []);
  for (let run = -2; run < runs; run++) {
    for (const [index, [, read]] of ways.entries()) {
      const rate = measure(read, pages);
      if (run >= 0) rates[index]?.push(rate);
    }
  }
  const medians = rates.map(median);
  const [alone = 1, hand = 1] = medians;
  return ways.map(([name], index) => {
    const rate = medians[index] ?? 0;
    return [name, `${Math.round(rate / 1000)}k rows/s`, (rate / alone).toFixed(2), (rate / hand).toFixed(2)];
  });
}
