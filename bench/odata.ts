import type { EntityShape } from "../src/odata/entity-shape.ts";
import { readJson } from "../src/odata/pages/read-json.ts";
import { readPage } from "../src/odata/pages/read-page.ts";
import { compileRowDecoder, type OpenNested } from "../src/odata/rows/compile-row-decoder.ts";
import type { DecodeOptions } from "../src/odata/rows/decode-field.ts";
import { exactFieldsOf } from "../src/odata/rows/exact-fields.ts";
import { median } from "./median.ts";

const rowsPerPage = 1000;
const pagesPerRun = 100;
const runs = 9;

const shape: EntityShape = {
  kinds: { ID: "guid", Account: "guid", GLAccount: "guid", Code: "code18", Created: "datetime", Modified: "datetime", Date: "datetime", DueDate: "datetime", Timestamp: "int64", AmountDC: "decimal", AmountFC: "decimal" },
};

/** A page of 1,000 transaction lines as Exact Online sends it. */
function makePage(page: number): string {
  const results = Array.from({ length: rowsPerPage }, (_, index) => {
    const number = page * rowsPerPage + index;
    const id = `4a1b2c3d-0001-4002-8003-${String(number).padStart(12, "0")}`;
    return {
      __metadata: { uri: `https://start.exactonline.nl/api/v1/124132/financialtransaction/TransactionLines(guid'${id}')`, type: "Exact.Web.Api.Models.TransactionLine" },
      ID: id,
      Account: id,
      AccountCode: "            400001",
      AccountName: `Customer number ${number % 997}`,
      AmountDC: (number % 10_007) / 100,
      AmountFC: (number % 10_007) / 100,
      Code: "            400001",
      CostCenter: null,
      Created: `/Date(${1_782_404_464_260 + number * 61_000})/`,
      Currency: "EUR",
      Date: `/Date(${1_782_345_600_000 + (number % 365) * 86_400_000})/`,
      Description: `Invoice ${number} of the month`,
      Division: 124132,
      DueDate: number % 3 === 0 ? null : `/Date(${1_782_345_600_000 + (number % 365) * 86_400_000})/`,
      EntryNumber: number,
      FinancialPeriod: 6,
      FinancialYear: 2026,
      GLAccount: id,
      GLAccountCode: "8000",
      Modified: `/Date(${1_782_404_464_260 + number * 61_000})/`,
      Notes: null,
      Status: 20,
      Timestamp: String(9_007_199_254_740_993n + BigInt(number)),
      VATCode: "5  ",
    };
  });
  return JSON.stringify({ d: { results, __next: "https://start.exactonline.nl/api/v1/124132/x?$skiptoken=guid'4a'" } });
}

interface WireLine {
  __metadata?: unknown;
  [field: string]: unknown;
}

/** The date conversion that everybody writes by hand. */
function byHandDate(value: unknown): unknown {
  if (typeof value !== "string") return value;
  const text = new Date(Number(value.slice(6, -2))).toISOString();
  return text.endsWith(".000Z") ? text.slice(0, -5) : text.slice(0, -1);
}

function trimmed(value: unknown): unknown {
  return typeof value === "string" ? value.trim() : value;
}

/** The same conversions without this package, for exactly these fields and without any check. */
function byHand(text: string): number {
  const body: { d: { results: WireLine[] } } = JSON.parse(text);
  const rows = body.d.results.map(({ __metadata, ...row }) => {
    for (const field of ["Created", "Date", "DueDate", "Modified"]) row[field] = byHandDate(row[field]);
    for (const field of ["AccountCode", "Code", "VATCode"]) row[field] = trimmed(row[field]);
    return row;
  });
  return rows.length;
}

function parseAlone(text: string): number {
  const body: { d: { results: WireLine[] } } = JSON.parse(text);
  return body.d.results.length;
}

function decodeWith(options: DecodeOptions): (text: string) => number {
  const decode = compileRowDecoder(shape, options);
  const exact = exactFieldsOf(shape, options);
  return (text) => {
    const open: OpenNested[] = [];
    return readPage(readJson(text, exact), { style: "odata-v2", items: "d" }).rows.map((row) => decode(row, open)).length;
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
