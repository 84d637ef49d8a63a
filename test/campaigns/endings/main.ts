// npm run campaign:endings [-- <answers> <sequences> <seed>]: how writes end, against an oracle that shares no line with us.
import { randomInt } from "node:crypto";
import { printTable } from "../../../src/cli/print-table.ts";
import { writeCalls } from "./calls.ts";
import { compareEndings } from "./compare.ts";
import { wrongChains, wrongJudges } from "./mutants.ts";
import { writeKinds } from "./operations.ts";
import { runSequences } from "./run-sequences.ts";

const [answers = "1000000", sequences = "20000", seedText = String(randomInt(2 ** 31))] = process.argv.slice(2);
const seed = Number(seedText);
const startedAt = performance.now();
console.log(`seed ${seed}`);

const kinds = await writeKinds();
const compared = compareEndings(kinds, Number(answers), seed);
console.log(printTable([["answers", String(compared.answers)], ...rowsOf(compared.endings)]));
demand("answers", compared.difference);

const calls = await writeCalls();
const played = await runSequences(calls, Number(sequences), seed);
console.log(
  printTable([
    ["sequences", String(played.sequences)],
    ["  requests", String(played.attempts)],
    ...rowsOf(played.endings),
  ]),
);
demand("sequences", played.difference);

// A campaign that stays green with a wrong judge in our place sees nothing.
for (const [name, judge] of Object.entries(wrongJudges))
  demandCaught(name, compareEndings(kinds, Number(answers), seed, judge).difference);
for (const [name, change] of Object.entries(wrongChains))
  demandCaught(name, (await runSequences(calls, Number(sequences), seed, change)).difference);
console.log(`${Math.round((performance.now() - startedAt) / 1000)} s`);

function rowsOf(endings: Readonly<Record<string, number>>): string[][] {
  return Object.entries(endings).map(([ending, count]) => [`  ${ending}`, String(count)]);
}

function demand(what: string, difference: string | undefined): void {
  console.log(`${what}: ${difference ?? "0 differences"}`);
  if (difference !== undefined) process.exitCode = 1;
}

function demandCaught(mutant: string, difference: string | undefined): void {
  console.log(`mutant "${mutant}": ${difference === undefined ? "NOT CAUGHT" : `caught by ${difference}`}`);
  if (difference === undefined) process.exitCode = 1;
}
