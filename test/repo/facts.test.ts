import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { citedFacts } from "../../src/spec-tools/facts/cited-facts.ts";
import { confidences, type FactsFile } from "../../src/spec-tools/facts/fact.ts";
import { printFacts } from "../../src/spec-tools/facts/make-facts.ts";
import { listFiles } from "../support/list-files.ts";

const text = readFileSync("specs/facts.json", "utf8");
const { facts, sources }: FactsFile = JSON.parse(text);
const behaviour = readFileSync("specs/behaviour.md", "utf8");
const numbers = facts.map(({ number }) => number);

describe("specs/facts.json", () => {
  test("is what npm run generate makes", () => {
    expect(text).toBe(printFacts("."));
  });

  test("says in its first name who made it", () => {
    expect(text.split("\n")[1]).toMatch(/^ "x-generated": "by npm run generate from specs\/behaviour\.md and /);
  });

  test("has every number from 1 on once, and 128a", () => {
    const counted = Array.from({ length: numbers.length - 1 }, (_, index) => String(index + 1));
    expect(numbers).toEqual(counted.flatMap((number) => (number === "128" ? ["128", "128a"] : [number])));
  });
});

describe("specs/behaviour.md", () => {
  test("explains every mark, and no other", () => {
    const rows = [...behaviour.matchAll(/^\| \[(\w+)\] \| /gm)].map(([, mark]) => mark);
    expect(rows).toEqual(Object.keys(confidences));
  });

  test("lists a source only when a fact has it", () => {
    const used = new Set(facts.flatMap((fact) => fact.sources));
    expect(Object.keys(sources).filter((source) => !used.has(source))).toEqual([]);
  });

  test("uses no short name that its list lacks", () => {
    const blocks = behaviour.split(/^(?=\*\*\d+a?\.\*\*)|^## /m).filter((block) => block.startsWith("**"));
    expect(blocks).toHaveLength(facts.length);
    expect(blocks.flatMap((block) => strangers(block).map((name) => `${name}: ${block.slice(0, 10)}`))).toEqual([]);
  });

  test.each([
    ["So. [client] picqer, nobody; pi.", ["nobody"]],
    ["So. [doc] bc `x.md`, [user] README of picqer,\n#34 and stranger.", ["stranger"]],
    ["So. [wire] nango-fx `a`, `b`; he says so (elsewhere, in words). Hence, nothing.", []],
  ])("of %j it does not know %j", (block, want) => {
    expect(strangers(block)).toEqual(want);
  });
});

/**
 * Short names behind a mark that the table of sources lacks: a single word between commas is one. What stands in code
 * style or in brackets is a place within a source.
 */
function strangers(block: string): string[] {
  const prose = block.replaceAll(/`[^`]*`/g, "`").replaceAll(/\([^)]*\)|(?:PR\s)?#\d+/g, "");
  return [...prose.matchAll(/\[(?:doc|client|wire|user|unverified)\]\s([^[.]*)/g)]
    .flatMap(([, span = ""]) => span.split(/[,;:]|\sand\s/))
    .map((item) => item.trim())
    .filter((item) => /^[a-z][a-z\d-]*$/.test(item) && !Object.hasOwn(sources, item));
}

describe("a number", () => {
  const files = ["specs", "src", "test"]
    .flatMap((folder) => listFiles(folder))
    .filter((file) => /\.(?:ts|md|yaml)$/.test(file));
  /** Files about facts as such, whose examples have numbers that no fact has. */
  const madeUp =
    /^(?:src\/spec-tools\/facts\/cited-facts\.ts|test\/(?:repo\/facts|scripts\/generate|spec-tools\/(?:facts\/.*|lint\/rules))\.test\.ts)$/;

  test("that a file names is one of a fact", () => {
    const known = new Set(numbers);
    const wrong = files
      .filter((file) => !madeUp.test(file))
      .flatMap((file) => [...citedFacts(file, readFileSync(file, "utf8"))].map((number) => ({ file, number })));
    expect(wrong.filter(({ number }) => !known.has(number))).toEqual([]);
  });

  // Not by the code that collected them: the number, or a range around it, stands behind the word in that file.
  test("stands in each file that is said to name it", () => {
    const texts = new Map<string, string>();
    const textOf = (file: string): string => {
      if (!texts.has(file)) texts.set(file, readFileSync(file, "utf8"));
      return texts.get(file) ?? "";
    };
    const missing = facts.flatMap(({ number, usedIn }) =>
      usedIn.filter((file) => !stands(number, textOf(file))).map((file) => `${number} in ${file}`),
    );
    expect(missing).toEqual([]);
    expect(facts.flatMap(({ usedIn }) => usedIn).length).toBeGreaterThan(1_000);
  });

  test.each<[string, string, boolean]>([
    ["961", "// fact 961: a date", true],
    ["961", "facts 960–962", true],
    ["961", "facts: [960, 961]", true],
    ["961", "| behaviour | fact |\n| dates | 960, 961 |", true],
    ["961", "fact 1961", false],
    ["961", "961 rows", false],
  ])("%s stands in %j: %j", (number, file, want) => {
    expect(stands(number, file)).toBe(want);
  });
});

function stands(number: string, file: string): boolean {
  if (!/fact/i.test(file)) return false;
  if (new RegExp(`(?<![\\w.])${number}(?!\\w)`).test(file)) return true;
  const ranges = [...file.matchAll(/(\d+)(?: to |[-–])(\d+)/g)].map(([, from, to]) => [Number(from), Number(to)]);
  return ranges.some(([from = 0, to = 0]) => from <= Number(number) && Number(number) <= to);
}

describe("a request of a check", () => {
  /** Asked although no spec has it: addresses that were given up, or whose properties nobody knows. */
  const undescribed = [
    "/admin/v2.3/applications/BusinessCentral/environments/{environment}/upgrade",
    "/admin/v2.28/exports/history",
    "/api/v1/{division}/accountancy/ClientGroups",
    "/environments/v1.2",
  ];

  test.each([
    ["exact-online", "exact-online", ""],
    ["business-central-admin", "business-central-admin", /^\/admin\/v2\.\d+/],
  ])("at %s is a GET of its spec, or known to be none", (at, api, root) => {
    const file = readFileSync(`generated/${api}/openapi.json`, "utf8");
    const { paths }: { paths: Record<string, Record<string, unknown>> } = JSON.parse(file);
    const described = Object.entries(paths)
      .filter(([, item]) => item["get"] !== undefined)
      .map(([path]) => pattern(path));
    const asked = facts.flatMap(({ check }) =>
      check.kind === "read" && check.at === at ? [pathOf(check.request)] : [],
    );
    const known = (path: string): boolean => described.some((one) => one.test(path.replace(root, "")));
    expect(asked.filter((path) => !known(path) && !undescribed.includes(path))).toEqual([]);
  });

  test("that no spec has is asked by some check", () => {
    const asked = new Set(facts.flatMap(({ check }) => (check.kind === "read" ? [pathOf(check.request)] : [])));
    expect(undescribed.filter((path) => !asked.has(path))).toEqual([]);
  });
});

function pathOf(request: string): string {
  return request.replace(/^GET /, "").replace(/\?.*$/, "");
}

/** A path of a spec, in which any text can stand for a parameter. */
function pattern(path: string): RegExp {
  const parts = path.split(/\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}

describe("how many facts there are", () => {
  const pages = [
    "README.md",
    "CONTRIBUTING.md",
    "specs/README.md",
    ...listFiles("docs").filter((file) => file.endsWith(".md")),
  ];

  test("is said by the README", () => {
    expect(countsIn(readFileSync("README.md", "utf8"))).toEqual([facts.length]);
  });

  test("is right wherever a page says it", () => {
    const said = pages.flatMap((page) => countsIn(readFileSync(page, "utf8")).map((count) => `${page}: ${count}`));
    expect(said.filter((line) => !line.endsWith(`: ${facts.length}`))).toEqual([]);
  });

  test("is found in a sentence", () => {
    expect(countsIn("It numbers 180 facts on\nhow, and 1,211 facts; facts 901 to 909")).toEqual([180, 1211]);
  });
});

function countsIn(page: string): number[] {
  return [...page.matchAll(/\b(\d[\d,]*)\s(?:numbered\s)?facts\b/g)].map(([, count = ""]) =>
    Number(count.replaceAll(",", "")),
  );
}
