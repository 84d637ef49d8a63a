import { expect, it } from "vitest";
import { table } from "../../../../generated/business-central-admin/entities/environments.ts";
import { createAdminCenterClient } from "../../../../src/clients/business-central-admin/index.ts";
import {
  occupationOf,
  waitUntilIdle,
  whenIdle,
} from "../../../../src/clients/business-central-admin/workflows/index.ts";
import { fastSandbox, fastTime } from "../../support/fast-time.ts";
import { personTokens } from "../../support/signed-in.ts";
import { toldService } from "../../support/told-service.ts";

const family = { applicationFamily: "BusinessCentral" };
const production = { ...family, environmentName: "Production" };
const copyPath = "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy";
const renamePath = "/applications/{applicationFamily}/environments/{environmentName}/rename";

async function open() {
  const sandbox = await fastSandbox();
  const time = fastTime(sandbox);
  const center = createAdminCenterClient({
    origin: sandbox.businessCentral.origin,
    auth: personTokens(sandbox),
    ...time,
  });
  const copy = (name: string) =>
    center.create(
      copyPath,
      { environmentName: name, type: "Sandbox" },
      { ...family, sourceEnvironmentName: "Production" },
    );
  return { sandbox, center, copy, clock: time.clock };
}

it("knows what an environment is busy with, the source of a copy too", async () => {
  const { center, copy } = await open();
  expect(await occupationOf(center, production)).toBeUndefined();
  const { id } = await copy("CopyOne");
  expect(await occupationOf(center, production)).toMatchObject({
    operationId: id,
    type: expect.stringMatching(/copy/i),
  });
  expect(await occupationOf(center, { ...family, environmentName: "Sandbox" })).toBeUndefined();
});

it("work that has ended occupies nothing, whichever of the spec's words says so (fact 181)", async () => {
  const ends = new Set(
    Object.values(table.paths).flatMap((rows) => Object.values(rows).flatMap((row) => row.async?.final ?? [])),
  );
  expect(ends.size).toBe(5);
  const { auth, clock, fetch } = toldService(({ url }) =>
    url.pathname.endsWith("/operations")
      ? Response.json({
          value: [...ends].map((status) => ({ id: status, type: "copy", status, environmentName: "Production" })),
        })
      : Response.json({ name: "Production", status: "Active" }),
  );
  expect(await occupationOf(createAdminCenterClient({ auth, clock, fetch }), production)).toBeUndefined();
});

it("an update that waits for its window, and an offer to another tenant, occupy nothing", async () => {
  const { center, sandbox } = await open();
  await center.create(
    "/transfers/outgoing/applications/{applicationFamily}/environments/{environmentName}",
    {
      DestinationEntraTenantId: sandbox.entra.customerTenantId,
      RunAt: new Date(sandbox.clock.now() + 90_000_000).toISOString(),
    },
    production,
  );
  expect(await occupationOf(center, production)).toBeUndefined();
});

it("waits until it is idle, and tells what it waits for", async () => {
  const { center, copy, clock } = await open();
  await copy("CopyOne");
  const seen = new Set<string>();
  await waitUntilIdle(center, production, { clock, onProgress: ({ type }) => seen.add(type.toLowerCase()) });
  expect([...seen].some((type) => type.includes("copy"))).toBe(true);
  expect(await occupationOf(center, production)).toBeUndefined();
});

it("gives up in time, and says what is in the way", async () => {
  const { center, copy, clock } = await open();
  const { id } = await copy("CopyOne");
  await expect(waitUntilIdle(center, production, { clock, deadlineMs: 0 })).rejects.toMatchObject({
    code: "ENVIRONMENT_BUSY",
    operationId: id,
    message: expect.stringContaining("cancel it in the admin center"),
  });
});

it("starts work again that something else was quicker than", async () => {
  const { center, copy, clock } = await open();
  let tries = 0;
  const renamed = await whenIdle(
    center,
    production,
    async () => {
      tries += 1;
      if (tries === 1) await copy("CopyOne");
      return center.create(renamePath, { NewEnvironmentName: "Live" }, production);
    },
    { clock },
  );
  expect({ tries, status: renamed.status.toLowerCase() }).toEqual({ tries: 2, status: "scheduled" });
});

it("hands out a refusal that has another reason", async () => {
  const { center, clock } = await open();
  await expect(
    whenIdle(center, production, () => center.create(renamePath, { NewEnvironmentName: "Sandbox" }, production), {
      clock,
    }),
  ).rejects.toMatchObject({ status: 400 });
});
