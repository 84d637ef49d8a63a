import { execFile } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { startSandbox, type Sandbox } from "../../src/sandbox/start-sandbox.ts";
import type { SandboxOptions } from "../../src/sandbox/options.ts";

const running: Sandbox[] = [];
const start = async (options?: SandboxOptions): Promise<Sandbox> => {
  const sandbox = await startSandbox(options);
  running.push(sandbox);
  return sandbox;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.stop()));
});

const form = (fields: Record<string, string>): RequestInit => ({ method: "POST", body: new URLSearchParams(fields) });
const appToken = async ({ entra }: Sandbox): Promise<string> => {
  const response = await fetch(`${entra.authority}/oauth2/v2.0/token`, form({ grant_type: "client_credentials", client_id: entra.clientId, client_secret: entra.clientSecret, scope: "https://api.businesscentral.dynamics.com/.default" }));
  const body: { access_token: string } = JSON.parse(await response.text());
  return body.access_token;
};
const freePorts = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address ? Math.min(address.port, 65_000) : 40_000;
};

describe("startSandbox", () => {
  test("gives each service and the control an origin of its own, on loopback", async () => {
    const s = await start();
    const origins = [s.entra.origin, s.businessCentral.origin, s.dataverse.origin, s.graph.origin, s.exact.origin, s.control.url];
    expect(new Set(origins).size).toBe(6);
    expect(origins.filter((origin) => !/^http:\/\/127\.0\.0\.1:\d+$/.test(origin))).toEqual([]);
  });

  test("takes six ports in a row, and says which one is taken", async () => {
    const port = await freePorts();
    const s = await start({ port });
    expect([s.entra.origin, s.control.url]).toEqual([`http://127.0.0.1:${port}`, `http://127.0.0.1:${port + 5}`]);
    await expect(startSandbox({ port })).rejects.toMatchObject({ name: "SandboxPortInUse", code: "SANDBOX_PORT_IN_USE", port });
    await s.stop();
    await start({ port });
  });

  test("starts nothing when a later port is taken", async () => {
    const port = await freePorts();
    const blocker = createServer().listen(port + 3, "127.0.0.1");
    await once(blocker, "listening");
    await expect(startSandbox({ port })).rejects.toMatchObject({ code: "SANDBOX_PORT_IN_USE", port: port + 3 });
    blocker.close();
    await once(blocker, "close");
    await start({ port });
  });

  test.each<[string, object, object]>([
    ["an unknown option", { prot: 1 }, { code: "SANDBOX_OPTION_INVALID", option: "prot" }],
    ["a bad fault rule", { faults: [{ effect: { kind: "cut" } }] }, { code: "SANDBOX_FAULT_INVALID", field: "effect.when" }],
  ])("refuses %s", async (_name, options, want) => {
    await expect(startSandbox(options)).rejects.toMatchObject(want);
  });

  test("makes the same things up for the same seed, and others for another", async () => {
    const [a, b, c] = [await start({ seed: 5 }), await start({ seed: 5 }), await start({ seed: 6 })];
    const known = ({ entra }: Sandbox) => [entra.tenantId, entra.clientId, entra.clientSecret, entra.publicClientId];
    expect(known(a)).toEqual(known(b));
    expect(known(a)).not.toEqual(known(c));
    expect(a.control.key).not.toBe(b.control.key);
  });

  test("has faults from the start", async () => {
    const s = await start({ faults: [{ operation: "EntraToken", nth: 1, effect: { kind: "answer", status: 503 } }] });
    await expect(appToken(s)).rejects.toThrow(SyntaxError);
    expect(await appToken(s)).toMatch(/^ey/);
  });

  test("spends a refresh token although the answer is cut", async () => {
    const s = await start();
    s.faults.add({ operation: "EntraToken", count: 1, effect: { kind: "cut", when: "after-work" } });
    await expect(appToken(s)).rejects.toThrow("fetch failed");
    expect(s.log.entries().map(({ operation, status, fault }) => [operation, status, fault])).toEqual([["EntraToken", 0, "fault-1"]]);
  });
});

describe("two sandboxes", () => {
  test("do not see each other's tokens, clocks, faults and logs", async () => {
    const [a, b] = [await start({ seed: 1, startAt: 0 }), await start({ seed: 1, startAt: 0 })];
    expect(await appToken(a)).not.toBe(await appToken(b));
    a.clock.advance(1000);
    a.faults.add({ effect: { kind: "answer", status: 503 } });
    await fetch(`${a.entra.origin}/error`);
    expect([b.clock.now(), b.faults.list(), b.log.entries().length]).toEqual([0, [], 1]);
  });
});

describe("stop()", () => {
  test("can be called twice and frees the clock's sleepers", async () => {
    const s = await start();
    const slept = s.clock.sleep(1000);
    slept.catch(() => undefined);
    await Promise.all([s.stop(), s.stop()]);
    await expect(slept).rejects.toMatchObject({ code: "SANDBOX_STOPPED" });
    await expect(fetch(s.entra.origin)).rejects.toThrow("fetch failed");
  });

  test("leaves no open handle: not of kept connections, long polls, slow answers, timers", async () => {
    const script = `
      const { startSandbox } = await import(${JSON.stringify(new URL("../../src/sandbox/index.ts", import.meta.url).href)});
      const { Agent, request } = await import("node:http");
      const before = process.getActiveResourcesInfo().sort();
      const s = await startSandbox({ clock: { rate: 10 } });
      const agent = new Agent({ keepAlive: true });
      const get = (url, headers = {}) => new Promise((resolve) => request(url, { agent, headers }, (r) => { r.resume(); r.on("end", () => resolve(r.statusCode)); }).on("error", () => resolve(0)).end());
      const post = (url, headers, body) => new Promise((resolve) => request(url, { method: "POST", agent, headers }, (r) => { r.resume(); r.on("end", () => resolve(r.statusCode)); r.on("error", () => resolve(0)); }).on("error", () => resolve(0)).end(body));
      const first = await get(s.entra.authority + "/discovery/v2.0/keys");
      s.faults.add({ effect: { kind: "slow-first-byte", delayMs: 60000 } });
      const waiting = [get(s.entra.origin + "/error"), post(s.control.url + "/clock/wait", { "x-sandbox-key": s.control.key }, JSON.stringify({ untilMs: s.clock.now() + 1e9 }))];
      s.clock.sleep(1e9).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 100));
      await s.stop();
      const ended = await Promise.all(waiting);
      agent.destroy();
      await new Promise((resolve) => setImmediate(resolve));
      const after = process.getActiveResourcesInfo().sort();
      console.log(JSON.stringify({ first, ended, before, after }));
      process.on("exit", () => console.log("gone"));
    `;
    const startedAt = performance.now();
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--no-warnings", "-e", script], { timeout: 20_000 });
    const [line = "", gone] = stdout.trim().split("\n");
    const { first, ended, before, after } = JSON.parse(line);
    expect({ first, ended, after }).toEqual({ first: 200, ended: [0, 0], after: before });
    // Had anything been left open, the process would have stayed.
    expect(gone).toBe("gone");
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
});
