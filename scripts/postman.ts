// node scripts/postman.ts [folder]: a Postman collection of each API, in dist/postman/.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "../src/cli/connectors/write-files.ts";
import { printTable } from "../src/cli/print-table.ts";
import { isNode } from "../src/spec-tools/diff/node.ts";
import { listApis } from "../src/spec-tools/generate/list-apis.ts";
import { toPostmanCollection } from "../src/spec-tools/postman/to-postman-collection.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const root = process.cwd();
  const folder = process.argv[2] ?? join("dist", "postman");
  const made: [string, number, string][] = [];
  for (const api of listApis(join(root, "specs"))) {
    const document: unknown = JSON.parse(readFileSync(join(root, "generated", api, "openapi.json"), "utf8"));
    const text = `${JSON.stringify(await toPostmanCollection(api, isNode(document) ? document : {}), null, 1)}\n`;
    const file = join(folder, `${api}.postman_collection.json`);
    writeFiles([[file, text]]);
    made.push([api, Buffer.byteLength(text), file]);
  }
  console.log(printTable([["API", "bytes", "file"], ...made]));
  return 0;
});
