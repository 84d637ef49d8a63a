import { describe, expect, test } from "vitest";
import { createBench, minuteMs } from "./support/admin-bench.ts";
import { at } from "./support/read-json.ts";

const sandbox = { path: { environmentName: "Sandbox" } };

describe("renaming an environment (fact 143)", () => {
  test("changes the name when it is done, and the old path no longer works (fact 143)", async () => {
    const bench = createBench();
    await bench.done("RenameEnvironment", { ...sandbox, body: { NewEnvironmentName: "Playground" } });
    expect((await bench.call("GetEnvironment", sandbox)).status).toBe(200);
    bench.advance(10 * minuteMs);
    expect(at((await bench.refused("GetEnvironment", sandbox)).body, "code")).toBe("environmentNotFound");
    expect((await bench.call("GetEnvironment", { path: { environmentName: "playground" } })).status).toBe(200);
  });

  test.each(["", "no good", "Production"])("to %j is refused", async (NewEnvironmentName) => {
    expect(
      at((await createBench().refused("RenameEnvironment", { ...sandbox, body: { NewEnvironmentName } })).body, "code"),
    ).toBe("Unknown");
  });
});
