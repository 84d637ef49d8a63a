import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packConnectors } from "../../../scripts/package/pack-connectors.ts";
import { builtFolder } from "../../../src/cli/connectors/built-folder.ts";
import { packedSources, shippedFolder, shippedNames } from "../../../src/cli/connectors/shipped-connectors.ts";
import { listConnectors } from "../../../src/connector-builder/build/connector-files.ts";

let packed: string;

beforeAll(() => {
  packed = mkdtempSync(join(tmpdir(), "erp-packed-"));
  writeFileSync(join(packed, packedSources), packConnectors("connector"));
});
afterAll(() => {
  // A worker of the tests ends otherwise than a process.
  for (const folder of [dirname(shippedFolder(packed)), packed]) rmSync(folder, { recursive: true, force: true });
});

test("packed or not, the connectors have the same names", () => {
  expect(shippedNames(packed)).toEqual(listConnectors("connector"));
  expect(shippedNames()).toEqual(listConnectors("connector"));
});

test("what is unpacked has the bytes of the sources, and nothing that is built", () => {
  const folder = shippedFolder(packed);
  const files = globSync("**/*.*", { cwd: folder });
  expect(
    files.filter((file) => !readFileSync(join(folder, file)).equals(readFileSync(join("connector", file)))),
  ).toEqual([]);
  expect(files.filter((file) => /apiDefinition|readme\.md|\/script\.csx/.test(file))).toEqual([]);
  expect(shippedFolder(packed)).toBe(folder);
});

test("what is built of it has the bytes that the repository has", () => {
  const name = "exact-online-purchasing";
  const folder = builtFolder(name, shippedFolder(packed));
  for (const file of ["apiDefinition.swagger.json", "readme.md", "script.csx"])
    expect(readFileSync(join(folder, name, file), "utf8")).toBe(readFileSync(join("connector", name, file), "utf8"));
});

test("what was unpacked is gone with the process", () => {
  const module = join(process.cwd(), "src/cli/connectors/shipped-connectors.ts");
  const program = `import { shippedFolder } from ${JSON.stringify(module)};
    import { existsSync } from "node:fs";
    const folder = shippedFolder(${JSON.stringify(packed)});
    console.log(JSON.stringify({ folder, there: existsSync(folder) }));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
    timeout: 120_000,
  });
  const { folder, there }: { folder: string; there: boolean } = JSON.parse(stdout);
  expect([there, existsSync(folder)]).toEqual([true, false]);
});
