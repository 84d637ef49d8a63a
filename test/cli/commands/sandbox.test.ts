import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";

const main = "src/cli/main.ts";

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "sandbox", ...args], { encoding: "utf8" });
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
