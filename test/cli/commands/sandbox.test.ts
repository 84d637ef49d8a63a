import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";

const main = "src/cli/main.ts";

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "sandbox", ...args], {
    encoding: "utf8",
    timeout: 120_000,
  });
  return { status, stdout, stderr };
}

test("runs until it is asked to end, and ends with 0", async () => {
  const child = spawn(process.execPath, [main, "sandbox", "--seed", "7", "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line]: string[] = await once(createInterface(child.stdout), "line");
  const { entra } = JSON.parse(line ?? "");
  const discovery = await fetch(`${entra.authority}/v2.0/.well-known/openid-configuration`);
  expect(await discovery.json()).toMatchObject({ token_endpoint: `${entra.authority}/oauth2/v2.0/token` });
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
  await expect(fetch(entra.authority)).rejects.toThrow();
});

test("shows the moods that were chosen, as --moods takes them again", async () => {
  const child = spawn(process.execPath, [main, "sandbox", "--moods", "180=documented", "--moods", "181=seen"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  for await (const line of createInterface(child.stdout)) {
    text += `${line}\n`;
    if (line.startsWith("Stop it")) break;
  }
  child.kill("SIGTERM");
  await once(child, "exit");
  expect(text).toMatch(/^Moods: 180=documented,181=seen$/m);
});

test.each([
  [["--moods", "believd"], /option moods is "believd": give "believed", "documented", "seen", \{ seed/],
  [["--moods", "1=seen"], /option moods\.1 names no fact that sources disagree on\. There are .*180, /],
  [["--moods", "seed:x"], /option moods\.seed is "x": give a whole number/],
  [["--moods", "180=seen", "--moods", "180=believed"], /option moods\.180 is given twice/],
])("%j is refused in one line", (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ status: 2, stdout: "", lines: 1 });
  expect(stderr).toMatch(message);
});

test.each([
  [
    ["--port", "x"],
    "error: option '--port <number>' argument 'x' is invalid. Give a whole number. See: erp-openapi sandbox --help",
  ],
  [
    ["--rows", "Accounts"],
    "error: option '--rows <set=number>' argument 'Accounts' is invalid. Give an entity's schema and a number of rows: CrmAccount=100000. See: erp-openapi sandbox --help",
  ],
  [
    ["--clock", "slow"],
    "error: option '--clock <mode>' argument 'slow' is invalid. Give real, manual, or a factor: 60 runs 60 times as fast as the machine. See: erp-openapi sandbox --help",
  ],
  [["--speed", "1"], "error: unknown option '--speed' (did you mean --seed?). See: erp-openapi sandbox --help"],
])("%j is refused in words", (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout, first: stderr.split("\n")[0] }).toEqual({ status: 2, stdout: "", first: message });
});

test("a port in use is one line", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  try {
    expect(run("--port", String(port))).toEqual({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(new RegExp(`^error: .*${port}.*\\n$`)),
    });
  } finally {
    server.close();
  }
});
