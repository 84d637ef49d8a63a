import { Worker } from "node:worker_threads";
import { SpecInvalid } from "../../errors/spec-invalid.ts";
import type { SpecFinding } from "./lint-spec.ts";

/** What the worker answers. */
type Answer =
  | { readonly findings: SpecFinding[] }
  | { readonly where: string; readonly what: string; readonly advice: string };

// Compiled, the file beside this one ends as this one does.
const worker = new URL(import.meta.url.endsWith(".ts") ? "lint-worker.ts" : "lint-worker.js", import.meta.url);

/**
 * `lintSpec` with an end: examples are held against the `pattern` beside them, and a pattern of a stranger may take for
 * ever, during which a thread hears nothing. So it works in one that can be ended.
 *
 * @param options.timeoutMs @default 120,000
 * @throws {SpecInvalid} when there is no such description, or the time is over.
 */
export async function lintWithin(
  path: string,
  { timeoutMs = 120_000 }: { timeoutMs?: number } = {},
): Promise<SpecFinding[]> {
  const thread = new Worker(worker, { workerData: path });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  thread.on("message", resolve);
  thread.on("error", reject);
  thread.on("exit", () => reject(new SpecInvalid(path, "the check ended before it was done", "Try again.")));
  const over = new SpecInvalid(
    path,
    `checking it took longer than ${timeoutMs / 1000} seconds`,
    "Look for a pattern that repeats a repetition, such as ^(a+)+$.",
  );
  const timer = setTimeout(() => reject(over), timeoutMs);
  try {
    const answer = await promise;
    if ("findings" in answer) return answer.findings;
    throw new SpecInvalid(answer.where, answer.what, answer.advice);
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
