import { Stryker } from "@stryker-mutator/core";

/** A change of a source, and whether a test noticed. */
export type MutantResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/**
 * Changes a room of `src/` piece by piece, and runs the tests of its list that reach the piece.
 *
 * @param again only what changed in the room and its tests since the last run, which takes no notice of other files
 */
export async function mutateRoom(room: string, again: boolean): Promise<readonly MutantResult[]> {
  const file = `.tmp/mutation/${room.replaceAll("/", "-")}`;
  // Read by `vitest.mutation.config.ts` in the processes that run the tests.
  process.env["MUTATION_ROOM"] = room;
  return new Stryker({
    mutate: [`src/${room}/**/*.ts`],
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutation/ignore-sentences.ts"],
    vitest: { configFile: "vitest.mutation.config.ts", related: false },
    ignorers: ["sentences"],
    coverageAnalysis: "perTest",
    // Only what tests read is copied. `data` alone would also leave out `src/sandbox/exact/data`.
    ignorePatterns: ["/bench", "/connector", "/coverage", "/data", "/dist", "/docs", "/.tmp", "/test/consumers"],
    disableTypeChecks: false,
    concurrency: 2,
    timeoutMS: 10_000,
    tempDirName: ".tmp/mutation/copies",
    // Written always, read only when asked for.
    incremental: true,
    force: !again,
    incrementalFile: `${file}.json`,
    // The page shows each change in its place.
    reporters: ["html"],
    htmlReporter: { fileName: `${file}.html` },
    allowConsoleColors: false,
    logLevel: "warn",
  }).runMutationTest();
}
