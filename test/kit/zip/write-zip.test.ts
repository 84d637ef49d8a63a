import { unzipSync } from "fflate";
import { afterEach, expect, test } from "vitest";
import { writeZip } from "../../../src/kit/zip/write-zip.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

const entries = [
  { path: "[Content_Types].xml", content: Buffer.from("<Types/>") },
  { path: "Connector/é.json", content: Buffer.from("{}") },
];

test("parts come in the order given, stored as they are", () => {
  const zip = writeZip(entries);
  expect(Object.entries(unzipSync(zip)).map(([path, content]) => [path, Buffer.from(content).toString()])).toEqual([
    ["[Content_Types].xml", "<Types/>"],
    ["Connector/é.json", "{}"],
  ]);
  expect(Buffer.from(zip).includes("<Types/>")).toBe(true);
});

test("the same input gives the same bytes in every time zone, dated 1 January 1980", () => {
  const zips = ["UTC", "Asia/Tokyo", "America/Los_Angeles"].map((name) => {
    process.env["TZ"] = name;
    return Buffer.from(writeZip(entries)).toString("base64");
  });
  expect(new Set(zips).size).toBe(1);
  // Time and date of the first header (APPNOTE 4.4.6): midnight, and year 0, month 1, day 1 in bits.
  expect([...Buffer.from(zips[0] ?? "", "base64").subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

test("packed parts are smaller, and come out as they went in", () => {
  const long = [{ path: "a.txt", content: Buffer.from("ab".repeat(5000)) }];
  const zip = writeZip(long, { packed: true });
  expect([zip.length < 500, Buffer.from(unzipSync(zip)["a.txt"] ?? []).toString() === "ab".repeat(5000)]).toEqual([
    true,
    true,
  ]);
});
