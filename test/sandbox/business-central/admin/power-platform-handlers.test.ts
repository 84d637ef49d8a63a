import { describe, expect, test } from "vitest";
import { createBench } from "./support/admin-bench.ts";
import { at } from "./support/read-json.ts";

describe("Power Platform (fact 140)", () => {
  const link = (environmentName: string, powerPlatformEnvironmentId: string) => ({
    path: { environmentName },
    query: { powerPlatformEnvironmentId },
  });

  test("every mistake is a BadArgument that only the message tells apart (fact 140)", async () => {
    const bench = createBench();
    await bench.done("LinkPowerPlatformEnvironment", link("Production", "pp-1"));
    const messages = [];
    for (const [operationId, args] of [
      ["LinkPowerPlatformEnvironment", link("Production", "pp-2")],
      ["LinkPowerPlatformEnvironment", link("Sandbox", "pp-1")],
      ["UnlinkPowerPlatformEnvironment", link("Production", "pp-2")],
      ["UnlinkPowerPlatformEnvironment", link("Sandbox", "pp-1")],
    ] as const) {
      const { body } = await bench.refused(operationId, args);
      expect(at(body, "code")).toBe("BadArgument");
      messages.push(at(body, "message"));
    }
    expect(new Set(messages).size).toBe(4);
    await bench.done("UnlinkPowerPlatformEnvironment", link("Production", "pp-1"));
    await bench.done("LinkPowerPlatformEnvironment", link("Sandbox", "pp-1"));
  });

  test("the id is required", async () => {
    expect((await createBench().refused("LinkPowerPlatformEnvironment")).status).toBe(400);
  });
});
