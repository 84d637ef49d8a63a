import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const bundled = resolve("dist/src/cli/main.js");
let folder: string;

/** Faults of several kinds, some of them deep in lists, flow maps and texts of lines. */
const faulty = `openapi: 3.1.0
info:
  title: Rows
  version: "1"
  description: |
    Some rows.
servers: [{ url: https://rows.example.com }]
paths:
  /rows/{id}:
    get:
      operationId: "get rows"
      parameters:
        - { name: id, in: path, required: true, schema: { type: strin } }
      responses:
        "200":
          description: Rows.
          content: { application/json: { schema: { $ref: "#/components/schemas/Row" } } }
    post:
      x-retry: sometimes
      responses: {}
components:
  schemas:
    Row:
      type: object
      properties:
        id: { type: string, description: "" }
        size: { typ: integer }
`;

beforeAll(() => {
  if (!existsSync(bundled)) throw new Error("dist/ is missing: `npm run build` first, or `npm test`, which does it.");
  folder = mkdtempSync(join(tmpdir(), "erp-linter-"));
  writeFileSync(join(folder, "openapi.yaml"), faulty);
  writeFileSync(join(folder, "broken.yaml"), faulty.replace("schemas/Row", "schemas/Gone"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(main: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    cwd: folder,
    encoding: "utf8",
    timeout: 120_000,
  });
  return { status, stdout, stderr };
}

test.each([
  ["spec", "lint", "openapi.yaml"],
  ["spec", "lint", "broken.yaml"],
  ["spec", "diff", "broken.yaml", "openapi.yaml"],
])("%s %s %s of the package says what the sources say, with the same lines", (...words) => {
  const ours = run(resolve("src/cli/main.ts"), ...words);
  expect(ours.stdout + ours.stderr).toMatch(/\.yaml:\d+/);
  expect(run(bundled, ...words)).toEqual(ours);
});

test("one parser of YAML is in the bundles", () => {
  const { metadata }: { metadata: { component: { components: { name: string }[] } } } = JSON.parse(
    readFileSync("dist/src/sbom.cdx.json", "utf8"),
  );
  const names = metadata.component.components.map(({ name }) => name);
  expect(names.filter((name) => /yaml|@redocly\/config/.test(name))).toEqual(["js-yaml"]);
});
