import { request as requestHttp } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { connectSandboxControl, type SandboxControl } from "../../support/sandbox-control.ts";

let sandbox: Sandbox;
let control: SandboxControl;

beforeEach(async () => {
  sandbox = await startSandbox({ clock: "manual", startAt: "2026-03-01" });
  control = connectSandboxControl(sandbox.control);
});
afterEach(() => sandbox.stop());

const keyed = () => ({ "x-sandbox-key": sandbox.control.key });
const statusWithHost = (host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    requestHttp(`${sandbox.control.url}/clock`, { headers: { ...keyed(), host }, agent: false }, (response) =>
      resolve(response.resume().statusCode),
    )
      .on("error", reject)
      .end();
  });

describe("the control endpoint lets in", () => {
  test("whoever has the key", async () => {
    expect((await fetch(`${sandbox.control.url}/clock`, { headers: keyed() })).status).toBe(200);
  });

  test.each([
    ["without a key", {}],
    ["with a wrong key", { "x-sandbox-key": "guess" }],
  ])("nobody %s", async (_name, headers) => {
    expect((await fetch(`${sandbox.control.url}/clock`, { headers })).status).toBe(401);
  });

  test("no page that reaches it by a DNS name of its own", async () => {
    const { port } = new URL(sandbox.control.url);
    const statuses = await Promise.all(
      [
        `127.0.0.1:${port}`,
        `localhost:${port}`,
        `evil.example:${port}`,
        "127.0.0.1",
        `127.0.0.1.evil.example:${port}`,
      ].map(statusWithHost),
    );
    expect(statuses).toEqual([200, 200, 403, 403, 403]);
  });

  test("says which addresses there are", async () => {
    const response = await fetch(`${sandbox.control.url}/toString`, { headers: keyed() });
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining("POST /clock/advance")]);
  });
});

describe("another process", () => {
  const startMs = Date.parse("2026-03-01");

  test("reads and moves the clock", async () => {
    expect(await control.now()).toBe(startMs);
    expect(await control.advance(5000)).toBe(startMs + 5000);
    expect(sandbox.clock.now()).toBe(startMs + 5000);
  });

  test("sleeps in sandbox time", async () => {
    let awake = false;
    const slept = control.sleep(60_000).then(() => (awake = true));
    await control.advance(59_999);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(awake).toBe(false);
    await control.advance(1);
    await slept;
  });

  test("adds, lists and removes faults", async () => {
    const id = await control.addFault({ operation: "/Discovery$/", effect: { kind: "answer", status: 503 } });
    const ask = async () => (await fetch(`${sandbox.entra.authority}/v2.0/.well-known/openid-configuration`)).status;
    expect(await ask()).toBe(503);
    expect(await control.faults()).toEqual([{ id, seen: 1, struck: 1 }]);
    expect([await control.removeFault(id), await control.removeFault(id), await ask()]).toEqual([true, false, 200]);
    await control.addFault({ effect: { kind: "html-page" } });
    await control.clearFaults();
    expect(await ask()).toBe(200);
  });

  test("does a colleague's transaction at Exact Online, and tells what is wrong with one", async () => {
    const [division = 0] = sandbox.exact.divisions;
    const keys = await control.transaction({
      division,
      visibleAfterMs: 1000,
      work: [{ create: "crm/Accounts", body: { Name: "Late" } }],
    });
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    const refused = [{ update: "crm/Accounts", key: keys[0], body: { Name: "x" } }, { explode: true }];
    for (const step of refused)
      await expect(control.transaction({ division, work: [step] })).rejects.toThrow(
        /400 .*SANDBOX_TRANSACTION_INVALID/,
      );
    await control.advance(1000);
    await control.transaction({ division, work: [{ remove: "crm/Accounts", key: keys[0] }] });
    await expect(control.transaction({ division, work: [{ remove: "crm/Accounts", key: keys[0] }] })).rejects.toThrow(
      /has no such record/,
    );
  });

  test("reads and clears the request log", async () => {
    await fetch(`${sandbox.entra.origin}/nowhere`);
    await fetch(`${sandbox.entra.authority}/v2.0/.well-known/openid-configuration`);
    expect((await control.log()).map(({ id, operation, status }) => [id, operation, status])).toEqual([
      [1, undefined, 404],
      [2, "EntraDiscovery", 200],
    ]);
    expect(await control.log(1)).toHaveLength(1);
    await control.clearLog();
    expect(await control.log()).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      "a bad rule",
      () => control.addFault({ effect: { kind: "explode" } }),
      /400 .*SANDBOX_FAULT_INVALID.*effect\.kind/,
    ],
    [
      "a rule with a header that cannot be sent",
      () => control.addFault({ effect: { kind: "answer", status: 503, headers: { "x-reason": "a\u0001b" } } }),
      /400 .*SANDBOX_FAULT_INVALID.*effect\.headers has \\"x-reason\\"/,
    ],
    ["time that goes back", () => control.advance(-1), /400 .*never goes back/],
    ["no number", () => control.advance(Number.NaN), /400 .*the number ms/],
  ])("is told about %s", async (_name, run, message) => {
    await expect(run()).rejects.toThrow(message);
  });

  test("is told about a body that is no JSON", async () => {
    const response = await fetch(`${sandbox.control.url}/faults`, { method: "POST", headers: keyed(), body: "{" });
    expect(response.status).toBe(400);
  });
});
