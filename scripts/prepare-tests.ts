// Before npm test: what the tests use is built, and what needs no test to be judged is judged.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { whenChanged } from "../src/cli/first-run/fingerprint.ts";
import { runNode, runSteps } from "./run-steps.ts";

const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin", "cli.js");

async function build(): Promise<boolean> {
  const paths = [
    "src",
    "generated",
    "tsconfig.json",
    "tsconfig.build.json",
    "package-lock.json",
    "dist/src",
    "dist/generated",
  ];
  await whenChanged(process.cwd(), ".tmp/built", paths, async () => {
    const built = await runNode(["src/cli/maintain/build.ts"]);
    if (!built.ok) throw new Error(built.output);
  });
  return true;
}

const ok = await runSteps([
  { name: "build", run: build },
  { name: "types", run: ["scripts/types.ts"] },
  { name: "specs", run: [redocly, "lint"] },
  { name: "generated/ is fresh", run: ["src/cli/maintain/check.ts"] },
  { name: "connector/ is fresh", run: ["src/cli/maintain/connectors.ts", "check"] },
]);
console.log("The connectors' C# scripts are parsed here; `npm run test:csharp` compiles and runs them.");
process.exitCode = ok ? 0 : 1;
