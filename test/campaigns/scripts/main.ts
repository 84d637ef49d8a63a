// Changes every line of the connectors' scripts once, and wants a case of theirs to notice: npm run campaign:scripts
import { readFileSync } from "node:fs";
import { scriptNames } from "../../../src/connector-builder/script/script-twins.ts";
import { requireCompiler, runScript } from "../../connector-builder/script/csharp/run-script.ts";
import { mutateLine } from "./mutate-line.ts";

interface Counts {
  changed: number;
  noticed: number;
  /** Lines of which no change compiles. */
  fixed: number;
}

/** The first change of a line that compiles, and whether the cases notice it. */
function tryLine(name: string, lines: readonly string[], at: number): "noticed" | "fixed" | string {
  for (const { how, text } of mutateLine(lines[at] ?? "")) {
    const printed = runScript(name, lines.with(at, text).join("\n"));
    if (printed !== undefined) return printed.endsWith(", 0 wrong") ? how : "noticed";
  }
  return "fixed";
}

requireCompiler();
const survivors: string[] = [];
for (const name of scriptNames) {
  const whole = readFileSync(`connector/${name}`, "utf8");
  if (!runScript(name, whole)?.endsWith(", 0 wrong")) throw new Error(`${name} is wrong before anything is changed.`);
  const lines = whole.split("\n");
  const counts: Counts = { changed: 0, noticed: 0, fixed: 0 };
  for (const [at, line] of lines.entries()) {
    if (mutateLine(line).length === 0) continue;
    const outcome = tryLine(name, lines, at);
    counts.changed += 1;
    if (outcome === "noticed") counts.noticed += 1;
    else if (outcome === "fixed") counts.fixed += 1;
    else survivors.push(`${name}:${at + 1} ${outcome}: ${line.trim()}`);
  }
  console.log(`${name}: ${counts.changed} lines, ${counts.noticed} noticed, ${counts.fixed} that cannot be changed`);
}
for (const survivor of survivors) console.log(`not noticed: ${survivor}`);
process.exitCode = survivors.length > 0 ? 1 : 0;
