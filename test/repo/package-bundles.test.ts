import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type InstalledPackage, installPackage } from "../support/install-package.ts";

let installed: InstalledPackage;
let alone: string;

beforeAll(() => {
  installed = installPackage();
  alone = mkdtempSync(join(tmpdir(), "erp-alone-"));
});

afterAll(() => {
  for (const folder of [installed.folder, alone]) rmSync(folder, { recursive: true, force: true });
});

const program = `
import { createExactOnlineClient } from "erp-openapi/exact-online";
import { exactOnline, OAuthClient } from "erp-openapi/oauth";
import { memoryTokenStore } from "erp-openapi/stores/memory";
import { hasErrorCode } from "erp-openapi/errors";
const answer = (url) => new Response(JSON.stringify({ d: { results: [{ Code: "1" }] } }), { headers: { "content-type": "application/json" } });
const auth = { token: async () => "t", markStale: () => undefined };
const exact = createExactOnlineClient({ country: "nl", auth, fetch: async (request) => answer(request.url) });
const rows = [];
for await (const row of exact.list("/api/v1/{division}/crm/Accounts", { division: 1, select: ["Code"] })) rows.push(row);
const client = new OAuthClient({
  provider: exactOnline({ country: "nl" }),
  clientId: "c",
  clientSecret: () => "s",
  redirectUri: "https://app.example/callback",
  store: memoryTokenStore(),
  account: "a",
});
const code = await client.token().then(() => "", (error) => error.code);
console.log(JSON.stringify({ rows, has: await client.hasToken(), code, guard: hasErrorCode(1) }));
`;
const want = { rows: [{ Code: "1" }], has: false, code: "REAUTHORIZATION_REQUIRED", guard: false };

function write(name: string, text: string): string {
  const file = join(installed.folder, name);
  writeFileSync(file, text);
  return file;
}

function runAlone(code: string, name: string) {
  writeFileSync(join(alone, name), code);
  const options = { cwd: alone, encoding: "utf8", timeout: 60_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [name], options);
  return { status, stdout, stderr };
}

async function bundleWithEsbuild(entry: string, format: "esm" | "cjs", minify = false): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify,
    format,
    platform: "node",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

describe("a bundle of a program", () => {
  test.each([false, true])("by esbuild, minified: %s, runs in an empty folder", async (minify) => {
    const code = await bundleWithEsbuild(write("in.mjs", program), "esm", minify);
    const { status, stdout, stderr } = runAlone(code, "esbuild.mjs");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(want);
  });

  test("by esbuild as CommonJS runs in an empty folder", async () => {
    const inside = program.replace("const rows = [];", "(async () => { const rows = [];");
    const code = await bundleWithEsbuild(write("in-cjs.mjs", `${inside} })();`), "cjs");
    const { status, stdout } = runAlone(code, "esbuild.cjs");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(want);
  });

  test("by rolldown runs in an empty folder, and nothing was warned of", async () => {
    const warnings: string[] = [];
    const bundle = await rolldown({
      input: write("in.mjs", program),
      platform: "node",
      onLog: (level, { message }) => level === "warn" && warnings.push(message),
    });
    const { output } = await bundle.generate({ format: "esm", codeSplitting: false });
    await bundle.close();
    expect(warnings).toEqual([]);
    expect(JSON.parse(runAlone(output[0].code, "rolldown.mjs").stdout)).toEqual(want);
  });

  test("with the sandbox in it says to leave it out", async () => {
    const entry = write(
      "sandbox.mjs",
      'import { startSandbox } from "erp-openapi/sandbox"; startSandbox().catch((e) => console.log(e.code, e.message));',
    );
    const { status, stdout, stderr } = runAlone(await bundleWithEsbuild(entry, "esm"), "sandbox.mjs");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^SANDBOX_BUNDLED The sandbox reads generated\/\S+ .*--external:erp-openapi\/sandbox/);
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });
});

/** Files of the package that a program brings along, loaded when needed or at once. */
async function bundledFiles(name: string, text: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [write(name, text)],
    bundle: true,
    write: false,
    metafile: true,
    splitting: true,
    format: "esm",
    platform: "node",
    outdir: alone,
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs).map((file) => file.slice(file.lastIndexOf("/dist/") + 1));
}

test("a program that keeps no copy brings nothing of the sync, and one that does brings no database's driver", async () => {
  const client = await bundledFiles("client.mjs", program);
  expect(client.filter((file) => /^dist\/(?:src\/sync\/|generated\/[^/]+\/sync)/.test(file))).toEqual([]);
  const sync = write("sync.mjs", 'import "erp-openapi/sync"; console.log(process.moduleLoadList.join(" "));');
  const { stdout } = spawnSync(process.execPath, [sync], { encoding: "utf8", timeout: 120_000 });
  expect(stdout).not.toContain("sqlite");
});

test("the bare name says which names there are", () => {
  const entry = write("bare.mjs", 'await import("erp-openapi").catch((e) => console.log(e.message));');
  const { stdout } = spawnSync(process.execPath, [entry], { encoding: "utf8", timeout: 120_000 });
  const { exports }: { exports: object } = JSON.parse(readFileSync("package.json", "utf8"));
  const stores = /stores\/\{(.*?)\}/.exec(stdout)?.[1]?.split(",") ?? [];
  const named = [
    ...[...stdout.matchAll(/erp-openapi\/([a-z-]+)(?=,|\.)/g)].map(([, name]) => `./${name}`),
    ...stores.map((name) => `./stores/${name}`),
  ];
  const doors = Object.keys(exports).filter((path) => /^\.\/(?:stores\/)?[a-z-]+$/.test(path));
  expect(named.sort()).toEqual(doors.sort());
});
