import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openImported } from "./whole-way/open-imported.ts";

const metadata = readFileSync(new URL("./documents/kinds-v4.xml", import.meta.url), "utf8");

const nullable = ["Text", "Guid", "Flag", "Whole", "Long", "Money", "Real", "Day", "When", "Clock", "Span", "Bytes"];
const structured = ["Paint", "Home", "Where", "Area"];

test("every kind of value is created, read, set to null and found by its key", { timeout: 60_000 }, async () => {
  const { client, sandbox } = await openImported(metadata);
  const point = { type: "Point", coordinates: [4.9, 52.4] };
  const values = {
    Hash: "/+8A",
    Text: "a",
    Span: "PT8H",
    Clock: "08:30:00",
    Bytes: "AAE=",
    Paint: "Red",
    Money: "1.50",
    Home: { Street: "b", At: point },
    Where: point,
    Tags: ["x"],
    Spans: ["PT1H"],
  };
  const stored = await client.create("/Things", values);
  expect(stored).toMatchObject({ ...values, Money: 1.5 });
  const nothing = Object.fromEntries([...nullable, ...structured].map((name) => [name, null]));
  const place = "/Things(binary'{Hash}')";
  await client.update(place, nothing, { Hash: "/+8A", ifMatch: "*" });
  // The key as bytes, and as the base64 that the record has.
  expect(await client.get(place, { Hash: new Uint8Array([0xff, 0xef, 0x00]) })).toMatchObject(nothing);
  await client.create("/Things", { Hash: "AAAA", ...nothing, Tags: [], Spans: [] });
  expect(await client.get(place, { Hash: "AAAA" })).toMatchObject(nothing);
  await client.create("/Timeds", { Span: "PT9H", Note: null });
  expect(await client.get("/Timeds(duration'{Span}')", { Span: "PT9H" })).toMatchObject({ Note: null });
  const photo = await client.GET(`${place}/Photo`, { params: { path: { Hash: "AAAA" } }, parseAs: "text" });
  expect(photo.response.status).toBe(200);
  const addresses = sandbox.log.entries().map(({ url }) => decodeURIComponent(url));
  expect(addresses).toContainEqual(expect.stringContaining("/Things(binary'_-8A')"));
  expect(addresses).toContainEqual(expect.stringContaining("/Timeds(duration'PT9H')"));
  expect(sandbox.log.entries().filter(({ defect }) => defect !== undefined)).toEqual([]);
});
