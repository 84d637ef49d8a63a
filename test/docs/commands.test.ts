import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listFiles } from "../support/list-files.ts";

/** Command lines of the project's own command in guides and READMEs. */
const typed = [
  "README.md",
  ...["docs", "connector"].flatMap((folder) => listFiles(folder)).filter((file) => file.endsWith(".md")),
].flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/^(?:source <\()?(?:npx )?erp-openapi ([a-z][^\n)]*)/gm)].map(
    ([, words = ""]) => ({ page, words }),
  ),
);

/** `connector build` is a command of two words, `list crm/Accounts` one of one. */
const nested = new Set(["connector", "spec", "log", "webhook", "sync", "writes", "dataverse"]);
const helps = new Map<string, string>();

function helpOf(command: readonly string[]): string {
  const key = command.join(" ");
  const known = helps.get(key);
  if (known !== undefined) return known;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["src/cli/main.ts", ...command, "--help"], {
    encoding: "utf8",
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(stderr);
  helps.set(key, stdout);
  return stdout;
}

it("the guides name commands", () => {
  expect(typed.length).toBeGreaterThan(15);
});

it.each(typed)("$page: erp-openapi $words", ({ words }) => {
  const [first = "", second = ""] = words.split(" ");
  const help = helpOf(nested.has(first) ? [first, second].filter((word) => /^[a-z]+$/.test(word)) : [first]);
  const options = [...words.matchAll(/(?<=\s)--[a-z-]+/g)].map(([option]) => option);
  expect(options.filter((option) => !help.includes(option))).toEqual([]);
});
