import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { sqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { type History, histories } from "./history.ts";
import { type Mistake, plant } from "./mistakes.ts";
import { Play } from "./play-history.ts";

export interface Outcome {
  readonly histories: number;
  /** The first difference, with the shortest history that shows it; undefined when there was none. */
  readonly difference: string | undefined;
}

/** Files are written at each step, and nothing of them has to outlast the machine. */
const root = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/**
 * Plays random histories, and stops at the first that ends otherwise than the contract says.
 *
 * @param mistake what the store does wrong on purpose; such a history is told as it came, not the shortest one
 */
export async function runHistories(count: number, seed: number, mistake?: Mistake): Promise<Outcome> {
  const folder = mkdtempSync(join(root, "writes-model-"));
  const empty = join(folder, "empty.sqlite");
  const store = sqliteWriteStore({ file: empty, keys: { current: Buffer.alloc(32, 7) } });
  await store.createSchema();
  await store.close();
  plant(empty, mistake);
  let played = 0;
  const play = async (history: History): Promise<void> => {
    const file = join(folder, `${++played}.sqlite`);
    copyFileSync(empty, file);
    try {
      await new Play(file, history, mistake).play();
    } finally {
      for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
    }
  };
  try {
    const details = await fc.check(fc.asyncProperty(histories, play), {
      numRuns: count,
      seed,
      includeErrorInReport: true,
      endOnFailure: mistake !== undefined,
    });
    return {
      histories: details.numRuns,
      difference: details.failed ? await fc.asyncDefaultReportMessage(details) : undefined,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
