import { join } from "node:path";
import { expect, test } from "vitest";
import { lintWithin } from "../../../src/spec-tools/lint/lint-within.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const withPattern = (pattern: string, example: string): string => `openapi: 3.1.0
info: { title: Things, version: "1" }
servers: [{ url: "https://things.example" }]
paths:
  /things:
    get:
      operationId: GetThing
      responses:
        "200": { description: ok, content: { application/json: { schema: { type: string, pattern: "${pattern}", example: "${example}" } } } }
`;

test("a pattern of a stranger that takes for ever does not hang the check", async () => {
  const file = join(temporaryFolder({ "openapi.yaml": withPattern("^(a+)+$", `${"a".repeat(50)}!`) }), "openapi.yaml");
  const begin = performance.now();
  await expect(lintWithin(file, { timeoutMs: 8_000 })).rejects.toMatchObject({
    code: "SPEC_INVALID",
    message: expect.stringMatching(/openapi\.yaml: checking it took longer than 8 seconds\. Look for a pattern/),
  });
  expect(performance.now() - begin).toBeLessThan(20_000);
}, 30_000);

test("a pattern that ends says what it finds, and an error is that of the check", async () => {
  const file = join(temporaryFolder({ "openapi.yaml": withPattern("^a+$", "b") }), "openapi.yaml");
  const findings = await lintWithin(file);
  expect(findings.map(({ rule }) => rule)).toContain("no-invalid-schema-examples");
  await expect(lintWithin(`${file}.no`)).rejects.toMatchObject({
    code: "SPEC_INVALID",
    name: "SpecInvalid",
    message: expect.stringContaining("there is no such file or folder"),
  });
}, 60_000);
