// npm run check: are generated/ and specs/facts.json what the specs make today?
import { join } from "node:path";
import { factsFile, printFacts } from "../src/spec-tools/facts/make-facts.ts";
import { compareFile, findStale, type StaleFile } from "../src/spec-tools/generate/find-stale.ts";
import { type GeneratedApi, generateApi } from "../src/spec-tools/generate/generate-api.ts";
import { selectApis } from "../src/spec-tools/generate/list-apis.ts";
import { generatedFiles } from "../src/spec-tools/generate/write-generated.ts";
import { runCommand } from "./run-command.ts";

/** What is wrong with `specs/facts.json`, where a repository numbers facts. */
function staleFacts(root: string): StaleFile | undefined {
  const text = printFacts(root);
  return text === undefined ? undefined : compareFile(root, factsFile, text);
}

await runCommand(async () => {
  const specs = join(process.cwd(), "specs");
  const made: GeneratedApi[] = [];
  for (const api of selectApis(specs, [])) made.push(await generateApi(specs, api));
  const expected = generatedFiles(made);
  const stale = findStale(join(process.cwd(), "generated"), expected);
  const all = stale
    .map((file) => ({ ...file, path: `generated/${file.path}` }))
    .concat(staleFacts(process.cwd()) ?? []);
  for (const { path, why, line } of all) console.error(`stale: ${path}${line === undefined ? "" : `:${line}`} ${why}`);
  if (all.length > 0) console.error("Run `npm run generate` and commit what it makes.");
  else console.log(`generated/ is fresh: ${expected.size} files`);
  return all.length > 0 ? 1 : 0;
});
