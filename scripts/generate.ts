// npm run generate [api …]: specs/ → generated/, specs/facts.json
import { join } from "node:path";
import { printTable } from "../src/cli/print-table.ts";
import { printFacts, writeFacts } from "../src/spec-tools/facts/make-facts.ts";
import { type GeneratedApi, generateApi } from "../src/spec-tools/generate/generate-api.ts";
import { selectApis } from "../src/spec-tools/generate/list-apis.ts";
import { writeGenerated } from "../src/spec-tools/generate/write-generated.ts";
import { runCommand } from "./run-command.ts";

/** What was made, a row an API. */
export function describeGenerated(apis: readonly GeneratedApi[]): string {
  const rows = apis.map(({ api, paths, operations, schemas, files }) => {
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return [api, paths, operations, schemas, files.size, Math.round(bytes / 1024)];
  });
  return printTable([["generated/", "paths", "operations", "schemas", "files", "kB"], ...rows]);
}

await runCommand(async () => {
  const specs = join(process.cwd(), "specs");
  const made: GeneratedApi[] = [];
  for (const api of selectApis(specs, process.argv.slice(2))) made.push(await generateApi(specs, api));
  const facts = printFacts(process.cwd());
  writeGenerated(join(process.cwd(), "generated"), made);
  if (facts !== undefined) writeFacts(process.cwd(), facts);
  console.log(describeGenerated(made));
  return 0;
});
