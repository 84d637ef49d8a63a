// The peer of bench/generate.ts: nothing but openapi-typescript on a document that is bundled already.
import { readFileSync } from "node:fs";
import openapiTypescript, { astToString } from "openapi-typescript";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Give the bundled document.");
const nodes = await openapiTypescript(JSON.parse(readFileSync(file, "utf8")), { silent: true });
if (astToString(nodes).length === 0) throw new Error("Nothing was made.");
