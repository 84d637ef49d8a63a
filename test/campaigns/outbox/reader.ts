// A process of the campaign over writes that follows the events into a file, and goes on from its last line.
import { appendFileSync, existsSync, readFileSync, truncateSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { WriteEvent } from "../../../src/writes/index.ts";
import { openWrites } from "./open-store.ts";
import { endWithParent, readJob } from "./read-job.ts";

const file = process.argv[3] ?? "";
const writes = openWrites(readJob());
const end = endWithParent();

function lastToken(): string | undefined {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  // A line that was cut was not kept: its token is not known either.
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  return whole.trimEnd().split("\n").at(-1)?.split(" ")[0] || undefined;
}

const lineOf = ({ token, id, state, attempt }: WriteEvent): string => `${token} ${id} ${state} ${attempt}\n`;

let after = lastToken();
while (!end.aborted) {
  for await (const event of writes.events(after === undefined ? {} : { after })) {
    appendFileSync(file, lineOf(event));
    after = event.token;
  }
  await sleep(150);
}
process.exit();
