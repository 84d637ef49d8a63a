import { expect, test } from "vitest";
import { lintConnector } from "../../../src/connector-builder/lint/lint-connector.ts";
import { JsonUnreadable, readJson } from "../../../src/connector-builder/lint/read-json.ts";
import { solutionConnector } from "../../../src/connector-builder/lint/read-solution.ts";
import { titleOf } from "../../../src/connector-builder/swagger/title-of.ts";
import { wordsOf } from "../../../src/spec-tools/import/naming.ts";
import { documentWith, lintDocument, listOperation } from "../../support/lint-document.ts";

/** Milliseconds that work takes. */
async function timeOf(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

test("an operationId of 100,000 capitals and an underscore is judged at once", async () => {
  const operationId = `${"A".repeat(100_000)}_`;
  let findings: string[] = [];
  const time = await timeOf(async () => {
    findings = await lintDocument("operation-name", documentWith({ get: { ...listOperation, operationId } }));
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain("must be PascalCase");
  expect(time).toBeLessThan(5_000);
});

test.each([
  ["capitals as a title", () => titleOf("A".repeat(300_000))],
  ["capitals as words", () => wordsOf("A".repeat(300_000))],
  [
    "tags that never end",
    () => solutionConnector(new Map([["customizations.xml", Buffer.from("<Connector>".repeat(300_000))]])),
  ],
  ["a file of comments", () => readJson(`${"//\n".repeat(200_000)}{}`)],
  ["a text of escapes", () => readJson(`"${"\\n".repeat(2_000_000)}"`)],
])("%s: time grows with the length", async (_what, work) => {
  expect(await timeOf(work)).toBeLessThan(5_000);
});

test("JSON nested a million deep is refused by its line", () => {
  expect(() => readJson(`\n${"[".repeat(1_000_000)}`)).toThrow(JsonUnreadable);
  expect(() => readJson(`\n${"[".repeat(1_000_000)}`)).toThrow("line 2: it is nested deeper than 100 levels");
});

test("a line is told as before, at its first and its last character", () => {
  const { oddities } = readJson('{\n"a": 1,\n"a": 2,\n"b": [1,],\n}');
  expect(oddities.map(({ kind, line }) => [kind, line])).toEqual([
    ["duplicate key", 3],
    ["trailing comma", 4],
    ["trailing comma", 4],
  ]);
});

test("schemas that hold themselves twice, forty deep, are looked through once", async () => {
  const definitions = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `Level${index}`,
      {
        type: "object",
        properties: {
          left: { $ref: `#/definitions/Level${(index + 1) % 40}` },
          right: { $ref: `#/definitions/Level${(index + 1) % 40}` },
          choice: { "x-ms-dynamic-values": { operationId: "AskServer", parameters: { colour: "red" } } },
        },
      },
    ]),
  );
  const body = { name: "body", in: "body", schema: { $ref: "#/definitions/Level0" } };
  const operation = { operationId: "AskServer", "x-ms-agentic-protocol": "mcp-streamable-1.0", parameters: [body] };
  const definition = { paths: { "/mcp": { post: operation } }, definitions };
  let found: string[] = [];
  const time = await timeOf(() => {
    const rules = ["PP-DYN-04", "PP-MCP-02"];
    found = lintConnector("file", { text: "", definition })
      .filter(({ rule }) => rules.includes(rule))
      .map(({ rule, message }) => `${rule} ${message}`);
  });
  expect([found.filter((one) => one.startsWith("PP-DYN-04")).length, found.at(-1)]).toEqual([
    40,
    "PP-MCP-02 its input has a reference",
  ]);
  expect(time).toBeLessThan(5_000);
});
