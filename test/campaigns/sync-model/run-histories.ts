import fc from "fast-check";
import { type History, histories } from "./history.ts";
import { Laboratory } from "./laboratory.ts";
import { type Mistakes, Play } from "./play-history.ts";

/** Histories in one database file: it grows, and what restores it copies it. */
const historiesPerFile = 40;

export interface Outcome {
  readonly histories: number;
  /** The first difference, with the shortest history that shows it; undefined when there was none. */
  readonly difference: string | undefined;
}

/**
 * Plays random histories, and stops at the first that ends otherwise than the contract says.
 *
 * @param mistakes what the engine does wrong on purpose; such a history is told as it came, not the shortest one
 */
export async function runHistories(count: number, seed: number, mistakes: Mistakes = {}): Promise<Outcome> {
  let played = 0;
  let nowMs = (): number => 0;
  let laboratory = new Laboratory(() => nowMs());
  const play = async (history: History): Promise<void> => {
    if (played++ % historiesPerFile === historiesPerFile - 1) {
      await laboratory.close();
      laboratory = new Laboratory(() => nowMs());
    }
    const one = new Play(laboratory, `c${played}`, history, mistakes);
    nowMs = () => one.service.now * 1000;
    await one.play();
  };
  try {
    const details = await fc.check(fc.asyncProperty(histories, play), {
      numRuns: count,
      seed,
      includeErrorInReport: true,
      endOnFailure: Object.keys(mistakes).length > 0,
    });
    return {
      histories: details.numRuns,
      difference: details.failed ? await fc.asyncDefaultReportMessage(details) : undefined,
    };
  } finally {
    await laboratory.close();
  }
}
