import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Answer, Job, Order } from "./job.ts";

/** A worker as its parent sees it. */
export interface Worker {
  readonly pid: number;
  /** Resolves to what it got; to undefined when it was killed before it answered. */
  order(order: Order): Promise<Answer | undefined>;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGSTOP. */
  pause(): void;
  /** SIGCONT. */
  resume(): void;
  /** Lets it end by itself. */
  stop(): Promise<void>;
}

/** Puts the worker into one file, because thousands are started and each would read a hundred files. */
export async function bundleWorker(folder: string): Promise<string> {
  const outfile = join(folder, "worker.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("worker.ts", import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node22",
    external: ["pg-native"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    outfile,
    logLevel: "error",
  });
  return outfile;
}

/** Starts a worker that is ready for orders. */
export async function startWorker(bundle: string, job: Job): Promise<Worker> {
  const env = { ...process.env, NODE_COMPILE_CACHE: `${bundle}.cache` };
  const child = fork(bundle, [JSON.stringify(job)], {
    env,
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const gone = once(child, "exit");
  const first = await Promise.race([once(child, "message"), gone.then(() => undefined)]);
  if (!first || child.pid === undefined) throw new Error(`A worker did not start: ${errors}`);
  return handleOf(child, child.pid, gone, () => errors);
}

function handleOf(child: ChildProcess, pid: number, gone: Promise<unknown>, errors: () => string): Worker {
  const signal = (name: NodeJS.Signals): void => {
    // The pid of a child that is gone may be another's by now.
    if (child.exitCode === null && child.signalCode === null) child.kill(name);
  };
  return {
    pid,
    async order(order) {
      const answered = once(child, "message");
      child.send(order);
      const [answer] = await Promise.race([answered, gone.then((): [undefined] => [undefined])]);
      if (answer === undefined && child.signalCode !== "SIGKILL")
        throw new Error(`Worker ${pid} ended by itself: ${errors()}`);
      return answer as Answer | undefined;
    },
    async kill() {
      signal("SIGKILL");
      await gone;
    },
    pause: () => signal("SIGSTOP"),
    resume: () => signal("SIGCONT"),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}
