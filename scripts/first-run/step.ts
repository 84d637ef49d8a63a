import { styleText } from "node:util";

/** What a step of the first run leaves for the table at its end. */
export interface StepResult {
  readonly made: string;
  readonly where: string;
}

/** A row of that table. */
export interface DoneStep extends StepResult {
  readonly name: string;
  readonly durationMs: number;
}

/** Where a step tells how far it is: a line that is written over on a terminal, elsewhere a line a second at most. */
export type Progress = (text: string) => void;

/** Where the first run prints, and with which clock it times. */
export interface StepOutput {
  write(text: string): void;
  readonly terminal: boolean;
  nowMs(): number;
}

/** Standard output and the machine's clock. */
export const standardOutput: StepOutput = {
  write: (text) => void process.stdout.write(text),
  terminal: process.stdout.isTTY === true,
  nowMs: () => performance.now(),
};

/** `0.4 s` */
export const seconds = (durationMs: number): string => `${(durationMs / 1000).toFixed(1)} s`;

/** Between two lines of progress in a log. */
const quietMs = 1_000;

const clearLine = "\r\u001b[K";

/** Runs steps one after the other, prints a line for each, and keeps what they left. */
export class Steps {
  readonly done: DoneStep[] = [];
  readonly #output: StepOutput;

  constructor(output: StepOutput = standardOutput) {
    this.#output = output;
  }

  async run(name: string, work: (progress: Progress) => StepResult | Promise<StepResult>): Promise<void> {
    const { terminal } = this.#output;
    const startedAtMs = this.#output.nowMs();
    let saidAtMs = startedAtMs;
    const progress: Progress = (text) => {
      const nowMs = this.#output.nowMs();
      if (terminal) this.#output.write(`${clearLine}  ${name}: ${text}`);
      else if (nowMs - saidAtMs >= quietMs) {
        this.#output.write(`  ${name}: ${text}\n`);
        saidAtMs = nowMs;
      }
    };
    progress("…");
    const result = await work(progress);
    const durationMs = this.#output.nowMs() - startedAtMs;
    this.done.push({ name, durationMs, ...result });
    const mark = terminal ? styleText("green", "✓") : "✓";
    this.#output.write(`${terminal ? clearLine : ""}${mark} ${name}: ${result.made} (${seconds(durationMs)})\n`);
  }
}
