import { expect, test } from "vitest";
import { createStandardBench } from "../../business-central/standard/support/standard-bench.ts";

// OData JSON Format 4.01, 5: a context address, and an array of name, kind and url.
test.each(["", "/"])("a service says at its own address, followed by %j, which sets it has", async (end) => {
  const bench = await createStandardBench();
  const { status, json, headers } = await bench.get(`${bench.root}${end}`);
  expect(status).toBe(200);
  expect(headers.get("odata-version")).toBe("4.0");
  expect(json["@odata.context"]).toMatch(/\/api\/v2\.0\/\$metadata$/);
  const sets = [json["value"]].flat();
  expect(sets).toContainEqual({ name: "salesInvoices", kind: "EntitySet", url: "salesInvoices" });
  const { text } = await bench.get("/$metadata");
  const named = [...text.matchAll(/<EntitySet Name="(\w+)"/g)].map(([, name]) => name);
  expect(sets.map((set) => Object(set).name)).toEqual(named);
});
