import { describe, expect, test } from "vitest";
import { createBench } from "./support/admin-bench.ts";
import { at, column, rows } from "./support/read-json.ts";

describe("telemetry (fact 140)", () => {
  const span = (change: object = {}) => ({
    query: { startDateUtc: "2026-07-13T00:00:00Z", endDateUtc: "2026-07-13T06:00:00Z", logCategory: "All", ...change },
  });

  test("comes as columns and rows in their order, the same each time", async () => {
    const bench = createBench();
    const first = await bench.done("GetEnvironmentTelemetry", span());
    expect(column(at(first, "queryColumns"), "ordinal")).toEqual([0, 1, 2, 3, 4]);
    const results = rows(at(first, "queryResults"));
    expect(results).toHaveLength(12);
    expect(results.every((row) => Array.isArray(row) && row.length === 5)).toBe(true);
    expect(await bench.done("GetEnvironmentTelemetry", span({ logCategory: "0" }))).toEqual(first);
    expect(
      at(
        await bench.done("GetEnvironmentTelemetry", { ...span(), path: { environmentName: "Sandbox" } }),
        "queryResults",
      ),
    ).not.toEqual(results);
  });

  test("without a span is all of thirty days", async () => {
    const results = rows(
      at(await createBench().done("GetEnvironmentTelemetry", { query: { logCategory: "All" } }), "queryResults"),
    );
    expect(results.length).toBeGreaterThan(1400);
  });

  test("holds nothing of the future", async () => {
    const { body } = await createBench().call(
      "GetEnvironmentTelemetry",
      span({ startDateUtc: "2026-08-01T00:00:00Z", endDateUtc: "2026-08-02T00:00:00Z" }),
    );
    expect(at(body, "queryResults")).toEqual([]);
  });

  test.each([{ logCategory: "Errors" }, { logCategory: "" }])(
    "the category %j is refused (fact 140)",
    async (change) => {
      expect((await createBench().refused("GetEnvironmentTelemetry", span(change))).body).toMatchObject({
        code: "invalidInput",
        target: "logCategory",
      });
    },
  );
});
