import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", timeout: 300_000 });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${stderr}${stdout}`);
  return stdout;
}

/** A folder in which the packed package is installed as somebody else would have it. */
export interface InstalledPackage {
  readonly folder: string;
  /** Files of the tarball, sorted. */
  readonly files: readonly string[];
  readonly tarballBytes: number;
  readonly unpackedBytes: number;
  readonly tarball: string;
}

/**
 * Packs what was built and installs it in an empty folder. Its dependencies are links to ours, since tests reach no
 * registry; a dependency that package.json does not name is not found there.
 */
export function installPackage(): InstalledPackage {
  if (!existsSync("dist")) throw new Error("dist/ is missing: `npm run build` first, or `npm test`, which does it.");
  const folder = mkdtempSync(join(tmpdir(), "erp-consumer-"));
  const [packed]: { filename: string; size: number; unpackedSize: number; files: { path: string }[] }[] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--silent", "--pack-destination", folder], process.cwd()),
  );
  if (!packed) throw new Error("npm pack made nothing.");
  run("tar", ["-xzf", packed.filename], folder);
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  renameSync(join(folder, "package"), join(modules, "erp-openapi"));
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const name of [...Object.keys(dependencies), "@types/node"]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(modules, name));
  }
  return {
    folder,
    files: packed.files.map(({ path }) => path).sort(),
    tarballBytes: packed.size,
    unpackedBytes: packed.unpackedSize,
    tarball: join(folder, packed.filename),
  };
}
