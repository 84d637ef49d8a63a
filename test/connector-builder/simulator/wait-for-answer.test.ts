import { describe, expect, test } from "vitest";
import { waitForAnswer } from "../../../src/connector-builder/simulator/wait-for-answer.ts";
import { jsonOf } from "../../../src/connector-builder/simulator/wire-message.ts";
import { sandboxForTest } from "../../clients/support/signed-in.ts";
import { gatewayTo } from "./support/gateway-to.ts";

const family = "BusinessCentral";

/** The admin connector with a sandbox whose time passes while the platform waits. */
async function open() {
  const sandbox = await sandboxForTest();
  const sleeps: number[] = [];
  const sleep = (ms: number): void => {
    sleeps.push(ms);
    sandbox.clock.advance(ms);
  };
  return { sandbox, gateway: gatewayTo(sandbox, "business-central-admin"), sleeps, options: { sleep } };
}

describe("Wait until an operation has ended", () => {
  test.each([
    [
      "a copy",
      "CopyEnvironment",
      {
        applicationFamily: family,
        sourceEnvironmentName: "Production",
        body: { environmentName: "CopyOne", type: "Sandbox" },
      },
    ],
    [
      "a rename, whose address is gone afterwards",
      "RenameEnvironment",
      { applicationFamily: family, environmentName: "Sandbox", body: { NewEnvironmentName: "Renamed" } },
    ],
    [
      "a deletion, whose address is gone afterwards",
      "DeleteEnvironment",
      { applicationFamily: family, environmentName: "Sandbox" },
    ],
  ])("%s: one action after the other is enough", async (_name, operationId, inputs) => {
    const { gateway, options, sleeps } = await open();
    const started = Object(jsonOf(await gateway.call(operationId, inputs)));
    expect(started.status).not.toMatch(/succeeded/i);
    const answer = await waitForAnswer(gateway, "WaitForOperation", { operationId: started.id }, options);
    expect([answer.status, jsonOf(answer)]).toMatchObject([
      200,
      { id: started.id, ended: true, status: expect.stringMatching(/^succeeded$/i) },
    ]);
    expect(new Set(sleeps)).toEqual(new Set([30_000]));
  });

  test("makes the flow stop when the work fails, with the reason", async () => {
    const { gateway, options } = await open();
    const started = Object(
      jsonOf(
        await gateway.call("CreateEnvironment", {
          applicationFamily: family,
          environmentName: "New-fails",
          body: { environmentType: "Sandbox", countryCode: "NL" },
        }),
      ),
    );
    const answer = await waitForAnswer(gateway, "WaitForOperation", { operationId: started.id }, options);
    expect([answer.status, jsonOf(answer)]).toMatchObject([
      409,
      {
        ended: true,
        error: { code: "OperationNotSucceeded", message: expect.stringMatching(/^The operation ended as failed\. \S/) },
      },
    ]);
  });

  test("answers at once with ended: false, for a flow that does not follow", async () => {
    const { gateway } = await open();
    const started = Object(
      jsonOf(
        await gateway.call("CopyEnvironment", {
          applicationFamily: family,
          sourceEnvironmentName: "Production",
          body: { environmentName: "CopyOne", type: "Sandbox" },
        }),
      ),
    );
    const answer = await gateway.call("WaitForOperation", { operationId: started.id });
    expect([answer.status, jsonOf(answer)]).toMatchObject([202, { id: started.id, ended: false }]);
  });

  test("of an app", async () => {
    const { gateway, options } = await open();
    const place = {
      applicationFamily: family,
      environmentName: "Production",
      appId: "5d0f3c1a-7b52-4e0c-9a3e-2f6d1c84b701",
    };
    const started = Object(
      jsonOf(
        await gateway.call("UpdateApp", {
          ...place,
          body: { targetVersion: "2.4.1.0", useEnvironmentUpdateWindow: false },
        }),
      ),
    );
    const answer = await waitForAnswer(gateway, "WaitForAppOperation", { ...place, operationId: started.id }, options);
    expect([answer.status, jsonOf(answer)]).toMatchObject([
      200,
      { id: started.id, ended: true, status: expect.stringMatching(/^succeeded$/i) },
    ]);
  });

  test("gives up on work that never ends", async () => {
    const { gateway } = await open();
    const started = Object(
      jsonOf(
        await gateway.call("CopyEnvironment", {
          applicationFamily: family,
          sourceEnvironmentName: "Production",
          body: { environmentName: "CopyOne", type: "Sandbox" },
        }),
      ),
    );
    await expect(
      waitForAnswer(
        gateway,
        "WaitForOperation",
        { operationId: started.id },
        { sleep: () => undefined, mostQuestions: 3 },
      ),
    ).rejects.toThrow("business-central-admin: WaitForOperation: still at work after 3 questions.");
  });
});
