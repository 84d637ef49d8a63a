import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

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

/** @throws {Error} when this machine has no compiler for C# */
export function requireCompiler(): void {
  if (spawnSync("mcs", ["--version"]).status !== 0 || !existsSync(newtonsoft))
    throw new Error(
      `The scripts of the connectors are C#, and there is no compiler to try them with. Install one: apt-get install ${packages}.`,
    );
}

/**
 * Compiles a script with the harness and runs its cases; answers what the program prints. Undefined when it does not
 * compile.
 *
 * @param name of the script in `connector/`: which cases are its own
 */
export function runScript(name: string, text: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "script-"));
  try {
    const program = join(folder, "run.exe");
    writeFileSync(join(folder, "script.cs"), `${namespaces.map((space) => `using ${space};`).join("\n")}\n${text}`);
    const sources = [join(folder, "script.cs"), `${here}/csharp/harness.cs`];
    const { status } = spawnSync("mcs", [`-out:${program}`, "-r:System.Net.Http.dll", `-r:${newtonsoft}`, ...sources], {
      timeout: 120_000,
    });
    if (status !== 0) return undefined;
    const cases = [
      join(here, "script-exchanges.cases.json"),
      ...(name.startsWith("exact-online") ? [join(here, "exact-answer.cases.json")] : []),
    ];
    return spawnSync("mono", [program, name, ...cases], {
      encoding: "utf8",
      env: { ...process.env, MONO_PATH: dirname(newtonsoft) },
      timeout: 20_000,
    }).stdout.trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
