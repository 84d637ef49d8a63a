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
test.each([
  { metadata: "examples/web/crm.xml", select: "accounts", name: "crm", client: "examples/web/generated/crm" },
  {
    metadata: "examples/graph/graph.xml",
    select: "me/contacts",
    server: "https://graph.microsoft.com/v1.0",
    overlay: "examples/graph/graph.overlay.yaml",
    name: "graph",
    client: "examples/graph/generated/graph",
  },
])(
  "$client is what the commands of the guide make of $metadata",
  ({ metadata, select, server, overlay, name, client }) => {
    const folder = temporaryFolder();
    const cli = (...words: string[]): unknown => execFileSync(process.execPath, ["src/cli/main.ts", ...words]);
    const spec = join(folder, "specs", name);
    const imported = overlay === undefined ? spec : join(folder, "imported", name);
    const at = server === undefined ? [] : ["--server", server];
    cli("spec", "import", metadata, "--select", select, "--name", name, "--out", imported, ...at);
    if (overlay !== undefined) cli("spec", "overlay", imported, overlay, "--out", spec);
    cli("spec", "generate", spec, "--out", join(folder, name));
    const { "package.json": own, ...made } = textsIn(join(folder, name));
    expect(made).toEqual(textsIn(client));
    // Left out here, where the nearest package is the one that the client imports by its name.
    expect(JSON.parse(own ?? "{}")).toMatchObject({ private: true, type: "module" });
  },
  120_000,
);
