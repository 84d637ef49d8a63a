import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const script = readFileSync("connector/exact-online.script.csx", "utf8");
const here = "test/connector-builder/script";

// Debian: apt-get install mono-mcs mono-runtime libmono-system-net-http4.0-cil libnewtonsoft-json5.0-cil
const newtonsoft = "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll";
const hasCompiler = spawnSync("mcs", ["--version"]).status === 0 && existsSync(newtonsoft);

/** What the platform puts before a script. @see https://learn.microsoft.com/connectors/custom-connectors/write-code#supported-namespaces */
const namespaces = ["System", "System.Collections.Generic", "System.Linq", "System.Net", "System.Net.Http", "System.Text", "System.Text.RegularExpressions", "System.Threading", "System.Threading.Tasks", "Newtonsoft.Json", "Newtonsoft.Json.Linq"];

test("the script is one class that the platform finds, and brings no namespaces of its own", () => {
  expect(script.match(/public class Script : ScriptBase/g)).toHaveLength(1);
  expect(script.match(/^using /gm)).toBeNull();
});

if (hasCompiler)
  test("the script compiles and answers the cases of its TypeScript twin", { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "script-"));
    try {
      writeFileSync(join(folder, "script.cs"), `${namespaces.map((name) => `using ${name};`).join("\n")}\n${script}`);
      execFileSync("mcs", [`-out:${join(folder, "run.exe")}`, "-r:System.Net.Http.dll", `-r:${newtonsoft}`, join(folder, "script.cs"), `${here}/csharp/harness.cs`]);
      const cases = join(here, "exact-answer.cases.json");
      const run = spawnSync("mono", [join(folder, "run.exe"), cases], { encoding: "utf8", env: { ...process.env, MONO_PATH: dirname(newtonsoft) } });
      expect(run.stdout.trim()).toBe(`${JSON.parse(readFileSync(cases, "utf8")).length} cases, 0 wrong`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
