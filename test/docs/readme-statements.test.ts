// Every row of a table of README.md has a witness: a test by its title, or a measurement by its row.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rooms } from "../../scripts/mutation/rooms.ts";
import { allOperations, apis } from "../../src/cli/apis/apis.ts";
import { readmeWitnesses } from "./support/readme-witnesses.ts";

const readme = readFileSync("README.md", "utf8");
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));

/** A row's cells; what a link leads to is left out. */
interface Row {
  readonly name: string;
  readonly line: string;
  readonly cells: readonly string[];
}

/** Rows of all tables, without their heads. */
function rowsOf(page: string): Row[] {
  const lines = page.replaceAll(/^```[\s\S]*?^```/gm, "").split("\n");
  return lines.flatMap((line, at) => {
    const isHead = /^\|-/.test(lines[at + 1] ?? "");
    if (!line.startsWith("|") || line.startsWith("|-") || isHead) return [];
    const cells = line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim().replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1"));
    const [first = ""] = cells;
    const name = first.startsWith("`npm run campaign:") ? "`npm run campaign:kill`, …" : first;
    return [{ name, line, cells }];
  });
}

const rows = rowsOf(readme);

const rowOf = (name: string): Row => {
  const found = rows.find((row) => row.name === name);
  if (!found) throw new Error(`README.md has no row ${name}.`);
  return found;
};

/** What a witness lacks; undefined where it stands. */
function faultOf([file, words]: readonly [string, string]): string | undefined {
  if (!existsSync(file)) return `${file} is not there`;
  const text = readFileSync(file, "utf8");
  if (!text.includes(words)) return `${file} has no "${words}"`;
  const opened = text.replaceAll(/\(\s+/g, "(");
  const isTitle = ['("', "('", "(`"].some((begin) => opened.includes(`${begin}${words}`));
  return file.startsWith("bench/") || isTitle ? undefined : `"${words}" is no title in ${file}`;
}

test("there are tables, and each of their rows has a witness", () => {
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.map(({ name }) => name).filter((name) => !(name in readmeWitnesses))).toEqual([]);
});

test("every witness is one of a row, and stands where it is said to stand", () => {
  const names = new Set(rows.map(({ name }) => name));
  expect(Object.keys(readmeWitnesses).filter((name) => !names.has(name))).toEqual([]);
  expect(Object.values(readmeWitnesses).filter((witnesses) => witnesses.length === 0)).toEqual([]);
  expect(
    Object.values(readmeWitnesses)
      .flat()
      .flatMap((witness) => faultOf(witness) ?? []),
  ).toEqual([]);
});

test("a row without a witness, and a witness that is gone, are found", () => {
  const [row] = rowsOf("| import | gives |\n|---|---|\n| `erp-openapi/new` | something |\n");
  expect([row?.name, "`erp-openapi/new`" in readmeWitnesses]).toEqual(["`erp-openapi/new`", false]);
  expect(faultOf(["test/docs/gone.test.ts", "x"])).toBe("test/docs/gone.test.ts is not there");
  expect(faultOf(["test/docs/readme-statements.test.ts", ["a title", "of nobody"].join(" ")])).toMatch(/ has no /);
  expect(faultOf(["test/docs/readme-statements.test.ts", "What a witness lacks"])).toMatch(/ is no title in /);
});

test("each API has as many operations as its row says", async () => {
  const titles = {
    standard: "Business Central v2.0, the standard API",
    admin: "Business Central Admin Center v2.29",
    automation: "Business Central Automation v2.0",
    exact: "Exact Online v1",
  } as const;
  const all = await allOperations();
  const said = apis.map(({ name }) => [name, Number(rowOf(titles[name]).cells[1]?.replace(",", ""))]);
  expect(said).toEqual(apis.map((api) => [api.name, all.filter((one) => one.api === api).length]));
});

test("as many rooms are mutated as its row says", () => {
  const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
  const said = /changes (\w+) rooms/.exec(rowOf("`npm run mutation [room …]`").line)?.[1];
  expect(said).toBe(numbers[Object.keys(rooms).length]);
});

test("each campaign that is named is there, and none is left out", () => {
  const named = [...rowOf("`npm run campaign:kill`, …").line.matchAll(/campaign:([a-z-]+)/g)].map(([, name]) => name);
  const own = Object.keys(scripts).flatMap((name) => (name.startsWith("campaign:") ? [name.slice(9)] : []));
  expect(named.toSorted()).toEqual(own.toSorted());
});

test("each measurement is one of a bench that npm run bench runs", () => {
  const main = readFileSync("bench/main.ts", "utf8");
  const files = Object.values(readmeWitnesses)
    .flat()
    .flatMap(([file]) => (file.startsWith("bench/") ? [file.replace("bench/", "./")] : []));
  expect(files.filter((file) => !main.includes(`from "${file}"`))).toEqual([]);
});
