import { Stryker } from "@stryker-mutator/core";

/** A change of a source, and whether a test noticed. */
export type MutantResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/**
 * Changes a room of `src/` piece by piece, and runs the tests of its list that reach the piece. What is the same for
 * every room stands in `stryker.config.json`; its pattern for `data` is of the root only, so that
 * `src/sandbox/exact/data` is copied.
 *
 * @param again only what changed in the room and its tests since the last run, which takes no notice of other files
 */
export async function mutateRoom(room: string, again: boolean): Promise<readonly MutantResult[]> {
  const file = `.tmp/mutation/${room.replaceAll("/", "-")}`;
  // Read by `vitest.mutation.config.ts` in the processes that run the tests.
  process.env["MUTATION_ROOM"] = room;
  return new Stryker({
    mutate: [`src/${room}/**/*.ts`],
    // Written always, read only when asked for.
    incremental: true,
    force: !again,
    incrementalFile: `${file}.json`,
    reporters: process.stdout.isTTY ? ["html", "progress"] : ["html"],
    htmlReporter: { fileName: `${file}.html` },
  }).runMutationTest();
}
