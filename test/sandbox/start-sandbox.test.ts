import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import type { SandboxOptions } from "../../src/sandbox/options.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/start-sandbox.ts";
import { businessCentralScope, tokens } from "./entra/entra-client.ts";
import { freePorts } from "./free-ports.ts";

const running: Sandbox[] = [];
const start = async (options?: SandboxOptions): Promise<Sandbox> => {
  const sandbox = await startSandbox({ clock: "manual", ...options });
  running.push(sandbox);
  return sandbox;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.stop()));
});

const form = (fields: Record<string, string>): RequestInit => ({ method: "POST", body: new URLSearchParams(fields) });
const appToken = async ({ entra }: Sandbox): Promise<string> => {
  const response = await fetch(
    `${entra.authority}/oauth2/v2.0/token`,
    form({
      grant_type: "client_credentials",
      client_id: entra.clientId,
      client_secret: entra.clientSecret,
      scope: "https://api.businesscentral.dynamics.com/.default",
    }),
  );
  const body: { access_token: string } = JSON.parse(await response.text());
  return body.access_token;
};
describe("startSandbox", () => {
  test("gives each service and the control an origin of its own, on loopback", async () => {
    const s = await start();
    const origins = [
      s.entra.origin,
      s.businessCentral.origin,
      s.dataverse.origin,
      s.graph.origin,
      s.exact.origin,
      s.control.url,
    ];
    expect(new Set(origins).size).toBe(6);
    expect(origins.filter((origin) => !/^http:\/\/127\.0\.0\.1:\d+$/.test(origin))).toEqual([]);
  });

  test("takes six ports in a row, and says which one is taken", async () => {
    const port = await freePorts();
    const s = await start({ port });
    expect([s.entra.origin, s.control.url]).toEqual([`http://127.0.0.1:${port}`, `http://127.0.0.1:${port + 5}`]);
    await expect(startSandbox({ clock: "manual", port })).rejects.toMatchObject({
      name: "SandboxPortInUse",
      code: "SANDBOX_PORT_IN_USE",
      port,
    });
    await s.stop();
    await start({ port });
  });

  test("starts nothing when a later port is taken", async () => {
    const port = await freePorts();
    const blocker = createServer().listen(port + 3, "127.0.0.1");
    await once(blocker, "listening");
    await expect(startSandbox({ clock: "manual", port })).rejects.toMatchObject({
      code: "SANDBOX_PORT_IN_USE",
      port: port + 3,
    });
    blocker.close();
    await once(blocker, "close");
    await start({ port });
  });

  const loses = (...fields: readonly string[]) => ({ kind: "loses", fields });
  const lossRefused = { code: "SANDBOX_FAULT_INVALID", field: "effect.fields" };

  test.each<[string, object, object]>([
    ["an unknown option", { prot: 1 }, { code: "SANDBOX_OPTION_INVALID", option: "prot" }],
    [
      "rows of a set that does not exist",
      { rows: { CrmAccont: 5 } },
      { code: "SANDBOX_OPTION_INVALID", option: "rows.CrmAccont" },
    ],
    [
      "a fault in an operation that does not exist",
      { faults: [{ operation: "ExactTokn", effect: { kind: "malformed-json" } }] },
      { code: "SANDBOX_FAULT_INVALID", field: "operation" },
    ],
    [
      "a bad fault rule",
      { faults: [{ effect: { kind: "cut" } }] },
      { code: "SANDBOX_FAULT_INVALID", field: "effect.when" },
    ],
    ["a lost field with a slip of the pen", { faults: [{ effect: loses("GLAcount") }] }, lossRefused],
    ["a lost key, without which there is no record", { faults: [{ effect: loses("YourRef", "ID") }] }, lossRefused],
    [
      "a lost field that the service fills",
      { faults: [{ operation: "CreateCrmAccount", effect: loses("Created") }] },
      lossRefused,
    ],
    [
      "a lost field that the create does not have",
      { faults: [{ operation: "CreateCrmAccount", effect: loses("SalesInvoiceLines") }] },
      lossRefused,
    ],
    [
      "lost fields of what is no create",
      { faults: [{ operation: "ListCrmAccounts", effect: loses("Name") }] },
      lossRefused,
    ],
    [
      "a failure told in a field that no answer has",
      { faults: [{ effect: { kind: "fails-inside", field: "ErorMessage" } }] },
      { code: "SANDBOX_FAULT_INVALID", field: "effect.field" },
    ],
    [
      "a failure told in a field of another write",
      { faults: [{ operation: "PrintSalesInvoice", effect: { kind: "fails-inside", field: "ErrorMessage" } }] },
      { code: "SANDBOX_FAULT_INVALID", field: "effect.field" },
    ],
  ])("refuses %s", async (_name, options, want) => {
    await expect(startSandbox(options)).rejects.toMatchObject(want);
  });

  test("its time passes by itself unless it is told to stand", async () => {
    const sandbox = await startSandbox({ startAt: "2026-03-01T12:00:00Z" });
    running.push(sandbox);
    const before = sandbox.clock.now();
    await expect.poll(() => sandbox.clock.now(), { timeout: 10_000 }).toBeGreaterThan(before);
  });

  test("makes the same things up for the same seed, and others for another", async () => {
    const [a, b, c] = [await start({ seed: 5 }), await start({ seed: 5 }), await start({ seed: 6 })];
    const known = ({ entra }: Sandbox) => [entra.tenantId, entra.clientId, entra.clientSecret, entra.publicClientId];
    expect(known(a)).toEqual(known(b));
    expect(known(a)).not.toEqual(known(c));
    expect(a.control.key).not.toBe(b.control.key);
  });

  test("makes the same things up whenever a service is first asked", async () => {
    const options = { seed: 5, startAt: "2026-01-15" };
    const [early, late] = [await start(options), await start(options)];
    late.clock.advance(100 * 86_400_000);
    const read = async (sandbox: Sandbox, url: string, scope: string): Promise<unknown> => {
      const { access_token } = await tokens(sandbox, { scope });
      return (await fetch(url, { headers: { authorization: `Bearer ${access_token}` } })).json();
    };
    const seen = async (sandbox: Sandbox): Promise<unknown> => {
      const { businessCentral, dataverse, graph } = sandbox;
      const { value } = Object(
        await read(sandbox, `${businessCentral.origin}/admin/v2.29/applications/environments`, businessCentralScope),
      );
      return [
        Reflect.get(Object(value), 0).applicationVersion,
        Object(await read(sandbox, `${dataverse.origin}/api/data/v9.2/accounts?$top=2`, `${dataverse.origin}/.default`))
          .value,
        Object(await read(sandbox, `${graph.origin}/v1.0/me/contacts?$top=2`, "https://graph.microsoft.com/.default"))
          .value,
      ];
    };
    const [first, second] = [JSON.stringify(await seen(early)), JSON.stringify(await seen(late))];
    expect(second.replaceAll(late.dataverse.origin, early.dataverse.origin)).toBe(first);
    expect(first).toMatch(/^\["\d+\.\d+.*createdon.*createdDateTime/);
  });

  test("loads no service that nobody asked, but those whose details it gives", async () => {
    const script = `
      const { registerHooks } = await import("node:module");
      const loaded = new Set();
      registerHooks({ load(url, context, next) {
        const [, service] = /\\/sandbox\\/([\\w-]+)\\/[^?]*$/.exec(url) ?? [];
        if (service) loaded.add(service);
        return next(url, context);
      } });
      const { startSandbox } = await import(${JSON.stringify(new URL("../../src/sandbox/index.ts", import.meta.url).href)});
      const sandbox = await startSandbox({ clock: "manual" });
      const before = [...loaded];
      await fetch(sandbox.graph.origin + "/v1.0/me");
      console.log(JSON.stringify([before.sort(), [...loaded].filter((one) => !before.includes(one))]));
      await sandbox.stop();
    `;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--no-warnings", "-e", script],
      { timeout: 60_000 },
    );
    expect(JSON.parse(stdout)).toEqual([["core", "entra", "exact", "moods", "odata"], ["graph"]]);
  });

  test("takes the operations of every service and the sets that can grow", async () => {
    const effect = { kind: "malformed-json" } as const;
    const operations = [
      "EntraToken",
      "ListEnvironments",
      "ListAutomationCompanies",
      "ListAccounts",
      "GetMe",
      "ExactToken",
      "ListCrmAccounts",
      "/^no such$/",
    ];
    const s = await start({
      faults: operations.map((operation) => ({ operation, effect })),
      rows: { CrmAccount: 7, companies: 4, accounts: 9, contacts: 3 },
    });
    expect(s.faults.list()).toHaveLength(operations.length);
  });

  test("takes the fields and lines that a create can lose, by name of the operation or by pattern", async () => {
    const s = await start();
    const fields = ["YourRef", "GLAccount", "SalesInvoiceLines"];
    s.faults.add({ operation: "CreateSalesInvoiceSalesInvoice", effect: { kind: "loses", fields } });
    s.faults.add({ operation: /salesinvoice/i, effect: { kind: "loses", fields } });
    s.faults.add({
      operation: "PrintSalesInvoice",
      effect: { kind: "fails-inside", field: "EmailCreationError", says: "No." },
    });
    expect(s.faults.list()).toHaveLength(3);
  });

  test("has faults from the start", async () => {
    const s = await start({ faults: [{ operation: "EntraToken", nth: 1, effect: { kind: "answer", status: 503 } }] });
    await expect(appToken(s)).rejects.toThrow(SyntaxError);
    expect(await appToken(s)).toMatch(/^ey/);
  });

  test("spends a single-use refresh token although the answer is cut (fact 11)", async () => {
    const s = await start();
    const { origin, clientId: client_id, clientSecret: client_secret, redirectUri: redirect_uri } = s.exact;
    const ask = (fields: Record<string, string>) =>
      fetch(`${origin}/api/oauth2/token`, form({ client_id, client_secret, ...fields }));
    const query = new URLSearchParams({ client_id, redirect_uri, response_type: "code" });
    const back = await fetch(`${origin}/api/oauth2/auth?${query}`, {
      redirect: "manual",
      headers: { "x-sandbox-user": "kim@sandbox.example" },
    });
    const code = new URL(back.headers.get("location") ?? "").searchParams.get("code") ?? "";
    const { refresh_token }: { refresh_token: string } = JSON.parse(
      await (await ask({ grant_type: "authorization_code", code, redirect_uri })).text(),
    );
    s.clock.advance(571_000);
    const fault = s.faults.add({ operation: "ExactToken", count: 1, effect: { kind: "cut", when: "after-work" } });
    await expect(ask({ grant_type: "refresh_token", refresh_token })).rejects.toThrow("fetch failed");
    s.clock.advance(571_000);
    expect((await ask({ grant_type: "refresh_token", refresh_token })).status).toBe(400);
    expect(s.log.entries().map((entry) => [entry.operation, entry.status, entry.fault])).toEqual([
      ["ExactAuthorize", 302, undefined],
      ["ExactToken", 200, undefined],
      ["ExactToken", 0, fault],
      ["ExactToken", 400, undefined],
    ]);
  });

  test("challenges for claims until a token was asked for with them (fact 164)", async () => {
    const s = await start();
    const me = async (claims?: string) => {
      const { entra } = s;
      const query = new URLSearchParams({
        client_id: entra.publicClientId,
        response_type: "code",
        redirect_uri: entra.publicRedirectUri,
        scope: "User.Read",
      });
      const back = await fetch(`${entra.authority}/oauth2/v2.0/authorize?${query}`, {
        redirect: "manual",
        headers: { "x-sandbox-user": "kim@sandbox.example" },
      });
      const code = new URL(back.headers.get("location") ?? "").searchParams.get("code") ?? "";
      const answer = await fetch(
        `${entra.authority}/oauth2/v2.0/token`,
        form({
          client_id: entra.publicClientId,
          grant_type: "authorization_code",
          code,
          redirect_uri: entra.publicRedirectUri,
          ...(claims !== undefined && { claims }),
        }),
      );
      const { access_token }: { access_token: string } = JSON.parse(await answer.text());
      return fetch(`${s.graph.origin}/v1.0/me`, { headers: { authorization: `Bearer ${access_token}` } });
    };
    expect((await me()).status).toBe(200);
    s.faults.add({ operation: "GetMe", effect: { kind: "claims-challenge" } });
    const challenged = await me();
    expect(challenged.status).toBe(401);
    const asked = Buffer.from(
      /claims="([^"]+)"/.exec(challenged.headers.get("www-authenticate") ?? "")?.[1] ?? "",
      "base64",
    ).toString();
    expect((await me(asked)).status).toBe(200);
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
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--no-warnings", "-e", script],
      { timeout: 20_000 },
    );
    const [line = "", gone] = stdout.trim().split("\n");
    const { first, ended, before, after } = JSON.parse(line);
    expect({ first, ended, after }).toEqual({ first: 200, ended: [0, 0], after: before });
    // Had anything been left open, the process would have stayed.
    expect(gone).toBe("gone");
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
});
