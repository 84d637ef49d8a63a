import { existsSync, globSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { isObject, listAt, objectAt, textAt } from "../../src/kit/json-access.ts";

const files = globSync(".github/workflows/*.yml").sort();
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));

function commandsOf(file: string): string[] {
  const workflow: unknown = load(readFileSync(file, "utf8"));
  return Object.values(objectAt(workflow, "jobs"))
    .flatMap((job) => listAt(job, "steps"))
    .flatMap((step) => (isObject(step) ? (textAt(step, "run") ?? []) : []));
}

const commands = files.flatMap((file) => commandsOf(file).map((command) => ({ file, command })));

/** What of a command line is ours and is not there. */
function missing(command: string): string[] {
  return [
    ...[...command.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].flatMap(([, name = ""]) =>
      name in scripts ? [] : [`npm run ${name}`],
    ),
    ...[...command.matchAll(/\b(?:node|bash) (?!-)(\S+)/g)].flatMap(([, path = ""]) =>
      existsSync(path) ? [] : [path],
    ),
  ];
}

test("there are workflows, and they run something of ours", () => {
  expect(files.map((file) => file.replaceAll("\\", "/"))).toEqual([
    ".github/workflows/check.yml",
    ".github/workflows/release.yml",
  ]);
  expect(commands.length).toBeGreaterThan(8);
});

test.each(commands)("$file: $command is there", ({ command }) => {
  expect(missing(command)).toEqual([]);
});

test("a command that is not there would be seen", () => {
  expect(missing('npm run no-such && node scripts/no-such.ts "$X"')).toEqual(["npm run no-such", "scripts/no-such.ts"]);
});

describe("the release", () => {
  const [release = []] = [files.filter((file) => file.includes("release")).flatMap(commandsOf)];

  test("is made of what is built, and takes all that is collected", () => {
    const order = ["npm ci", "npm run build", "node scripts/release-files.ts", "gh release create"];
    const places = order.map((start) => release.findIndex((command) => command.startsWith(start)));
    expect([places.every((place) => place >= 0), places]).toEqual([true, places.toSorted((a, b) => a - b)]);
    const script = readFileSync("scripts/release-files.ts", "utf8");
    expect([release.at(-1), script.includes('join(root, "dist", "release")')]).toEqual([
      expect.stringContaining("dist/release/*"),
      true,
    ]);
  });

  test("is named by the tag that starts it, which the script holds against the version", () => {
    expect(release.filter((command) => command.includes("$GITHUB_REF_NAME"))).toHaveLength(2);
    const workflow: unknown = load(readFileSync(".github/workflows/release.yml", "utf8"));
    expect([objectAt(workflow, "on"), objectAt(workflow, "permissions")]).toEqual([
      { push: { tags: ["v*"] } },
      { contents: "write" },
    ]);
  });
});
