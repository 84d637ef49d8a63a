// npm run build: src/ and generated/ → dist/
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { packedSources } from "../src/cli/connectors/shipped-connectors.ts";
import type { JsonObject } from "../src/kit/json-access.ts";
import { listApis } from "../src/spec-tools/generate/list-apis.ts";
import { bundleScripts } from "./package/bundle-scripts.ts";
import { packagesOf, printLicenses } from "./package/bundled-packages.ts";
import { packConnectors } from "./package/pack-connectors.ts";
import { printSbom } from "./package/print-sbom.ts";
import { rollDeclarations } from "./package/roll-declarations.ts";
import { shareExtensions } from "./package/share-extensions.ts";
import { shareFields } from "./package/share-fields.ts";
import { shareParameters } from "./package/share-parameters.ts";
import { shortAnswers } from "./package/short-answers.ts";

const root = process.cwd();
const declarations = join(root, ".tmp", "declarations");
const fresh = join(root, ".tmp", "dist");
for (const folder of [declarations, fresh]) rmSync(folder, { recursive: true, force: true });

const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
const compiled = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", declarations], {
  stdio: "inherit",
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

await rollDeclarations(root, declarations, fresh);
const packages = packagesOf(await bundleScripts(root, fresh));
writeFileSync(join(fresh, "src", "third-party-licenses.txt"), printLicenses(packages));
writeFileSync(join(fresh, "src", "sbom.cdx.json"), printSbom(root, packages));
for (const api of listApis(join(root, "specs"))) {
  const document: JsonObject = JSON.parse(readFileSync(join(root, "generated", api, "openapi.json"), "utf8"));
  // A connector shows the parameters of an operation in their order, which stays where little would be gained.
  const atPaths = shareParameters(document);
  const gain = JSON.stringify(document).length - JSON.stringify(atPaths).length;
  writeFileSync(
    join(fresh, "generated", api, "openapi.json"),
    JSON.stringify(shortAnswers(shareExtensions(shareFields(gain > 10_000 ? atPaths : document)))),
  );
}
mkdirSync(join(fresh, "connector"));
writeFileSync(join(fresh, "connector", packedSources), packConnectors(join(root, "connector")));
mkdirSync(join(fresh, "skill"));
copyFileSync(join(root, "docs", "agents", "SKILL.md"), join(fresh, "skill", "SKILL.md"));
// Beside the code stand connectors and documentation, which other commands make.
mkdirSync(join(root, "dist"), { recursive: true });
for (const folder of readdirSync(fresh)) {
  rmSync(join(root, "dist", folder), { recursive: true, force: true });
  renameSync(join(fresh, folder), join(root, "dist", folder));
}
console.log("built dist/");
