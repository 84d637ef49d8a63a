import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describeCopies } from "./describe-copies.ts";

/** A reference that another tool makes. */
export interface Reference {
  readonly title: string;
  /** Its page in the site. */
  readonly target: string;
}

const apis = {
  "business-central": "Business Central",
  "business-central-admin": "Business Central Admin Center",
  "business-central-automation": "Business Central Automation",
  "exact-online": "Exact Online",
};

export const apiReferences: readonly Reference[] = Object.entries(apis).map(([api, title]) => ({
  title,
  target: `api/${api}.html`,
}));
export const typescriptReference: Reference = { title: "TypeScript", target: "typescript/index.html" };

const require = createRequire(import.meta.url);

/** The program behind a package's command. */
function programOf(name: string, command: string): string {
  const manifest: { bin: string | Record<string, string> } = require(`${name}/package.json`);
  const program = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[command];
  if (program === undefined) throw new Error(`${name} has no command ${command}.`);
  return join(dirname(require.resolve(`${name}/package.json`)), program);
}

function run(program: string, args: readonly string[], root: string): Promise<void> {
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

/** The operations of each API by Redocly, and the exports of the package by TypeDoc; all of it works without a network. */
export async function buildReferences(root: string, site: string, entryPoints: readonly string[]): Promise<void> {
  const redocly = programOf("@redocly/cli", "redocly");
  for (const [api, title] of Object.entries(apis)) {
    const page = join(site, "api", `${api}.html`);
    const described = join(site, "api", `${api}.json`);
    mkdirSync(dirname(described), { recursive: true });
    describeCopies(join(root, "generated", api, "openapi.json"), described);
    await run(redocly, ["build-docs", described, "--inlineBundle", "--title", title, "-o", page], root);
    rmSync(described);
    // The page would ask another host for a logo: a reader of documentation is nobody's business.
    writeFileSync(
      page,
      readFileSync(page, "utf8").replaceAll("https://cdn.redoc.ly/redoc/logo-mini-full.svg", "data:,"),
    );
  }
  const options = [
    "--out",
    join(site, "typescript"),
    "--tsconfig",
    join(root, "tsconfig.json"),
    "--readme",
    "none",
    "--name",
    "erp-openapi",
    "--disableSources",
    "--excludeInternal",
    "--skipErrorChecking",
    "--hideGenerator",
    "--logLevel",
    "Error",
    "--exclude",
    "**/generated/**",
  ];
  await run(
    programOf("typedoc", "typedoc"),
    [...options, ...entryPoints.flatMap((file) => ["--entryPoints", file])],
    root,
  );
}
