import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { checkMoods } from "../../../src/sandbox/moods/check-moods.ts";
import { factMoods, factsWithMoods, moodNames } from "../../../src/sandbox/moods/fact-moods.ts";
import { Moods } from "../../../src/sandbox/moods/moods.ts";
import { readMoods } from "../../../src/sandbox/moods/read-moods.ts";
import { startSandbox } from "../../../src/sandbox/start-sandbox.ts";

test("one mood holds for every fact", () => {
  for (const mood of moodNames) expect(new Set(Object.values(new Moods(mood).list()))).toEqual(new Set([mood]));
});

test("a fact that is not chosen is believed", () => {
  const moods = new Moods({ 181: "seen" });
  expect([moods.of(180), moods.of(181)]).toEqual(["believed", "seen"]);
});

test("a seed draws the same moods again, and twenty seeds draw every mood of every fact", () => {
  expect(new Moods({ seed: 7 }).list()).toEqual(new Moods({ seed: 7 }).list());
  const drawn = Array.from({ length: 20 }, (_, seed) => new Moods({ seed }));
  const missing = factsWithMoods.flatMap((fact) =>
    moodNames.filter((mood) => !drawn.some((moods) => moods.of(fact) === mood)).map((mood) => `${fact}=${mood}`),
  );
  expect(missing).toEqual([]);
});

test.each([
  ["documented", "documented"],
  ["seed:7", { seed: 7 }],
  ["seed:-7", { seed: -7 }],
  ["180=documented", { 180: "documented" }],
  ["180=documented, 181=seen", { 180: "documented", 181: "seen" }],
])("%s is read as %j", (text, choice) => {
  expect(readMoods(text)).toEqual(choice);
});

const refused = ["", "seed:", "seed:1.5", "180", "180=", "180=seen=seen", "=seen", "180=seen,", "180=seen,180=seen"];
test.each([...refused, "180=seen,0180=documented", "0180=seen"])("%j is refused", (text) => {
  expect(() => readMoods(text)).toThrow(expect.objectContaining({ code: "SANDBOX_OPTION_INVALID" }));
});

test("a fact has one spelling, so that no choice for it wins in silence", () => {
  expect(() => checkMoods({ "180": "seen", "0180": "documented" })).toThrow(/moods\.0180 names no fact/);
});

test.each([
  ["a Map", new Map([[180, "seen"]]), "[object Map]"],
  ["a Set", new Set(["seen"]), "[object Set]"],
  ["an object of a class", new Moods("seen"), "[object Object]"],
])("%s is refused, not read as no choice", (_name, value, shown) => {
  expect(() => checkMoods(value)).toThrow(
    expect.objectContaining({ code: "SANDBOX_OPTION_INVALID", message: expect.stringContaining(`is ${shown}: give`) }),
  );
});

test("an object without a prototype, or of another realm, is read", () => {
  const bare: object = Object.assign(Object.create(null), { 180: "seen" });
  const foreign: unknown = runInNewContext('({ 180: "seen" })');
  expect([checkMoods(bare), checkMoods(foreign)]).toEqual([{ 180: "seen" }, { 180: "seen" }]);
});

test("the control endpoint and the sandbox show the mood of each fact", async () => {
  const sandbox = await startSandbox({ clock: "manual", moods: { 180: "documented" } });
  try {
    const { url, key } = sandbox.control;
    const shown: unknown = await (await fetch(`${url}/moods`, { headers: { "x-sandbox-key": key } })).json();
    const all = Object.fromEntries(factsWithMoods.map((fact) => [fact, fact === 180 ? "documented" : "believed"]));
    expect([sandbox.moods, shown]).toEqual([all, all]);
  } finally {
    await sandbox.stop();
  }
});

test("each mood of a fact is described in words of its own", () => {
  const same = factsWithMoods.filter(
    (fact) => new Set(moodNames.map((mood): string => factMoods[fact][mood])).size < 2,
  );
  expect(same).toEqual([]);
});

test("the README's table of moods is the one in the code", () => {
  const rows = factsWithMoods.map((fact) => {
    const { about, believed, documented, seen } = factMoods[fact];
    return `| ${fact} | ${about} | ${believed} | ${documented} | ${seen} |`;
  });
  const table = ["| fact | about | believed | documented | seen |", "|---|---|---|---|---|", ...rows].join("\n");
  expect(readFileSync("src/sandbox/README.md", "utf8")).toContain(`\n${table}\n\n`);
});
