// npm run check: are the files in generated/ what the specs make today?
import { join } from "node:path";
import { findStale } from "../src/spec-tools/generate/find-stale.ts";
import { type GeneratedApi, generateApi } from "../src/spec-tools/generate/generate-api.ts";
import { selectApis } from "../src/spec-tools/generate/list-apis.ts";
import { generatedFiles } from "../src/spec-tools/generate/write-generated.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const specs = join(process.cwd(), "specs");
  const made: GeneratedApi[] = [];
  for (const api of selectApis(specs, [])) made.push(await generateApi(specs, api));
  const expected = generatedFiles(made);
  const stale = findStale(join(process.cwd(), "generated"), expected);
  for (const { path, why, line } of stale)
    console.error(`stale: generated/${path}${line === undefined ? "" : `:${line}`} ${why}`);
  if (stale.length > 0) console.error("Run `npm run generate` and commit what it makes.");
  else console.log(`generated/ is fresh: ${expected.size} files`);
  return stale.length > 0 ? 1 : 0;
});
