import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Job, Message } from "./job.ts";

/** A worker and its process. */
export interface Worker {
  readonly name: string;
  readonly child: ChildProcess;
}

/** Starts a worker and waits until it is ready. Its messages go to `listen`; what it prints is an error. */
export async function startWorker(job: Job, listen: (message: Message) => void): Promise<Worker> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "erp-openapi-compiled") };
  const child = fork(fileURLToPath(new URL("worker.ts", import.meta.url)), [JSON.stringify(job)], {
    env,
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ready = new Promise<void>((resolve) => {
    child.on("message", (message: Message) => {
      if (message.type === "ready") resolve();
      else listen(message);
    });
  });
  const gone = once(child, "exit").then(([code, signal]) => {
    throw new Error(`Worker ${job.name} ended with ${String(code ?? signal)}: ${errors}`);
  });
  gone.catch(() => undefined);
  await Promise.race([ready, gone]);
  return { name: job.name, child };
}

/** Ends a worker at once. Errors: when it had ended before by itself. */
export async function killWorker({ name, child }: Worker): Promise<void> {
  if (child.exitCode !== null) throw new Error(`Worker ${name} had ended by itself with ${child.exitCode}.`);
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}
