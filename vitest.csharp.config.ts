import { defineConfig } from "vitest/config";
import { ClosingCount } from "./test/support/closing-count.ts";

// `npm run test:csharp`: the connectors' scripts compiled and run, which takes a C# compiler that npm cannot bring.
export default defineConfig({
  test: {
    include: ["test/**/*.csharp.ts"],
    passWithNoTests: false,
    reporters: ["default", new ClosingCount()],
    testTimeout: 60_000,
  },
});
