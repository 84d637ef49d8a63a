import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The program behind a package's command. */
export function programOf(name: string, command: string): string {
  const manifest: { bin: string | Record<string, string> } = require(`${name}/package.json`);
  const program = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[command];
  if (program === undefined) throw new Error(`${name} has no command ${command}.`);
  return join(dirname(require.resolve(`${name}/package.json`)), program);
}

/** Runs a program of Node.js to its end. What it prints is shown where it fails, and is the error's message. */
export function runProgram(program: string, args: readonly string[], root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = "";
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part: Buffer) => void (text += part.toString()));
    child.once("error", reject);
    child.once("close", (status) =>
      status === 0 ? resolve() : reject(new Error(`${program} ended with ${status}:\n${text}`)),
    );
  });
}
