import { spawnSync } from "node:child_process";
import { whenChanged } from "./when-changed.ts";

/**
 * What `test/consumers/` holds and the project itself must not: other versions of Node.js and TypeScript. Installed
 * here and not by a script that npm runs by itself, because npm would run that for people who install from the
 * repository too.
 */
export async function installConsumers(): Promise<void> {
  const lock = "test/consumers/package-lock.json";
  await whenChanged(process.cwd(), ".tmp/consumers", [lock, "test/consumers/node_modules/.package-lock.json"], () => {
    const args = ["ci", "--prefix", "test/consumers", "--prefer-offline", "--no-audit", "--no-fund", "--silent"];
    const { status, stderr, stdout } = spawnSync("npm", args, {
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    if (status !== 0) throw new Error(`npm ${args.join(" ")} failed: ${stderr}${stdout}`);
  });
}
