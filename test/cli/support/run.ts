import { vi } from "vitest";
import { commands } from "../../../src/cli/commands.ts";
import { runCommandLine } from "../../../src/cli/run-command-line.ts";

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, with the streams of the process in hand. */
export async function run(...words: readonly string[]): Promise<Ran> {
  let stdout = "";
  let stderr = "";
  const text = (chunk: unknown): string =>
    chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : String(chunk);
  const catching = (keep: (chunk: string) => void) => (chunk: unknown, encoding?: unknown, done?: unknown) => {
    keep(text(chunk));
    const callback = typeof encoding === "function" ? encoding : done;
    if (typeof callback === "function") process.nextTick(() => callback());
    return true;
  };
  const before = process.exitCode;
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(catching((chunk) => (stdout += chunk))),
    vi.spyOn(process.stderr, "write").mockImplementation(catching((chunk) => (stderr += chunk))),
    vi.spyOn(console, "log").mockImplementation((line: unknown) => (stdout += `${String(line)}\n`)),
  ];
  process.exitCode = 0;
  try {
    await runCommandLine(words, commands);
    return { code: Number(process.exitCode), stdout, stderr };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
    process.stdout.removeAllListeners("error");
  }
}
