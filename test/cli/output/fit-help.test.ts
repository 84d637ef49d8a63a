import { spawnSync } from "node:child_process";
import { afterEach, expect, test, vi } from "vitest";
import { commands } from "../../../src/cli/commands.ts";
import { fitHelp } from "../../../src/cli/output/fit-help.ts";
import { overview } from "../../../src/cli/overview.ts";
import { examplesOf, splitLine } from "../support/examples.ts";
import { run } from "../support/run.ts";

afterEach(() => vi.unstubAllEnvs());

test.each<[string, string, number, string]>([
  ["what fits stays as it is", "  --csv   rows", 14, "  --csv   rows"],
  ["a text breaks between words", "The list is complete, or it fails.", 20, "The list is\ncomplete, or it\nfails."],
  [
    "a second column breaks below itself",
    "  --select <fields>  names of fields with commas",
    43,
    "  --select <fields>  names of fields with\n                     commas",
  ],
  [
    "a second column without room goes below",
    "  --select <fields>  names of fields with commas",
    30,
    "  --select <fields>\n      names of fields with\n      commas",
  ],
])("%s", (_, help, width, want) => {
  expect(fitHelp(help, width)).toBe(want);
});

const long = `  erp-openapi login exact --country nl --client-id 11111111-2222-3333-4444-555555555555 --body '{"Name":"Jansen BV"}' --by paste`;

test("a command goes on behind a backslash, options beside their values", () => {
  expect(fitHelp(long, 80)).toBe(`  erp-openapi login exact --country nl \\
      --client-id 11111111-2222-3333-4444-555555555555 \\
      --body '{"Name":"Jansen BV"}' --by paste`);
});

test.runIf(process.platform !== "win32")("a shell reads it as the words that it was", () => {
  for (const width of [40, 60, 80, 120, 160]) {
    const typed = fitHelp(long, width).replace("erp-openapi", "printf '%s\\n'");
    const { stdout } = spawnSync("sh", ["-c", typed], { encoding: "utf8" });
    expect(stdout.trimEnd().split("\n")).toEqual(splitLine(long.trim()).slice(1));
  }
});

/** Every command as people type it. */
const typed: string[][] = [];
for (const entry of commands.filter(({ hidden }) => !hidden)) {
  const command = await entry.load();
  typed.push([entry.name], ...command.commands.map((child) => [entry.name, child.name()]));
}

test("there are commands of one word and of two", () => {
  expect(typed.length).toBeGreaterThan(50);
});

test.each(typed.map((words) => ({ line: words.join(" "), words })))(
  "erp-openapi $line --help fits 80 columns",
  async ({ words }) => {
    vi.stubEnv("COLUMNS", "");
    const { code, stdout } = await run(...words, "--help");
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: erp-openapi");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  },
);

test("so does the overview", () => {
  expect(
    fitHelp(overview(commands), 80)
      .split("\n")
      .filter((line) => line.length > 80),
  ).toEqual([]);
});

test("every group has examples, and each of them is one of its commands'", async () => {
  const lacking: string[] = [];
  for (const entry of commands) {
    const command = await entry.load();
    if (command.commands.length === 0) continue;
    const own = await examplesOf(entry);
    const below = (
      await Promise.all(command.commands.map((child) => examplesOf({ ...entry, load: () => Promise.resolve(child) })))
    ).flat();
    if (own.length === 0) lacking.push(entry.name);
    // A group whose commands have none of their own has all of them.
    if (below.length > 0) lacking.push(...own.filter((line) => !below.includes(line)));
  }
  expect(lacking).toEqual([]);
});
