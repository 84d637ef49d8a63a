import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { ClosingCount } from "./test/support/closing-count.ts";

/** What takes long: many processes that are killed, months that pass, packages and sites that are built. */
const long = [
  "test/scripts/first-run/first-run.test.ts",
  "test/clients/writing/body-types.test.ts",
  "test/docs/code-blocks.test.ts",
  "test/e2e/docs-site.test.ts",
  "test/e2e/web-app/*.test.ts",
  "test/http/leak.test.ts",
  "test/oauth/{kill,month,storm}.test.ts",
  "test/repo/{compile-cost,doc-examples,examples,package,package-connectors,package-linter,web-examples,webhook-examples}.test.ts",
  "test/spec-tools/generate/any-document.test.ts",
  "test/spec-tools/import/{import-metadata,typed-clients,whole-way}.test.ts",
  "test/e2e/any-document/*.test.ts",
  "test/webhooks/thousand-deliveries.test.ts",
  "test/{http/quota,stores,writes}/processes.test.ts",
];

/** What changes its process: the environment, the console, the working folder, a tracer for all. */
const alone = [
  "test/cli/**/*.test.ts",
  "test/scripts/generate.test.ts",
  "test/stores/**/*.test.ts",
  "test/http/trace/*.test.ts",
  "test/oauth/no-secrets.test.ts",
  // Raw sockets, which the interceptors of nock in other files would get into.
  "test/**/hostile-requests.test.ts",
  "test/kit/node-listener/*.test.ts",
  "test/oauth/sign-in/end-connections.test.ts",
  "test/oauth/web/*.test.ts",
];

export default defineConfig({
  test: {
    passWithNoTests: false,
    coverage: { include: ["src/**"], reporter: ["text-summary", "html", "lcov"] },
    reporters: ["default", new ClosingCount()],
    // One worker less than cores would leave the second of two cores idle, which the tests' own processes do not fill.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: "test/support/share-postgres.ts",
    projects: [
      // A process for all files: a third of the time, because what they import is read once.
      { extends: true, test: { ...shared("rooms"), exclude: [...alone, ...long], isolate: false } },
      { extends: true, test: { ...shared("alone"), include: alone, exclude: long } },
      { extends: true, test: { ...shared("long"), include: long } },
    ],
  },
});

function shared(name: string) {
  return {
    name,
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/loopback-only.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: "forks" as const,
  };
}
