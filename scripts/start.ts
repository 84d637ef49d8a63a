// npm start [-- --open]: the main job, from nothing to a database that is kept in step.
import { parseArgs } from "node:util";
import { firstRun } from "./first-run/first-run.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { values } = parseArgs({ options: { open: { type: "boolean", default: false } } });
  await firstRun({ root: process.cwd(), open: values.open });
  return 0;
});
