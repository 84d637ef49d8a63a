import { expect, test } from "vitest";
import { Moods } from "../../../src/sandbox/moods/moods.ts";
import { readMoods } from "../../../src/sandbox/moods/read-moods.ts";
import { startSandbox } from "../../../src/sandbox/start-sandbox.ts";

// Under vitest.moods.config.ts it is the variable that counts: were it not read, all of test:moods would run believed.
test("a sandbox without moods has those of the run, which are believed unless the run chose others", async () => {
  const sandbox = await startSandbox({ clock: "manual" });
  try {
    const wanted = readMoods(process.env.ERP_OPENAPI_TEST_MOODS ?? "believed");
    expect(sandbox.moods).toEqual(new Moods(wanted).list());
  } finally {
    await sandbox.stop();
  }
});
