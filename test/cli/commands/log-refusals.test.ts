import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { sqliteCallLogStore } from "../../../src/stores/sqlite/index.ts";
import { run } from "../support/run.ts";

const home = mkdtempSync(join(tmpdir(), "erp-openapi-log-refusals-"));
const at = (name: string): string => join(home, name);
const keyOf = (byte: number): string => Buffer.alloc(32, byte).toString("base64");
const key = keyOf(7);
const vendorReason = "Verplicht: Code\u001b[2J \u202eevil";
let refused: string;

/** A call that the vendor refused, kept with its request. */
async function keepRefusedCall(file: string): Promise<string> {
  const store = sqliteCallLogStore({ file, keys: { current: key } });
  await store.createSchema();
  const exact = createExactOnlineClient({
    country: "nl",
    auth: { token: async () => "t0ken", markStale: () => {} },
    callLog: { store, replay: true },
    fetch: async () =>
      Response.json({ error: { code: "", message: { lang: "", value: vendorReason } } }, { status: 400 }),
  });
  await expect(
    exact.create("/api/v1/{division}/crm/Accounts", { Name: "Bakery" }, { division: division(1) }),
  ).rejects.toMatchObject({ code: "API_BAD_REQUEST" });
  let id = "";
  for await (const call of store.list()) id = call.id;
  await store.close();
  return id;
}

beforeAll(async () => {
  refused = await keepRefusedCall(at("calls.sqlite"));
  mkdirSync(at("folder"));
  mkdirSync(at("data"));
  writeFileSync(at("garbage"), "no database at all, whatever its name says");
  const other = new DatabaseSync(at("other.sqlite"));
  other.exec("CREATE TABLE theirs (a)");
  other.close();
  for (const [name, text, mode] of [
    ["open.key", key, 0o644],
    ["short.key", "abc", 0o600],
    ["data/inside.key", key, 0o600],
  ] as const) {
    writeFileSync(at(name), text);
    chmodSync(at(name), mode);
  }
});

beforeEach(() => {
  vi.stubEnv("ERP_OPENAPI_HOME", home);
  vi.stubEnv("ERP_OPENAPI_CALL_LOG", at("calls.sqlite"));
  vi.stubEnv("ERP_OPENAPI_KEY", key);
  vi.stubEnv("ERP_OPENAPI_KEY_FILE", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** Each command, as it is typed. */
const commands = [["list"], ["show", "a-call"], ["retry", "a-call"], ["prune", "--keep", "1"]];

/** What is wrong, and what has to be said of it. */
const wrong: [what: string, env: Readonly<Record<string, string>>, flags: readonly string[], says: RegExp][] = [
  ["a key that is none", { ERP_OPENAPI_KEY: "abc" }, [], /^error: ERP_OPENAPI_KEY holds no key/],
  [
    "a key file that is none",
    { ERP_OPENAPI_KEY: "", ERP_OPENAPI_KEY_FILE: at("short.key") },
    [],
    /^error: The key file holds no key/,
  ],
  [
    "a folder in place of the key file",
    { ERP_OPENAPI_KEY: "", ERP_OPENAPI_KEY_FILE: at("folder") },
    [],
    /^error: There is no file \S+folder with the key of the call log\./,
  ],
  [
    "a key file that others may read",
    { ERP_OPENAPI_KEY: "", ERP_OPENAPI_KEY_FILE: at("open.key") },
    [],
    /^error: Others may read \S+open\.key with the key of the call log: chmod 600 /,
  ],
  [
    "a key file among the data",
    { ERP_OPENAPI_KEY: "", ERP_OPENAPI_KEY_FILE: at("data/inside.key") },
    [],
    /^error: The key file \S+ lies in the folder of the data/,
  ],
  ["a file that is not there", {}, ["--file", at("absent")], /^error: there is no call log at \S+absent/],
  ["a folder", {}, ["--file", at("folder")], /^error: \S+folder is a folder and no file, which --file names\./],
  [
    "a folder in the environment",
    { ERP_OPENAPI_CALL_LOG: at("folder") },
    [],
    /^error: \S+folder is a folder and no file, which ERP_OPENAPI_CALL_LOG names\./,
  ],
  ["a file that is no database", {}, ["--file", at("garbage")], /damaged or no database: restore it from a copy\.$/m],
  [
    "another program's database",
    {},
    ["--file", at("other.sqlite")],
    /^error: The SQLite database has schema version 0/,
  ],
];

describe.each(commands)("log %s", (...command) => {
  test.each(wrong)("%s: one line, which says nothing of tokens or of signing in", async (_what, env, flags, says) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const { code, stdout, stderr } = await run("log", ...command, ...flags);
    expect([code === 0, stdout, stderr]).toEqual([false, "", expect.stringMatching(says)]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toMatch(/token|sign(ed)? in|account/i);
  });
});

test("a request that is sealed with another key: show says so and tells all else", async () => {
  vi.stubEnv("ERP_OPENAPI_KEY", keyOf(8));
  const shown = await run("log", "show", refused);
  expect([shown.code, shown.stderr]).toEqual([0, expect.stringMatching(/^Its request is sealed with another key/)]);
  expect(shown.stderr).not.toMatch(/token/);
});

test("log show, as text and as JSON, says why the vendor refused, in one line that no terminal obeys", async () => {
  const said = "Verplicht: Code\\u001b[2J \\u202eevil";
  const { code, stdout } = await run("log", "show", refused);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^the vendor said +(.+)$/m)]);
  expect(/^the vendor said +(.+?) *$/m.exec(stdout)?.[1]).toBe(said);
  const asJson = await run("log", "show", refused, "--json");
  expect(JSON.parse(asJson.stdout)).toMatchObject({ id: refused, ending: { status: 400, said } });
});

test("a key file that this user may not read is named in a sentence", () => {
  const file = at("closed.key");
  writeFileSync(file, key);
  chmodSync(file, 0);
  chmodSync(home, 0o755);
  const reader = new URL("../../../src/cli/home/private-file.ts", import.meta.url).href;
  // Root reads everything: there another user has to try.
  const script = `const { readPrivateFile } = await import(${JSON.stringify(reader)});
    if (process.getuid() === 0) process.setuid(65534);
    try { readPrivateFile(${JSON.stringify(file)}, "the key of the call log"); }
    catch ({ code, message }) { console.log(code, message); }`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    timeout: 120_000,
  });
  expect(printed).toBe(`SECRET_UNAVAILABLE You may not read ${file} with the key of the call log.\n`);
});
