import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readRapidStart } from "../../../../../src/sandbox/business-central/automation/work/rapidstart-file.ts";

const xml =
  "<DataList><CustomerList><TableID>18</TableID><Customer><No>1</No></Customer><Customer/></CustomerList><VendorList><Vendor No='1'></Vendor></VendorList><ItemList/></DataList>";

test.each([
  ["packed", gzipSync(xml)],
  ["not packed", Buffer.from(xml)],
])("tables and records of a package that is %s are counted", (_, bytes) => {
  expect(readRapidStart(bytes)).toEqual({ tables: 3, records: 3 });
});

test.each([
  ["text", Buffer.from("hello")],
  ["another document", Buffer.from("<CustomerList><Customer/></CustomerList>")],
  ["half a package", gzipSync(xml).subarray(0, 60)],
])("%s is no package", (_, bytes) => {
  expect(readRapidStart(bytes)).toBeUndefined();
});

test("a package of 20,000 tables is counted in time that grows with it", () => {
  const tables = Array.from({ length: 20_000 }, (_, number) => `<T${number}List><T${number}/></T${number}List>`);
  const startedAt = performance.now();
  expect(readRapidStart(Buffer.from(`<DataList>${tables.join("")}</DataList>`))).toEqual({
    tables: 20_000,
    records: 20_000,
  });
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
