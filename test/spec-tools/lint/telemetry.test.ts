import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const recorder = resolve("test/support/record-network.mjs");
const redocly = resolve("node_modules/@redocly/cli/bin/cli.js");
const cli = resolve("src/cli/main.ts");

const description = `openapi: 3.1.0
info: { title: Things, version: "1" }
servers: [{ url: "https://things.example" }]
paths:
  /things:
    get:
      operationId: ListThings
      tags: [things]
      responses: { "204": { description: No body. } }
`;

/** Connections and look-ups that a program begins; every other variable of the environment is left out. */
function connectionsOf(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): unknown[] {
  const log = join(temporaryFolder(), "network");
  const { status, stderr, error } = spawnSync(process.execPath, ["--import", recorder, ...args], {
    cwd,
    encoding: "utf8",
    timeout: 120_000,
    env: { PATH: process.env["PATH"], HOME: temporaryFolder(), RECORD_NETWORK: log, ...env },
  });
  expect({ error, status: typeof status, stderr: stderr.includes("Cannot find module") }).toEqual({
    error: undefined,
    status: "number",
    stderr: false,
  });
  if (!existsSync(log)) return [];
  return readFileSync(log, "utf8")
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

test("the recorder sees Redocly's telemetry where it is not switched off", () => {
  const folder = temporaryFolder({ "openapi.yaml": description, "redocly.yaml": "extends: [minimal]\n" });
  expect(connectionsOf([redocly, "lint", "openapi.yaml"], folder)).not.toEqual([]);
}, 130_000);

test("npm run lint:specs connects to nobody", () => {
  // `redocly lint` with the configuration of this repository, on one small description.
  const file = join(temporaryFolder({ "openapi.yaml": description }), "openapi.yaml");
  expect(connectionsOf([redocly, "lint", file, "--config", "redocly.yaml"], process.cwd())).toEqual([]);
}, 130_000);

test.each([
  ["spec lint", ["spec", "lint", "openapi.yaml"]],
  ["spec diff", ["spec", "diff", "openapi.yaml", "openapi.yaml"]],
  ["spec overlay", ["spec", "overlay", "openapi.yaml", "overlay.yaml", "--out", "out"]],
  ["spec generate", ["spec", "generate", "openapi.yaml", "--out", "out"]],
])(
  "%s connects to nobody",
  (_name, args) => {
    const folder = temporaryFolder({
      "openapi.yaml": description,
      "overlay.yaml":
        'overlay: 1.0.0\ninfo: { title: T, version: "1" }\nactions: [{ target: $.info, update: { title: T } }]\n',
    });
    expect(connectionsOf([cli, ...args], folder)).toEqual([]);
  },
  130_000,
);
