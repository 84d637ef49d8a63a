// npm run campaign:writes-model [-- <histories> <seed>]: stored writes under random histories, against a model made from the contract alone.
import { randomInt } from "node:crypto";
import { mistakes } from "./mistakes.ts";
import { runHistories } from "./run-histories.ts";

const [count = "20000", seedText = String(randomInt(2 ** 31))] = process.argv.slice(2);
const seed = Number(seedText);
const startedAt = performance.now();
console.log(`seed ${seed}`);

const { histories, difference } = await runHistories(Number(count), seed);
console.log(`${histories} histories in ${seconds()} s: ${difference ?? "0 differences"}`);
if (difference !== undefined) process.exitCode = 1;

// A model that stays content with a wrong store sees nothing.
for (const mistake of mistakes) {
  const outcome = await runHistories(Number(count), seed, mistake);
  const [first] = outcome.difference?.match(/(?<=Got error: |Cause: ).*/) ?? [];
  console.log(
    `mistake ${mistake}: ${outcome.difference === undefined ? "NOT FOUND" : `found after ${outcome.histories}: ${first ?? outcome.difference}`}`,
  );
  if (outcome.difference === undefined) process.exitCode = 1;
}
console.log(`${seconds()} s`);

function seconds(): number {
  return Math.round((performance.now() - startedAt) / 1000);
}
