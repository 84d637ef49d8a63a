import { say } from "../print.ts";

/** Refusals of an output by the system, in words. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "there is no space left",
  EDQUOT: "your share of the disk is used up",
  EFBIG: "the file would be too large",
  EIO: "the device does not take it",
  EBADF: "it is closed",
};

/**
 * Ends the process when nobody takes its output: quietly, with the exit code that a shell gives a broken pipe, where the
 * reader stopped, such as head; else with one line and 1. What was asked is not done when its answer is lost.
 */
export function watchOutput(): void {
  process.stdout.on("error", ({ code = "unknown", message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit(141);
    say(
      `error: the output cannot be written: ${reasons[code] ?? message} (${code}). What was printed is not complete.`,
    );
    process.exit(1);
  });
  // There is nobody left to tell.
  process.stderr.on("error", () => undefined);
}
