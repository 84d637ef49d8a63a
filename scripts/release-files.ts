// node scripts/release-files.ts v<version>: what hangs on the page of a release, in dist/release/; after npm run build.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "../src/cli/connectors/write-files.ts";
import { collectRelease } from "./package/collect-release.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const root = process.cwd();
  const folder = join(root, "dist", "release");
  const sbom = readFileSync(join(root, "dist", "src", "sbom.cdx.json"));
  const files = collectRelease(root, process.argv[2] ?? "", sbom);
  rmSync(folder, { recursive: true, force: true });
  writeFiles([...files].map(([name, content]) => [join(folder, name), content]));
  console.log(`dist/release/:\n${[...files.keys()].join("\n")}`);
  return 0;
});
