// Before npm test: what the tests use is built, and what needs no test to be judged is judged.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runNode, runSteps } from "./run-steps.ts";
import { whenChanged } from "./when-changed.ts";

const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin", "cli.js");

async function build(): Promise<boolean> {
  const paths = [
    "src",
    "generated",
    "connector",
    "docs/agents",
    "scripts/build.ts",
    "scripts/package",
    "tsconfig.json",
    "tsconfig.build.json",
    "package-lock.json",
    "dist/src",
    "dist/generated",
    "dist/connector",
    "dist/skill",
  ];
  await whenChanged(process.cwd(), ".tmp/built", paths, async () => {
    const built = await runNode(["scripts/build.ts"]);
    if (!built.ok) throw new Error(built.output);
  });
  return true;
}

const ok = await runSteps([
  { name: "build", run: build },
  { name: "types", run: ["scripts/types.ts"] },
  { name: "specs", run: [redocly, "lint"] },
  { name: "generated/ is fresh", run: ["scripts/check.ts"] },
  { name: "connector/ is fresh", run: ["scripts/connectors.ts", "check"] },
]);
console.log("The connectors' C# scripts are parsed here; `npm run test:csharp` compiles and runs them.");
process.exitCode = ok ? 0 : 1;
