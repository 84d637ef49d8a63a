import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/** One command among several. */
export interface Step {
  readonly name: string;
  /** A script for this Node.js and its arguments, or work of its own that answers whether it went well. */
  readonly run: readonly string[] | (() => Promise<boolean>);
}

/** Steps that have nothing to do with each other, as many at a time as there are cores, the longest first. */
export async function runSteps(steps: readonly Step[], print: (line: string) => void = console.log): Promise<boolean> {
  const waiting = [...steps];
  let good = true;
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const startedAtMs = performance.now();
      const { ok, output } = await runStep(step);
      const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
      print(`${ok ? "✓" : "✗"} ${step.name} (${seconds} s)`);
      if (!ok) print(output.trimEnd());
      good &&= ok;
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return good;
}

/** What a step prints is shown only when it fails. */
async function runStep({ run }: Step): Promise<{ ok: boolean; output: string }> {
  if (typeof run === "function") {
    try {
      return { ok: await run(), output: "" };
    } catch (error) {
      return { ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }
  return runNode(run);
}

/** Runs a script of Node.js and keeps what it prints. */
export async function runNode(args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  return { ok: code === 0, output };
}
