#!/usr/bin/env node
import { nodeTooOld } from "./node-version.ts";

// Everything else is loaded behind this look, because an older Node would stumble over it with a stack.
const problem = nodeTooOld(process.versions.node);
if (problem === undefined) await (await import("./start.ts")).start(process.argv.slice(2));
else {
  process.stderr.write(`error: ${problem}\n`);
  process.exitCode = 2;
}
