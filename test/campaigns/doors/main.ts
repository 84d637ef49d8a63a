// npm run campaign:doors [-- --requests 10000 --seed 1 --door <name>]: what listens lives, whatever strangers send.
import { parseArgs } from "node:util";
import { printTable } from "../../../src/cli/print-table.ts";
import { doorNames, isDoorName } from "./door.ts";
import { tryDoor, type Verdict } from "./try-door.ts";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    patience: { type: "string", default: "400" },
    door: { type: "string" },
    together: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const names = values.door === undefined ? doorNames : [values.door].filter(isDoorName);
if (names.length === 0) throw new Error(`There is no door ${values.door}; there are ${doorNames.join(", ")}.`);

const rows: string[][] = [["door", "answers", "good", "taken MiB", "heap MiB", "resident MiB", "seconds", "verdict"]];
let failed = false;
const trial = { requests: Number(values.requests), seed: Number(values.seed), patienceMs: Number(values.patience) };
const together = values.together ? await Promise.all(names.map((name) => tryDoor(name, trial))) : [];
for (const [index, name] of names.entries()) {
  const verdict = together[index] ?? (await tryDoor(name, trial));
  // A campaign that does not kill what it has to kill cannot see.
  const isGood =
    name === "naive"
      ? verdict.faults.some((fault) => fault.startsWith("its process ended"))
      : verdict.faults.length === 0;
  failed ||= !isGood;
  if (values.json) console.log(JSON.stringify({ ...verdict, isGood }));
  rows.push(rowOf(verdict, isGood));
}
if (!values.json) console.log(printTable(rows));
if (failed) process.exitCode = 1;

function rowOf(verdict: Verdict, isGood: boolean): string[] {
  const { name, statuses, answered, asked, takenMegabytes, grownMegabytes, residentMegabytes, seconds, faults } =
    verdict;
  const told =
    name === "naive"
      ? isGood
        ? "died, as it has to"
        : "LIVED: the campaign sees nothing"
      : faults.join("; ") || "good";
  const counts = Object.entries(statuses)
    .map(([status, count]) => `${status}×${count}`)
    .join(" ");
  return [
    name,
    counts,
    `${answered}/${asked}`,
    String(takenMegabytes),
    String(grownMegabytes),
    String(residentMegabytes),
    String(seconds),
    told,
  ];
}
