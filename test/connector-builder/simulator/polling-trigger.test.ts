import { describe, expect, test } from "vitest";
import type { ActionInputs } from "../../../src/connector-builder/simulator/build-request.ts";
import type { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import { openPolling, type PollingTrigger } from "../../../src/connector-builder/simulator/polling-trigger.ts";
import { jsonOf, textOf, type WireResponse } from "../../../src/connector-builder/simulator/wire-message.ts";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { sandboxForTest } from "../../clients/support/signed-in.ts";
import { gatewayTo } from "./support/gateway-to.ts";

const family = "BusinessCentral";
const hourMs = 3_600_000;

async function start(gateway: Gateway, operationId: string, inputs: ActionInputs): Promise<string> {
  const answer = await gateway.call(operationId, { applicationFamily: family, ...inputs });
  const { id } = Object(jsonOf(answer));
  if (typeof id !== "string") throw new Error(textOf(answer));
  return id;
}

function copy(gateway: Gateway, name: string): Promise<string> {
  const body = { environmentName: name, type: "Sandbox" };
  return start(gateway, "CopyEnvironment", { sourceEnvironmentName: "Production", body });
}

/** Questions of a platform that lets the sandbox's time pass as the answers say, until an hour is over. */
async function anHour({ clock }: Sandbox, trigger: PollingTrigger): Promise<unknown[]> {
  const runs: unknown[] = [];
  for (let passedMs = 0; passedMs < hourMs; ) {
    const polled = await trigger.ask();
    runs.push(...polled.runs);
    expect([polled.status, polled.retryAfterMs]).toEqual([polled.runs.length > 0 ? 200 : 202, 60_000]);
    clock.advance(polled.retryAfterMs ?? 0);
    passedMs += polled.retryAfterMs ?? 0;
  }
  return runs;
}

const idsOf = (runs: readonly unknown[]): unknown[] => runs.map((run) => Reflect.get(Object(run), "id")).sort();

describe("When an operation ends", () => {
  test("each operation starts one run, those of one question as well, and nothing from before", async () => {
    const sandbox = await sandboxForTest();
    const gateway = gatewayTo(sandbox, "business-central-admin");
    await copy(gateway, "Before");
    sandbox.clock.advance(hourMs);
    const ongoing = await copy(gateway, "Ongoing");

    const trigger = openPolling(gateway, "WhenOperationEnds", {});
    expect((await trigger.ask()).runs).toEqual([]);
    // Both begin and end in the same moment, and the copy ends before the next question.
    for (const environmentName of ["Production", "Sandbox"])
      await gateway.call("SetUpdateSettings", {
        applicationFamily: family,
        environmentName,
        body: { preferredStartTime: "20:00", preferredEndTime: "05:00", timeZoneId: "UTC" },
      });
    sandbox.clock.advance(hourMs);
    const { runs } = await trigger.ask();
    const [one, other] = runs.filter((run) => Reflect.get(Object(run), "type") === "modify").map((run) => Object(run));
    expect([runs.length, one.environmentName, other.environmentName].sort()).toEqual([3, "Production", "Sandbox"]);
    expect(one.completedOn).toBe(other.completedOn);
    expect(runs).toContainEqual(
      expect.objectContaining({
        id: ongoing,
        type: "copy",
        status: "succeeded",
        environmentName: "Ongoing",
        ended: true,
      }),
    );
    expect(await anHour(sandbox, trigger)).toEqual([]);

    const failing = await start(gateway, "CreateEnvironment", {
      environmentName: "New-fails",
      body: { environmentType: "Sandbox", countryCode: "NL" },
    });
    expect(await anHour(sandbox, trigger)).toMatchObject([
      { id: failing, status: "failed", errorMessage: expect.stringMatching(/\S/), environmentName: "New-fails" },
    ]);
  });

  test("the inputs stay with the trigger from question to question", async () => {
    const sandbox = await sandboxForTest();
    const gateway = gatewayTo(sandbox, "business-central-admin");
    const trigger = openPolling(gateway, "WhenOperationEnds", {
      environmentName: "renamed",
      kinds: "Copy, environmentRename",
      statuses: "succeeded",
    });
    expect((await trigger.ask()).runs).toEqual([]);
    const other = await copy(gateway, "Other");
    sandbox.clock.advance(hourMs);
    const wanted = await start(gateway, "RenameEnvironment", {
      environmentName: "Sandbox",
      body: { NewEnvironmentName: "Renamed" },
    });
    const runs = await anHour(sandbox, trigger);
    expect(idsOf(runs)).toEqual([wanted]);
    expect(wanted).not.toBe(other);
  });

  test("an ending that there is not is refused, and the trigger starts nothing", async () => {
    const gateway = gatewayTo(await sandboxForTest(), "business-central-admin");
    const trigger = openPolling(gateway, "WhenOperationEnds", { statuses: "done" });
    const { answer, ...polled } = await trigger.ask();
    expect(polled).toEqual({ status: 400, runs: [], retryAfterMs: undefined });
    expect(jsonOf(answer)).toMatchObject({ error: { code: "StatusUnknown" } });
  });

  test("the environments to choose from are those of all families", async () => {
    const gateway = gatewayTo(await sandboxForTest(), "business-central-admin");
    const { parameters } = gateway.operation("WhenOperationEnds");
    expect(parameters.find(({ name }) => name === "environmentName")?.["x-ms-dynamic-values"]).toEqual({
      operationId: "ListEnvironments",
      "value-collection": "value",
      "value-path": "name",
      "value-title": "name",
    });
  });
});

/** The admin connector whose script is replaced by answers that are given beforehand. */
async function answering(...answers: readonly Partial<WireResponse>[]) {
  const asked: string[] = [];
  const gateway = gatewayTo(await sandboxForTest(), "business-central-admin", (connector) => ({
    ...connector,
    script: ({ originalUrl }) => {
      const answer = answers[asked.push(originalUrl) - 1];
      return Promise.resolve({ status: 202, headers: {}, body: new Uint8Array(), ...answer });
    },
  }));
  return { gateway, asked, trigger: openPolling(gateway, "WhenOperationEnds", {}) };
}

const json = (body: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(body));

describe("the platform", () => {
  const path = "/script/environments/operations";
  const connection = "https://gateway.invalid/apim/business-central-admin/5b1c0f64d7f84c0f9c4f2d6a3e8b7a90";

  test("asks the first address until there is another, and stays at the last one when it is refused", async () => {
    const { gateway, asked, trigger } = await answering(
      {},
      { headers: { location: `${connection}${path}?n=1` } },
      { status: 503, headers: { location: "https://elsewhere.example/" } },
      {},
    );
    for (let question = 0; question < 4; question++) await trigger.ask();
    expect(asked.map((url) => url.slice(url.indexOf(path)))).toEqual([path, path, `${path}?n=1`, `${path}?n=1`]);
    expect(asked.every((url) => url.startsWith(`${gateway.address}/`))).toBe(true);
  });

  test("leaves the connector for no address", async () => {
    const { trigger } = await answering({ headers: { location: "https://api.businesscentral.dynamics.com/x" } });
    await trigger.ask();
    await expect(trigger.ask()).rejects.toThrow(
      "business-central-admin: next question of WhenOperationEnds: its address leaves the connector, where the connection's token is not sent.",
    );
  });

  test.each([
    ["a list", [1, 2], [1, 2]],
    ["the one list of an object", { value: [1], note: "n" }, [1]],
    ["an empty list", { value: [] }, []],
  ])("splits %s", async (_, body, runs) => {
    const { trigger } = await answering({ status: 200, body: json(body) });
    expect((await trigger.ask()).runs).toEqual(runs);
  });

  test.each([[{ id: 1 }], [{ value: [], others: [] }]])("cannot split %j", async (body) => {
    const { trigger } = await answering({ status: 200, body: json(body) });
    await expect(trigger.ask()).rejects.toThrow("the answer of a batch has to be a list, or to hold just one.");
  });

  test.each([
    ["business-central-admin", "ListEnvironments"],
    ["exact-online-sales", "WhenSalesOrdersChange"],
  ])("asks no other operation: %s %s", async (name, operationId) => {
    const gateway = gatewayTo(await sandboxForTest(), name);
    expect(() => openPolling(gateway, operationId, {})).toThrow("is no polling trigger.");
  });
});
