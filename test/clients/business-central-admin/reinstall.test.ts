import { expect, test } from "vitest";
import { createAdminCenterClient } from "../../../src/clients/business-central-admin/index.ts";
import { collect } from "../support/exact-bench.ts";
import { entraTokens, sandboxClock, sandboxForTest } from "../support/signed-in.ts";

const apps = "/applications/{applicationFamily}/environments/{environmentName}/apps";
const place = { applicationFamily: "BusinessCentral", environmentName: "Production" };

test("an app lingers after its uninstallation succeeded: who waits for the list too may install it again (fact 187)", async () => {
  const sandbox = await sandboxForTest({ moods: "believed" });
  const { businessCentral, clock } = sandbox;
  const auth = entraTokens(sandbox);
  const center = createAdminCenterClient({ origin: businessCentral.origin, auth, clock: sandboxClock(sandbox) });
  const free: string[] = [];
  for (const { appId, canBeUninstalled } of await collect(center.list(apps, place))) {
    const needs = await collect(center.list(`${apps}/{appId}/uninstallRequirements`, { ...place, appId }));
    if (canBeUninstalled && needs.length === 0) free.push(appId);
  }
  const [appId = ""] = free;
  const stateOf = async (): Promise<string | undefined> =>
    (await collect(center.list(apps, place))).find((app) => app.appId === appId)?.state;
  const install = async (): Promise<string | undefined> => {
    const wish = { acceptIsvEula: true, installOrUpdateNeededDependencies: true } as const;
    const started = await center.create(`${apps}/{appId}/install`, wish, { ...place, appId });
    return (await center.wait(`${apps}/{appId}/install`, started, { ...place, appId })).status;
  };

  const uninstalling = await center.create(`${apps}/{appId}/uninstall`, {}, { ...place, appId });
  const ended = await center.wait(`${apps}/{appId}/uninstall`, uninstalling, { ...place, appId });
  expect([ended.status?.toLowerCase(), await stateOf()]).toEqual(["succeeded", "uninstallPending"]);
  await expect(install()).rejects.toMatchObject({ code: "API_BAD_REQUEST", status: 400 });

  let waitedMs = 0;
  for (; (await stateOf()) !== undefined; waitedMs += 5_000) clock.advance(5_000);
  expect(waitedMs).toBeLessThanOrEqual(60_000);
  expect((await install())?.toLowerCase()).toBe("succeeded");
});
