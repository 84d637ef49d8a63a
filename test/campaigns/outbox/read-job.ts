import { readFileSync } from "node:fs";
import type { OutboxJob } from "./job.ts";

/** The job of this process, whose file it was given as an argument. */
export function readJob(): OutboxJob {
  return JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
}

/** Ends when the process of the campaign does. */
export function endWithParent(): AbortSignal {
  const end = new AbortController();
  process.once("disconnect", () => end.abort());
  return end.signal;
}
