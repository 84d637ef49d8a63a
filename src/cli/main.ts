#!/usr/bin/env node
import { commands } from "./commands.ts";

const words = process.argv.slice(2);
const [first] = words;

// What needs no command loads no parser either.
if (first === "--version" || first === "-V") console.log((await import("./version.ts")).version());
else if (first === undefined || first === "--help" || first === "-h")
  console.log((await import("./overview.ts")).overview(commands));
else await (await import("./run-command-line.ts")).runCommandLine(words, commands);
