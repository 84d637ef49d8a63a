import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSpec } from "../../../src/spec-tools/read-spec.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const rest =
  "info: { title: a, version: '1' }\npaths: { /a: { get: { responses: { 204: { description: Done. } } } } }\n";

async function read(version: string, name: string): Promise<{ openapi: string; notes: string[] }> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "api"));
  writeFileSync(join(folder, "api", name), `openapi: ${version}\n${rest}`);
  const notes: string[] = [];
  const { openapi } = await readSpec(join(folder, "api", name === "openapi.yaml" ? "" : name), notes);
  return { openapi, notes };
}

test.each([
  ["3.0", "3.0"],
  ['"3.0"', "3.0"],
  ["3.1", "3.1"],
  ['"3.1"', "3.1"],
  ["3.2", "3.2"],
])("the version %s of a file and of a folder is read with its third part", async (written, version) => {
  const notes = [`its openapi is ${version}, read as ${version}.0: write openapi: "${version}.0"`];
  expect(await read(written, "a.yaml")).toEqual({ openapi: `${version}.0`, notes });
  expect(await read(written, "openapi.yaml")).toEqual({ openapi: `${version}.0`, notes });
});

test("a whole version is left alone", async () => {
  expect(await read("3.1.2", "a.yaml")).toEqual({ openapi: "3.1.2", notes: [] });
});

test.each(["4", '"3"', "v3.1.0"])("the version %s is refused", async (written) => {
  await expect(read(written, "a.yaml")).rejects.toThrow(/openapi is the number 4|Unsupported OpenAPI version/);
});
