import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const main = resolve("src/cli/main.ts");
let folder: string;
let sandbox: ChildProcessWithoutNullStreams;
let exactOrigin: string;

function start(...words: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [main, ...words], {
    cwd: folder,
    env: { ...process.env, ERP_OPENAPI_HOME: folder, NO_COLOR: "1" },
  });
}

/** What a process printed and how it ended. */
async function ended(
  child: ChildProcessWithoutNullStreams,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const [code] = await once(child, "close");
  return { code, stdout, stderr };
}

const type = (...words: string[]) => ended(start(...words));

/** Goes on like a browser of somebody who is signed in, as far as `until` says, and answers where it ends. */
async function browse(url: string, until: (url: URL) => boolean = () => false): Promise<string> {
  let at = url;
  for (;;) {
    const response = await fetch(at, { redirect: "manual", headers: { "x-sandbox-user": "kim@example.com" } });
    await response.arrayBuffer();
    const location = response.headers.get("location");
    if (location === null) return at;
    at = new URL(location, at).href;
    if (until(new URL(at))) return at;
  }
}

/** The first line that fits, as soon as it is printed. */
async function line(child: ChildProcessWithoutNullStreams, fits: RegExp): Promise<string> {
  for await (const text of createInterface(child.stderr)) if (fits.test(text)) return text;
  throw new Error(`It ended without a line like ${fits}.`);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "erp-cli-real-"));
  sandbox = start("sandbox", "--save", "--json", "--rows", "CrmAccount=20000");
  const [text]: string[] = await once(createInterface(sandbox.stdout), "line");
  exactOrigin = JSON.parse(text ?? "").exact.origin;
}, 120_000);
afterAll(async () => {
  sandbox.kill("SIGTERM");
  await once(sandbox, "exit");
  // What was saved goes with the sandbox.
  expect(existsSync(join(folder, "sandbox", "profiles.json"))).toBe(false);
  rmSync(folder, { recursive: true, force: true });
});

/** No bare machine has curl: what it does with the options that the help shows, as a program of Node.js. */
const curl = `
import { parseArgs } from "node:util";
const options = { silent: { type: "boolean" }, header: { type: "string", multiple: true } };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const headers = values.header.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
process.stdout.write(await (await fetch(positionals[0], { headers })).text());
`;

describe("every way to sign in, against a sandbox of another process", { timeout: 120_000 }, () => {
  test("by the browser, which comes back to this machine", async () => {
    const child = start("login", "exact", "--sandbox");
    const done = ended(child);
    await browse(await line(child, /^http/));
    expect(await done).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("Signed in as kim@example.com. Profile exact is saved."),
    });
  });

  test("by pasting the address at which the browser ends", async () => {
    const child = start(
      "login",
      "exact",
      "--sandbox",
      "--profile",
      "pasted",
      "--by",
      "paste",
      "--redirect-uri",
      "https://app.example.com/main/callback",
    );
    const done = ended(child);
    const callback = await browse(await line(child, /^http/), (url) => url.hostname === "app.example.com");
    child.stdin.write(`${callback}\n`);
    expect(await done).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("Signed in as kim@example.com. Profile pasted is saved."),
    });
  });

  test("pasting nothing is told", async () => {
    const child = start("login", "exact", "--sandbox", "--profile", "pasted", "--by", "paste");
    const done = ended(child);
    await line(child, /^http/);
    child.stdin.end();
    expect(await done).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("error: No address was pasted. Begin a new sign-in."),
    });
  });

  test("by a code on another device", async () => {
    const child = start("login", "business-central", "--sandbox", "--profile", "device", "--by", "device");
    const done = ended(child);
    const [, address = "", code = ""] =
      /open (\S+) and type the code (\S+) /.exec(await line(child, /type the code/)) ?? [];
    const answer = await fetch(address, {
      method: "POST",
      headers: { "x-sandbox-user": "kim@example.com" },
      body: new URLSearchParams({ user_code: code }),
    });
    expect(answer.status).toBe(200);
    expect(await done).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("Signed in as kim@example.com. Profile device is saved."),
    });
  });

  test("as an application", async () => {
    const { code, stderr } = await type("login", "business-central", "--sandbox", "--by", "application");
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^The application got a token, good until .*\. Profile business-central is saved\.\n$/),
    ]);
  });
});

describe("as a script uses it", { timeout: 120_000 }, () => {
  test("a token is the only thing on stdout, and no file holds it readable", async () => {
    const { code, stdout, stderr } = await type("token", "--sandbox", "--profile", "exact");
    expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(/^\S{20,}\n$/), ""]);
    const { stdout: found } = await ended(spawn("grep", ["-rl", "--", stdout.trim(), folder]));
    expect(found).toBe("");
    const me = await fetch(`${exactOrigin}/api/v1/current/Me?$select=FullName`, {
      headers: { authorization: `Bearer ${stdout.trim()}`, accept: "application/json" },
    });
    expect(me.status).toBe(200);
  });

  test("head gets its lines, and the list ends with 141 and in silence", async () => {
    writeFileSync(join(folder, "erp-openapi"), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`, {
      mode: 0o755,
    });
    writeFileSync(join(folder, "curl.mjs"), curl);
    writeFileSync(join(folder, "curl"), `#!/bin/sh\nexec "${process.execPath}" "${folder}/curl.mjs" "$@"\n`, {
      mode: 0o755,
    });
    const script =
      'set -o pipefail; erp-openapi list crm/Accounts --sandbox --profile exact --company 339766 --select ID,Name --csv | head -2; echo "codes ${PIPESTATUS[*]}"; curl --silent --header "Authorization: Bearer $(erp-openapi token --sandbox --profile exact)" "$EXACT_ORIGIN/api/v1/current/Me" --header "Accept: application/json" | head -c 5';
    const child = spawn("bash", ["-c", script], {
      env: {
        ...process.env,
        ERP_OPENAPI_HOME: folder,
        EXACT_ORIGIN: exactOrigin,
        PATH: `${folder}${delimiter}${process.env["PATH"] ?? ""}`,
      },
    });
    const { stdout, stderr } = await ended(child);
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^ID,Name\r\n[0-9a-f-]{36},.*\r\ncodes 141 0\n\{"d":$/);
  });

  test("Ctrl-C in the middle of a list is 130, without a word, and the next command works", async () => {
    const child = start(
      "list",
      "crm/Accounts",
      "--sandbox",
      "--profile",
      "exact",
      "--company",
      "339840",
      "--select",
      "ID,Name",
      "--json",
    );
    const done = ended(child);
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const { code, stdout, stderr } = await done;
    expect([code, stderr]).toEqual([130, ""]);
    // A program that reads it sees that it is not the whole.
    expect(() => JSON.parse(stdout)).toThrow();
    expect((await type("status", "--sandbox", "--profile", "exact")).code).toBe(0);
  });

  test("a second sandbox does not take the place of the first", async () => {
    expect(await type("sandbox", "--save")).toEqual({
      code: 1,
      stdout: "",
      stderr: `error: Process ${sandbox.pid} runs the sandbox that --sandbox means: stop it first, or leave --save out.\n`,
    });
  });

  test("after logout there is no token", async () => {
    expect((await type("logout", "--sandbox", "--profile", "device")).code).toBe(0);
    expect(await type("token", "--sandbox", "--profile", "device")).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "error: Nobody is signed in with profile device: erp-openapi login business-central --profile device --sandbox\n",
    });
  });
});
