import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { examplesOf, splitLine } from "./support/examples.ts";
import { run } from "./support/run.ts";
import { useSandbox } from "./support/use-sandbox.ts";

useSandbox();

/** In an order in which each finds what the ones before left. */
const inSandbox = [
  "login",
  "status",
  "token",
  "keep-alive",
  "list",
  "call",
  "create",
  "update",
  "remove",
  "quota",
  "doctor",
  "complete",
  "logout",
];

/** They ask nobody. */
const offline = ["operations", "describe"];

const examples = new Map<string, string[]>();
for (const entry of commands) examples.set(entry.name, await examplesOf(entry));

const linesOf = (name: string): string[] => examples.get(name) ?? [];

test("every command of this part has examples, and all of them are run here or in a shell", () => {
  const own = [...inSandbox, ...offline, "sandbox", "completion"];
  expect(own.filter((name) => linesOf(name).length === 0)).toEqual([]);
  const elsewhere = own.flatMap(linesOf).filter((line) => !line.startsWith("erp-openapi "));
  // In test/cli/completion/bash.test.ts and test/cli/real-process.test.ts; zsh is not on every machine.
  expect(elsewhere).toEqual([
    'curl --header "Authorization: Bearer $(erp-openapi token --sandbox --profile exact)" "$EXACT_ORIGIN/api/v1/current/Me"',
    "source <(erp-openapi completion bash)",
    "source <(erp-openapi completion zsh)",
  ]);
});

describe("examples at the sandbox do what they say", () => {
  for (const name of inSandbox) {
    test.each(linesOf(name).filter((line) => line.includes("--sandbox") && line.startsWith("erp-openapi ")))(
      "%s",
      async (line) => {
        // What is written goes where the test's files go.
        const words = splitLine(line).map((word) => (word.endsWith(".csv") ? join(temporaryFolder(), word) : word));
        const { code, stdout, stderr } = await run(...words.slice(1));
        expect(code, stderr).toBe(0);
        expect((stdout + stderr).length).toBeGreaterThan(0);
        expect(stderr).not.toContain("error:");
      },
    );
  }
});

test.each(offline.flatMap(linesOf))("%s asks nobody", async (line) => {
  const { code, stdout } = await run(...splitLine(line).slice(1));
  expect([code, stdout.length > 500]).toEqual([0, true]);
});

describe("examples of the real services are understood, and end for want of a network", () => {
  beforeAll(() => {
    process.env["ERP_OPENAPI_CLIENT_SECRET_EXACT"] = "secret";
  });
  const real = inSandbox
    .flatMap(linesOf)
    .filter(
      (line) =>
        !line.includes("--sandbox") && line.startsWith("erp-openapi ") && !line.startsWith("erp-openapi complete "),
    );
  test.each(real)("%s", async (line) => {
    // A browser sign-in would wait for a person.
    const words = splitLine(line).slice(1);
    const { code, stderr } = await run(
      ...words,
      ...(words.includes("exact") && words[0] === "login" ? ["--by", "device"] : []),
    );
    expect(code, stderr).toBe(1);
    expect(stderr).toMatch(/^error: .*(could not be reached|device authorization endpoint|There is no profile)/);
  });
});

test("what complete answers", async () => {
  const [line = ""] = linesOf("complete");
  expect(await run(...splitLine(line).slice(1))).toEqual({
    code: 0,
    stdout: "crm/AccountClasses\ncrm/AccountClassificationNames\ncrm/AccountClassifications\ncrm/Accounts\n",
    stderr: "",
  });
});

test("completion prints a script for each shell", async () => {
  for (const shell of ["bash", "zsh", "fish"])
    expect((await run("completion", shell)).stdout).toMatch(/^# ?erp-openapi|^#compdef erp-openapi/);
});
