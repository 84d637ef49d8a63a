import { describe, expect, test } from "vitest";
import { createBench } from "./support/admin-bench.ts";
import { column } from "./support/read-json.ts";

describe("storage and limits (fact 137)", () => {
  test("are told in kilobytes, by where they come from", async () => {
    const bench = createBench();
    const quotas = await bench.done("GetQuotas");
    expect(quotas).toEqual({
      environmentsCount: { production: 3, sandbox: 9 },
      storageInKilobytes: { default: 83_886_080, userLicenses: 31_457_280, additionalCapacity: 0, total: 115_343_360 },
    });
    expect(column(await bench.done("ListUsedStorage"), "environmentName")).toEqual(["Production", "Sandbox"]);
  });
});
