import { describe, expect, test } from "vitest";
import { createBench } from "./support/admin-bench.ts";
import { at } from "./support/read-json.ts";

describe("what is on offer (fact 135)", () => {
  test("names one family with its countries and rings", async () => {
    const body = await createBench().done("ListAvailableApplications");
    expect(at(body, "value.0.countriesringDetails.8")).toEqual({
      countryCode: "NL",
      rings: [
        { name: "PROD", productionRing: true, friendlyName: "Production" },
        { name: "PREVIEW", productionRing: false, friendlyName: "Preview" },
      ],
    });
  });

  test.each([
    ["NL", "PROD", 200],
    ["nl", "prod", 200],
    ["NL", "NIGHTLY", 404],
    ["XX", "PROD", 404],
  ])("versions of %s %s: %i", async (countryCode, ringName, want) => {
    expect((await createBench().call("ListRingVersions", { path: { countryCode, ringName } })).status).toBe(want);
  });

  test("another family is refused with the code that each operation documents (fact 140)", async () => {
    const bench = createBench();
    const code = async (operationId: string) =>
      at((await bench.refused(operationId, { path: { applicationFamily: "Navision" } })).body, "code");
    expect([
      await code("ListEnvironmentsByApplicationFamily"),
      await code("GetEnvironment"),
      await code("ListSessions"),
    ]).toEqual(["applicationTypeDoesNotExist", "environmentNotFound", "Unknown"]);
  });
});
