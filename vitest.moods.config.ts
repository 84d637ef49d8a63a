import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { readMoods } from "./src/sandbox/moods/read-moods.ts";

/** `documented`, `seen`, `seed:7` or `180=documented,181=seen`: the moods of every sandbox that a test starts without choosing. */
const moods = readMoods(process.env.ERP_OPENAPI_TEST_MOODS ?? "documented");
const file = fileURLToPath(new URL("src/sandbox/moods/default-moods.ts", import.meta.url));

/** Client tests and whole ways. What processes of their own and built packages do is believed: this reaches no other process. */
const include = ["test/clients/**/*.test.ts", "test/e2e/**/*.test.ts", "test/sandbox/moods/default-moods.test.ts"];

export default defineConfig({
  plugins: [
    {
      name: "default-moods",
      enforce: "pre",
      load: (id) => (id === file ? `export const defaultMoods = ${JSON.stringify(moods)};` : undefined),
    },
  ],
  test: {
    passWithNoTests: false,
    maxWorkers: 2,
    setupFiles: ["test/support/loopback-only.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: "forks",
    isolate: false,
    // What is kept on the disk does not know the moods: a run would read what another has left, and leave it to `npm test`.
    fsModuleCache: false,
    include,
    // Nothing of these speaks to a sandbox: sites that are built, and types that are compiled.
    exclude: [
      "test/e2e/docs-site.test.ts",
      "test/clients/known-options.test.ts",
      "test/clients/typed-core.test.ts",
      "test/clients/writing/body-types.test.ts",
    ],
  },
});
