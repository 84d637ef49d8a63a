import { describe, expect, test } from "vitest";
import { createBench } from "./support/admin-bench.ts";
import { at } from "./support/read-json.ts";

describe("the support contact (fact 140)", () => {
  const contact = { name: "Desk", email: "desk@example.com", url: "not checked" };

  test("is replaced all at once", async () => {
    const bench = createBench();
    expect(await bench.done("GetSupportContact")).toEqual({ name: "", email: "", url: "" });
    expect(await bench.done("SetSupportContact", { body: contact })).toEqual(contact);
    expect(await bench.done("GetSupportContact")).toEqual(contact);
  });

  test("cannot be asked of an environment that is not up (facts 140, 145)", async () => {
    const bench = createBench();
    await bench.done("CreateEnvironment", {
      path: { environmentName: "Fresh" },
      body: { environmentType: "Sandbox", countryCode: "NL" },
    });
    await bench.done("DeleteEnvironment", { path: { environmentName: "Sandbox" } });
    const code = async (environmentName: string) =>
      at((await bench.refused("GetSupportContact", { path: { environmentName } })).body, "code");
    expect([await code("Fresh"), await code("Sandbox")]).toEqual([
      "resourceDoesNotExist",
      "businessCentralCommunicationException",
    ]);
  });
});
