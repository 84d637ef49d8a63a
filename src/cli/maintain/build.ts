// npm run build: src/ and generated/ → dist/
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { listApis } from "../../spec-tools/generate/list-apis.ts";

const root = process.cwd();
const fresh = join(root, ".tmp", "dist");
rmSync(fresh, { recursive: true, force: true });

const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", fresh], {
  stdio: "inherit",
});
if (status === 0) {
  for (const api of listApis(join(root, "specs"))) {
    mkdirSync(join(fresh, "generated", api), { recursive: true });
    copyFileSync(join(root, "generated", api, "openapi.json"), join(fresh, "generated", api, "openapi.json"));
  }
  // Beside the code stand connectors and documentation, which other commands make.
  mkdirSync(join(root, "dist"), { recursive: true });
  for (const folder of readdirSync(fresh)) {
    rmSync(join(root, "dist", folder), { recursive: true, force: true });
    renameSync(join(fresh, folder), join(root, "dist", folder));
  }
  console.log("built dist/");
}
process.exitCode = status ?? 1;
