import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What one of the campaign's processes runs. */
export type Role = "site" | "worker" | "shop" | "person" | "reader" | "race-process";

const running = new Set<ChildProcess>();

/** Kills whatever runs, also what is stopped: when the campaign itself is ended. */
export function killAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** Starts a process; what it prints on its error stream is shown. */
export function begin(role: Role, ...words: string[]): ChildProcess {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", fileURLToPath(new URL(`${role}.ts`, import.meta.url)), ...words],
    {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      // Hundreds of processes load the same code.
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "erp-openapi-campaign-code") },
    },
  );
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** A role that is always filled: whoever is killed is followed by another. */
export class Post {
  readonly role: Role;
  readonly #words: readonly string[];
  readonly #heard: (message: unknown) => void;
  #child: ChildProcess | undefined;
  #isStopped = false;
  #isOver = false;
  killed = 0;
  stopped = 0;
  /** Ends that nobody asked for. */
  failed = 0;

  constructor(role: Role, words: readonly string[], heard: (message: unknown) => void = () => undefined) {
    this.role = role;
    this.#words = words;
    this.#heard = heard;
    this.#fill();
  }

  #fill(): void {
    const child = begin(this.role, ...this.#words);
    child.on("message", this.#heard);
    child.once("exit", (_code, signal) => {
      if (signal !== "SIGKILL" && !this.#isOver) {
        this.failed += 1;
        this.#fill();
      }
    });
    this.#child = child;
  }

  kill(): void {
    if (this.#isStopped) return;
    this.#child?.kill("SIGKILL");
    this.killed += 1;
    this.#fill();
  }

  /** Stops it for a while. */
  stop(forMs: number): void {
    if (this.#isStopped) return;
    const child = this.#child;
    child?.kill("SIGSTOP");
    this.#isStopped = true;
    this.stopped += 1;
    setTimeout(() => {
      child?.kill("SIGCONT");
      this.#isStopped = false;
    }, forMs);
  }

  /** Ends it for good. */
  async end(): Promise<void> {
    this.#isOver = true;
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
}
