import { expect, test } from "vitest";
import { createAdminCenterClient } from "../../../src/clients/business-central-admin/index.ts";
import { collect } from "../support/exact-bench.ts";
import { entraTokens, sandboxClock, sandboxForTest } from "../support/signed-in.ts";

const exporting = "/exports/applications/{applicationFamily}/environments/{environmentName}" as const;
const production = { applicationFamily: "BusinessCentral", environmentName: "Production" };
const target = {
  storageAccountSasUri: "https://example.blob.core.windows.net/?sp=rwcd&sig=s",
  container: "a",
  blob: "b",
};
const period = { start: "2026-08-01T00:00:00Z", end: "2026-08-31T00:00:00Z" };

test.each(["documented", "seen"] as const)("the history is read where the service takes it as %s", async (moods) => {
  const sandbox = await sandboxForTest({ seed: 1, clock: "manual", moods, startAt: "2026-08-03T09:30:00Z" });
  const center = createAdminCenterClient({
    origin: sandbox.businessCentral.origin,
    auth: entraTokens(sandbox),
    clock: sandboxClock(sandbox),
  });
  await center.create(exporting, target, production);
  const rows =
    moods === "documented"
      ? await center.run("/exports/history", period)
      : await collect(center.list("/exports/history", period));
  expect(rows).toMatchObject([{ environmentName: "Production", container: "a", blob: "b" }]);
});
