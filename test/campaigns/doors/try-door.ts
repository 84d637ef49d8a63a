import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Answers, flood, holdIdle, isAnswered, sendEndless, sendMalformed } from "./attack.ts";
import type { DoorName, DoorReport } from "./door.ts";

/** How much a door is asked for. */
export interface Trial {
  readonly requests: number;
  readonly seed: number;
  /** How long an answer to a malformed request is waited for. */
  readonly patienceMs: number;
}

/** What became of a door. */
export interface Verdict {
  readonly name: DoorName;
  readonly statuses: Readonly<Record<string, number>>;
  readonly asked: number;
  readonly answered: number;
  /** Of the endless body, how much was taken; MiB. */
  readonly takenMegabytes: number;
  /** Growth of the heap from half way to the end, and the most that was resident; MiB. */
  readonly grownMegabytes: number;
  readonly residentMegabytes: number;
  readonly seconds: number;
  /** What was wrong; none when the door is good. */
  readonly faults: readonly string[];
}

/** For each half of the malformed requests: a slow machine sends fewer, and says how many. */
const longestAttackMs = 12_000;
const mostGrownMegabytes = 48;
const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);

/** Opens a door in a process of its own, attacks it, and says what became of it. */
export async function tryDoor(name: DoorName, { requests, seed, patienceMs }: Trial): Promise<Verdict> {
  const startedAt = performance.now();
  const child = fork(fileURLToPath(new URL("door-process.ts", import.meta.url)), [name], {
    execArgv: ["--expose-gc", "--disable-warning=ExperimentalWarning"],
    // A process that dies prints why; a control that has to die does so in silence.
    stdio: ["ignore", "ignore", name === "naive" ? "ignore" : "inherit", "ipc"],
  });
  let ended: string | undefined;
  const exit = once(child, "exit").then(([code, signal]) => (ended = String(code ?? signal)));
  const next = async (): Promise<DoorReport | undefined> => {
    const message = once(child, "message").then(([report]): DoorReport => report);
    return Promise.race([message, exit.then(() => undefined)]);
  };
  const memory = async (): Promise<{ heapBytes: number; residentBytes: number }> => {
    if (ended === undefined) child.send("memory");
    const report = ended === undefined ? await next() : undefined;
    return report?.what === "memory" ? report : { heapBytes: 0, residentBytes: 0 };
  };

  const opened = await next();
  if (opened?.what !== "open") throw new Error(`The door ${name} did not open: ${ended}.`);
  const { door } = opened;
  const answers: Answers = { statuses: new Map(), asked: 0, answered: 0 };
  const isAlive = (): boolean => ended === undefined;
  const attack = (count: number, from: number): Promise<void> => {
    const untilMs = performance.now() + longestAttackMs;
    const goesOn = (): boolean => isAlive() && performance.now() < untilMs;
    return sendMalformed(door, { requests: count, seed: from, patienceMs, goesOn, answers });
  };
  const letGo = holdIdle(door, 50);
  const half = Math.ceil(requests / 2);
  await attack(half, seed);
  if (isAlive()) await flood(door, requests / 10_000);
  const before = await memory();
  await attack(requests - half, seed + 1);
  const takenMegabytes = isAlive() ? await sendEndless(door, 300) : 0;
  if (isAlive()) await flood(door, requests / 10_000);
  answers.asked++;
  if (isAlive() && (await isAnswered(door.good))) answers.answered++;
  // What is refused is read away for a second.
  await wait(1_100);
  const after = await memory();

  const faults: string[] = [];
  const grownMegabytes = megabytes(after.heapBytes - before.heapBytes);
  if (ended !== undefined) faults.push(`its process ended with ${ended}`);
  if (answers.answered < answers.asked)
    faults.push(`${answers.asked - answers.answered} good requests were not answered well`);
  if (grownMegabytes > mostGrownMegabytes) faults.push(`its heap grew by ${grownMegabytes} MiB`);
  if (door.last && isAlive()) {
    // Idle connections are held all the while, as browsers do.
    if (!(await isAnswered(door.last))) faults.push("the last request was not answered well");
    const timer = setTimeout(() => faults.push("its process did not end by itself") && child.kill(), 5_000);
    if ((await exit) !== "0" && faults.length === 0) faults.push(`its process ended with ${ended}`);
    clearTimeout(timer);
  }
  letGo();
  child.kill();
  await exit;
  return {
    name,
    statuses: Object.fromEntries([...answers.statuses].sort(([one], [other]) => one.localeCompare(other))),
    asked: answers.asked,
    answered: answers.answered,
    takenMegabytes,
    grownMegabytes,
    residentMegabytes: megabytes(Math.max(before.residentBytes, after.residentBytes)),
    seconds: Math.round((performance.now() - startedAt) / 100) / 10,
    faults,
  };
}
