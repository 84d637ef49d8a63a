import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { logCommand } from "../../../src/cli/commands/log.ts";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import type { LoggedCall } from "../../../src/http/log/call-log.ts";
import { sqliteCallLogStore } from "../../../src/stores/sqlite/index.ts";
import { examplesOf, splitLine } from "../support/examples.ts";
import { run } from "../support/run.ts";

/** Secrets of the calls below, none of which may be printed. */
const secretToken = "t0ken-that-nobody-may-see";
const secretName = "Bakery that is a secret";

const home = mkdtempSync(join(tmpdir(), "erp-openapi-log-"));
const file = join(home, "calls.sqlite");
const env = {
  ERP_OPENAPI_HOME: home,
  ERP_OPENAPI_KEY: Buffer.alloc(32, 7).toString("base64"),
  ERP_OPENAPI_CALL_LOG: file,
};
const printed: string[] = [];

async function ran(...args: string[]) {
  const { code, stdout, stderr } = await run(...args);
  printed.push(stdout, stderr);
  return { status: code, stdout, stderr };
}

interface Control {
  readonly exact: { readonly origin: string; readonly divisions: readonly number[]; readonly webhookSecret: string };
  readonly control: { readonly url: string; readonly key: string };
}

let sandbox: ReturnType<typeof spawn>;
let world: Control;
/** Requests at the sandbox that made an account. */
async function bookings(): Promise<number> {
  const entries: { operation?: string; status: number }[] = JSON.parse(await (await control("log")).text());
  return entries.filter(({ operation, status }) => operation === "CreateCrmAccount" && status === 201).length;
}
const control = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, `${world.control.url}/`), { ...init, headers: { "x-sandbox-key": world.control.key } });

