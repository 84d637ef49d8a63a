import { join } from "node:path";
import { buildAll } from "../../src/connector-builder/build/build-all.ts";
import { listConnectors } from "../../src/connector-builder/build/connector-files.ts";
import { lintFolder } from "../../src/connector-builder/lint/lint-folder.ts";
import { ConnectorsRefused } from "../../src/errors/connectors-refused.ts";
import { whenChanged } from "../when-changed.ts";
import { writeConnectors } from "../write-connectors.ts";
import type { Progress, StepResult } from "./step.ts";

/** specs/ and connector/ → what Power Platform imports, judged by the linter before the run goes on. */
export async function makeConnectors(root: string, progress: Progress): Promise<StepResult> {
  const folder = join(root, "connector");
  const names = listConnectors(folder);
  const changed = await whenChanged(
    root,
    ".tmp/first-run/connectors",
    ["generated", "connector", "dist/connectors", "src/connector-builder"],
    () => {
      progress("building");
      writeConnectors(root, buildAll(root));
      progress("judging");
      const refused = names
        .flatMap((name) => lintFolder(join("connector", name)))
        .filter(({ severity, waived }) => waived === undefined && (severity === "error" || severity === "warning"));
      const [first] = refused;
      if (first)
        throw new ConnectorsRefused(refused.length, `${first.file}: ${first.rule} ${first.at}: ${first.message}`);
    },
  );
  return {
    made: changed ? `${names.length} connectors, 0 errors, 0 warnings` : `unchanged, ${names.length} connectors`,
    where: "connector/, dist/connectors/*.zip",
  };
}
