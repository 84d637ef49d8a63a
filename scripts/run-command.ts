import { isErpError } from "../src/errors/erp-error.ts";

/**
 * Runs a command and sets the exit code: what it answers, or 1 when it throws. An error of this package is one line
 * for people; any other is a defect and shows its stack.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 1;
    console.error(isErpError(error) ? `error: ${error.message}` : error);
  }
}
