import { join } from "node:path";
import { type GeneratedApi, generateApi } from "../../src/spec-tools/generate/generate-api.ts";
import { listApis } from "../../src/spec-tools/generate/list-apis.ts";
import { writeGenerated } from "../../src/spec-tools/generate/write-generated.ts";
import { whenChanged } from "../when-changed.ts";
import type { Progress, StepResult } from "./step.ts";

/** specs/ → generated/, unless both are as the last run left them. */
export async function makeGenerated(root: string, progress: Progress): Promise<StepResult> {
  const specs = join(root, "specs");
  const apis = listApis(specs);
  const changed = await whenChanged(
    root,
    ".tmp/first-run/generated",
    ["specs", "generated", "src/spec-tools/generate", "package-lock.json"],
    async () => {
      const made: GeneratedApi[] = [];
      for (const api of apis) {
        progress(api);
        made.push(await generateApi(specs, api));
      }
      writeGenerated(join(root, "generated"), made);
    },
  );
  return {
    made: changed ? `types, documents and tables of ${apis.length} APIs` : `unchanged, ${apis.length} APIs`,
    where: "generated/",
  };
}
