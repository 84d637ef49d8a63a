import { defineConfig } from "vitest/config";

// `npm run test:csharp`: the connectors' scripts compiled and run, which takes a C# compiler that npm cannot bring.
export default defineConfig({
  test: {
    include: ["test/**/*.csharp.ts"],
    passWithNoTests: false,
    testTimeout: 60_000,
  },
});
