import fc from "fast-check";
import { writeEnding } from "../../../src/http/endings/write-ending.ts";
import { type Question, questions } from "./arbitraries.ts";
import type { WriteKind } from "./operations.ts";
import { type OracleEnding, oracleEnding } from "./oracle.ts";

/** Whoever says how a write ended: ours, or a mutant of it. */
export type Judge = typeof writeEnding;

/** What a run has seen. */
export interface Comparison {
  readonly answers: number;
  /** How often the oracle said what. */
  readonly endings: Readonly<Record<OracleEnding, number>>;
  /** The smallest answer over which the two differ; undefined when they never do. */
  readonly difference: string | undefined;
}

/** Asks both sides about random answers. */
export function compareEndings(
  kinds: readonly WriteKind[],
  count: number,
  seed: number,
  judge: Judge = writeEnding,
): Comparison {
  const endings = { done: 0, unreadable: 0, refused: 0, unknown: 0 };
  let answers = 0;
  const run = fc.check(
    fc.property(questions(kinds), (question) => {
      const [theirs, ours] = answerBoth(question, judge);
      answers++;
      endings[theirs]++;
      // Whether there is a record to read is for the methods to find out; that the write was done is the same.
      return (theirs === "unreadable" ? "done" : theirs) === ours;
    }),
    { numRuns: count, seed },
  );
  const [question] = run.counterexample ?? [];
  return { answers, endings, difference: question && describe(question, judge) };
}

function answerBoth(question: Question, judge: Judge): [OracleEnding, string] {
  const { kind, answer, method, commits, conditional, earlierOpen } = question;
  const write = { method, commits, conditional, earlierOpen };
  return [
    oracleEnding({ ...write, answers: kind.oracle.answers }, answer, kind.oracle.rules),
    judge(
      { ...write, answers: kind.ours.answers },
      { ...answer, contentType: answer.contentType ?? null },
      kind.ours.rules,
    ).ending,
  ];
}

function describe(question: Question, judge: Judge): string {
  const [theirs, ours] = answerBoth(question, judge);
  const { kind, answer, method, commits, earlierOpen } = question;
  return `${JSON.stringify(answer)} to ${method}${commits ? " that commits" : ""}${earlierOpen ? ", an earlier attempt open" : ""} (${kind.name}): the oracle says ${theirs}, we say ${ours}`;
}
