// One door in a process of its own: what ends it, or makes it grow, is seen from outside.
import { setTimeout as wait } from "node:timers/promises";
import { type DoorReport, isDoorName } from "./door.ts";
import { openDoor } from "./open-doors.ts";

const name = process.argv[2] ?? "";
if (!isDoorName(name)) throw new Error(`There is no door ${name}.`);
const report = (message: DoorReport): void => void process.send?.(message);

process.on("message", async () => {
  // Twice, because what a first collection finalises is free after the second.
  globalThis.gc?.();
  await wait(50);
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  report({ what: "memory", heapBytes: heapUsed + external, residentBytes: rss });
});
report({ what: "open", door: await openDoor(name) });
