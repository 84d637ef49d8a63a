import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { scriptNames } from "../../../src/connector-builder/script/script-twins.ts";
import answers from "./exact-answer.cases.json" with { type: "json" };
import exchanges from "./script-exchanges.cases.json" with { type: "json" };

const here = "test/connector-builder/script";
const newtonsoft = "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll";
const packages = "mono-mcs mono-runtime libmono-system-net-http4.0-cil libnewtonsoft-json5.0-cil";

/** What the platform puts before a script. @see https://learn.microsoft.com/connectors/custom-connectors/write-code#supported-namespaces */
const namespaces = [
  "System",
  "System.Collections.Generic",
  "System.Linq",
  "System.Net",
  "System.Net.Http",
  "System.Text",
  "System.Text.RegularExpressions",
  "System.Threading",
  "System.Threading.Tasks",
  "Newtonsoft.Json",
  "Newtonsoft.Json.Linq",
];

/** Compiles a script with the harness and runs its cases; answers what the program prints. */
function runScript(name: string, folder: string): string {
  const program = join(folder, "run.exe");
  writeFileSync(
    join(folder, "script.cs"),
    `${namespaces.map((space) => `using ${space};`).join("\n")}\n${readFileSync(`connector/${name}`, "utf8")}`,
  );
  execFileSync("mcs", [
    `-out:${program}`,
    "-r:System.Net.Http.dll",
    `-r:${newtonsoft}`,
    join(folder, "script.cs"),
    `${here}/csharp/harness.cs`,
  ]);
  const cases = [
    join(here, "script-exchanges.cases.json"),
    ...(name.startsWith("exact-online") ? [join(here, "exact-answer.cases.json")] : []),
  ];
  return spawnSync("mono", [program, name, ...cases], {
    encoding: "utf8",
    env: { ...process.env, MONO_PATH: dirname(newtonsoft) },
  }).stdout.trim();
}

beforeAll(() => {
  if (spawnSync("mcs", ["--version"]).status !== 0 || !existsSync(newtonsoft))
    throw new Error(
      `The scripts of the connectors are C#, and there is no compiler to try them with. Install one: apt-get install ${packages}.`,
    );
});

test.each(scriptNames)("%s compiles, and does in every case what its TypeScript twin does", (name) => {
  const folder = mkdtempSync(join(tmpdir(), "script-"));
  try {
    const own =
      exchanges.filter(({ script }) => script === name).length * 2 +
      (name.startsWith("exact-online") ? answers.length : 0);
    expect(runScript(name, folder)).toBe(`${own} checks, 0 wrong`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
