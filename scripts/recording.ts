// npm run recording: the first minutes at the command line, run anew, into README.md
import { readFileSync, writeFileSync } from "node:fs";
import { recordFirstMinutes, withRecording } from "./first-minutes/record.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const recording = await recordFirstMinutes(process.cwd());
  const page = readFileSync("README.md", "utf8");
  writeFileSync("README.md", withRecording(page, recording));
  console.log(recording);
  return 0;
});
