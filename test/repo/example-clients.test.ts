import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** The texts of a folder by path. */
function textsIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** Metadata that stands beside an example, and the client that was made of it. */
test.each([{ metadata: "examples/web/crm.xml", name: "crm", client: "examples/web/generated/crm" }])(
  "$client is what the commands of the guide make of $metadata",
  ({ metadata, name, client }) => {
    const folder = temporaryFolder();
    const cli = (...words: string[]): unknown => execFileSync(process.execPath, ["src/cli/main.ts", ...words]);
    const spec = join(folder, "specs", name);
    cli("spec", "import", metadata, "--name", name, "--out", spec);
    cli("spec", "generate", spec, "--out", join(folder, name));
    expect(textsIn(join(folder, name))).toEqual(textsIn(client));
  },
  120_000,
);
