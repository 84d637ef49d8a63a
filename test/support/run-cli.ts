import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** What a run of the command line came to. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/**
 * Runs the command line as a process of its own with little memory, so that what fills it is seen; a process that does
 * not end is killed and has no exit code.
 *
 * @param options.heapMb memory for JavaScript. @default 400
 * @param options.timeoutMs @default 30,000
 */
export function runCli(
  args: readonly string[],
  { cwd = process.cwd(), heapMb = 400, timeoutMs = 30_000 }: { cwd?: string; heapMb?: number; timeoutMs?: number } = {},
): Promise<CliRun> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${heapMb}`, main, ...args], {
      cwd,
      timeout: timeoutMs,
      killSignal: "SIGKILL",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr, milliseconds: performance.now() - begin }));
  });
}
