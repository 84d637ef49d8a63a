// npm run recording: the first minutes at the command line, run anew, into README.md; and pictures of terminals
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordFirstMinutes, withRecording } from "./first-minutes/record.ts";
import { runCommand } from "./run-command.ts";
import { terminalPictures } from "./terminal/terminal-pictures.ts";

await runCommand(async () => {
  const recording = await recordFirstMinutes(process.cwd());
  const page = readFileSync("README.md", "utf8");
  writeFileSync("README.md", withRecording(page, recording));
  console.log(recording);
  for (const [file, text] of await terminalPictures(process.cwd())) {
    writeFileSync(join("docs/pictures", file), text);
    console.log(`docs/pictures/${file}`);
  }
  return 0;
});
