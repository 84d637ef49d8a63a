import { printable } from "../../errors/printable.ts";

/** How often a line is shown: on a terminal over the one before, elsewhere as one more. Milliseconds. */
const everyMs = { terminal: 250, elsewhere: 10_000 };

const clearLine = "\r\u001b[K";

/** Where progress is shown. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows how far long work is. */
export interface Progress {
  /** Whether a line would be shown now: what it says may cost something to find out. */
  isDue(): boolean;
  /** Shows a line, over the one before on a terminal. */
  show(text: string): void;
  /** Says something that stays. */
  tell(text: string): void;
  /** Takes the line away. */
  clear(): void;
}

/** Progress on standard error: one line on a terminal, plain lines elsewhere. */
export function showProgress(
  output: ProgressOutput = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const terminal = output.isTTY === true;
  let nextMs = terminal ? 0 : now() + everyMs.elsewhere;
  let shown = false;
  const clear = (): void => {
    if (shown) output.write(clearLine);
    shown = false;
  };
  return {
    isDue: () => now() >= nextMs,
    show(text) {
      nextMs = now() + (terminal ? everyMs.terminal : everyMs.elsewhere);
      const line = printable(text);
      // A line that the terminal breaks could not be written over.
      output.write(terminal ? `${clearLine}${line.slice(0, (output.columns ?? 80) - 1)}` : `${line}\n`);
      shown = terminal;
    },
    tell(text) {
      clear();
      output.write(`${printable(text)}\n`);
    },
    clear,
  };
}
