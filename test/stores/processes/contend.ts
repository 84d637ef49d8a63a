import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Job, LogLine } from "./job.ts";

const contender = fileURLToPath(new URL("contender.ts", import.meta.url));

/** A contender at work. Many are started: what the first one compiled serves the others. */
async function start(job: Job): Promise<ChildProcess> {
  const env = { ...process.env, NODE_COMPILE_CACHE: job.compileCache };
  const child = fork(contender, [JSON.stringify(job)], {
    env,
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const gone = once(child, "exit").then(([code, signal]) => {
    throw new Error(`a contender ended with ${String(code ?? signal)}: ${errors}`);
  });
  await Promise.race([once(child, "message"), gone]);
  gone.catch(() => undefined);
  return child;
}

/** Lets processes contend for one account, kills one at a random moment `kills` times and puts another in its place. */
export async function contend(
  job: Job,
  { processes, kills, forMs }: { processes: number; kills: number; forMs: number },
): Promise<LogLine[]> {
  const alive = await Promise.all(Array.from({ length: processes }, () => start(job)));
  try {
    await sleep(forMs);
    for (let kill = 0; kill < kills; kill++) {
      await sleep(Math.random() * 60);
      const victim = alive.splice(Math.floor(Math.random() * alive.length), 1)[0];
      if (victim) await end(victim, () => victim.kill("SIGKILL"), "SIGKILL");
      alive.push(await start(job));
    }
    await sleep(forMs);
    await Promise.all(alive.map((child) => end(child, () => child.send("stop"), 0)));
  } finally {
    for (const child of alive) child.kill("SIGKILL");
  }
  return readLog(job.log);
}

/** Ends a contender, which until then must have lived. */
async function end(child: ChildProcess, how: () => boolean, want: number | string): Promise<void> {
  if (child.exitCode !== null) throw new Error(`a contender had ended with ${child.exitCode}`);
  const exit = once(child, "exit");
  how();
  const [code, signal] = await exit;
  if ((code ?? signal) !== want) throw new Error(`a contender ended with ${String(code ?? signal)}`);
}

function readLog(file: string): LogLine[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): LogLine => JSON.parse(line));
}