beforeAll(async () => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  sandbox = spawn(process.execPath, ["src/cli/main.ts", "sandbox", "--save", "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  if (!sandbox.stdout) throw new Error("The sandbox prints nothing.");
  const [line]: string[] = await once(createInterface(sandbox.stdout), "line");
  world = JSON.parse(line ?? "");
  const store = sqliteCallLogStore({ file, keys: { current: env.ERP_OPENAPI_KEY } });
  await store.createSchema();
  // The program whose calls are kept has a token that is no good: its writes are refused.
  const client = createExactOnlineClient({
    country: "nl",
    origin: world.exact.origin,
    auth: { token: async () => secretToken, markStale: () => {} },
    callLog: { store, replay: true },
  });
  const bare = createExactOnlineClient({
    country: "nl",
    origin: world.exact.origin,
    auth: { token: async () => secretToken, markStale: () => {} },
    callLog: { store },
  });
  const company = division(world.exact.divisions[0] ?? 0);
  for (const one of [client, bare])
    await one.create("/api/v1/{division}/crm/Accounts", { Name: secretName }, { division: company }).catch(() => {});
  await store.close();
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  sandbox.kill("SIGTERM");
  await once(sandbox, "exit");
  rmSync(home, { recursive: true, force: true });
});

async function calls(...filters: string[]): Promise<LoggedCall[]> {
  const { status, stdout, stderr } = await ran("log", "list", "--json", ...filters);
  expect([status, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
}

describe("erp-openapi log", () => {
  test.each([
    [["--failed"], 2],
    [["--status", "404", "--until", "1h", "--error", "OUTCOME_UNKNOWN"], 0],
    [["--operation", "CreateCrmAccount", "--since", "1h"], 2],
    [["--company", "1"], 0],
  ])("list %j", async (filters, count) => {
    const { status, stdout } = await ran("log", "list", "--json", ...filters);
    expect([status, JSON.parse(stdout).length]).toEqual([0, count]);
  });

  test("list, for people: a table, and a word when there is more", async () => {
    const { status, stdout, stderr } = await ran("log", "list", "--limit", "1");
    expect([status, stdout.split("\n").length, stdout]).toEqual([
      0,
      4,
      expect.stringMatching(
        /^began +id +operation +company +outcome +sent +ms +repeat\n-+.*\n\d{4}-.*CreateCrmAccount +\d+ +401 +\d/,
      ),
    ]);
    expect(stderr).toBe("There are more than these 1: --limit <number>, or narrower filters.\n");
    expect((await ran("log", "list", "--open")).stderr).toBe("No call of the log is like that.\n");
  });

  test("show, and without the key", async () => {
    const id = (await calls()).find(({ replayable }) => replayable)?.id ?? "";
    const { status, stdout } = await ran("log", "show", id);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(
        /request +POST \/api\/v1\/\{division\}\/crm\/Accounts\n[\s\S]*not harmless[\s\S]*outcome +401\n[\s\S]*address +http:\/\/127\.0\.0\.1[^?]*\/crm\/Accounts\n[\s\S]*body +\d+ bytes, sealed/,
      ),
    ]);
    expect(JSON.parse((await ran("log", "show", id, "--json")).stdout)).toMatchObject({
      id,
      replayable: true,
      request: { method: "POST", bodyBytes: 34 },
    });
    vi.stubEnv("ERP_OPENAPI_KEY", Buffer.alloc(32, 8).toString("base64"));
    const other = await ran("log", "show", id);
    vi.stubEnv("ERP_OPENAPI_KEY", env.ERP_OPENAPI_KEY);
    expect([other.status, other.stderr]).toEqual([0, expect.stringContaining("sealed with another key")]);
  });

  test("retry: refused without a sign-in; with one it sends once, and never again", { timeout: 120_000 }, async () => {
    const failed = await calls("--failed");
    const [kept, bare] = [true, false].map(
      (wanted) => failed.find(({ replayable }) => replayable === wanted)?.id ?? "",
    );
    expect((await ran("log", "retry", kept ?? "", "--sandbox")).stderr).toContain("Nobody is signed in");
    expect((await ran("login", "exact", "--sandbox", "--as", "kim@example.com")).status).toBe(0);
    const sent = await ran("log", "retry", kept ?? "", "--sandbox");
    expect([sent.status, sent.stderr, JSON.parse(sent.stdout).d.Name]).toEqual([
      0,
      `Call ${kept} was sent again: 201 Created\n`,
      secretName,
    ]);
    printed.splice(printed.indexOf(sent.stdout), 1);
    expect(await ran("log", "retry", kept ?? "", "--sandbox")).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("was sent again already, with success"),
    });
    expect(await ran("log", "retry", bare ?? "", "--sandbox")).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("turn on replay: true"),
    });
    expect(await ran("log", "retry", "nobody", "--sandbox")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("has no call nobody"),
    });
    expect(await bookings()).toBe(1);
    const repeat = (await calls()).find(({ resendOf }) => resendOf === kept);
    expect([repeat?.ending?.status, (await ran("log", "retry", repeat?.id ?? "", "--sandbox")).stderr]).toEqual([
      201,
      expect.stringContaining("was itself a repeat"),
    ]);
  });

  test.each([
    [["log"], 2, "name one of list, show, retry, prune"],
    [["log", "prune"], 2, "say what to forget: --older-than 30d, --keep 10000, or both."],
    [["log", "list", "--since", "yesterday"], 2, "Give 90s, 15m, 2h or 30d ago"],
    [["log", "list", "--failed", "--open"], 2, "mean no call"],
    [["log", "list", "--file", "/nowhere/calls.sqlite"], 2, "there is no call log at /nowhere/calls.sqlite"],
    [["log", "show", "nobody"], 1, "has no call nobody"],
  ])("%j is refused in words", async (args, status, words) => {
    expect(await ran(...args)).toMatchObject({ status, stdout: "", stderr: expect.stringContaining(words) });
  });

  test("every example of its help is understood", async () => {
    const lines = await examplesOf({ name: "log", description: "", load: async () => logCommand() });
    const [kept = ""] = (await calls()).map(({ id }) => id);
    const statuses = [];
    for (const line of lines)
      statuses.push(
        (
          await ran(
            ...splitLine(line)
              .slice(1)
              .map((word) => (/^0198c0de/.test(word) ? kept : word)),
          )
        ).status,
      );
    // The newest call is the repeat, which is not sent again itself.
    expect([lines.length, statuses]).toEqual([5, [0, 0, 0, 1, 0]]);
  }, 60_000);

  test("retry: a page or half a record under 200 is no success", { timeout: 60_000 }, async () => {
    const { exact } = world;
    const open = () => sqliteCallLogStore({ file, keys: { current: env.ERP_OPENAPI_KEY } });
    const refusedCall = async (): Promise<string> => {
      const store = open();
      const auth = { token: async () => secretToken, markStale: () => {} };
      const callLog = { store, replay: true };
      const client = createExactOnlineClient({ country: "nl", origin: exact.origin, auth, callLog });
      const company = division(exact.divisions[0] ?? 0);
      await client
        .create("/api/v1/{division}/crm/Accounts", { Name: secretName }, { division: company })
        .catch(() => {});
      await store.close();
      return (await calls())[0]?.id ?? "";
    };
    const states = [];
    for (const [type, body] of [
      ["text/html", "<title>Sign in</title>"],
      ["application/json", '{"d":null}'],
    ]) {
      const id = await refusedCall();
      const effect = { kind: "answer", status: 200, headers: { "content-type": type }, body };
      const rule = JSON.stringify({ operation: "CreateCrmAccount", nth: 1, effect });
      expect((await control("faults", { method: "POST", body: rule })).status).toBe(200);
      const { status, stdout } = await ran("log", "retry", id, "--sandbox");
      const store = open();
      states.push([status, stdout, (await store.get(id))?.resend?.state]);
      await store.prune({ keepNewest: 3 });
      await store.close();
    }
    expect(states).toEqual(Array(2).fill([1, "", "unknown"]));
  });

  test("prune", async () => {
    expect(await ran("log", "prune", "--older-than", "1h")).toMatchObject({
      status: 0,
      stderr: "0 calls are forgotten. Calls that may be on their way stay.\n",
    });
    expect(JSON.parse((await ran("log", "prune", "--keep", "1", "--json")).stdout)).toEqual({ removed: 2 });
    expect(await calls()).toHaveLength(1);
  });

  test("nothing that was printed holds a token, a key or what was booked", () => {
    const all = printed.join("\n");
    expect([
      all.length > 2000,
      all.includes(secretToken),
      all.includes(secretName),
      all.includes(env.ERP_OPENAPI_KEY),
      /Bearer/.test(all),
    ]).toEqual([true, false, false, false, false]);
  });
});
