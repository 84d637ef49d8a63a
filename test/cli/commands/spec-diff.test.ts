import { expect, test } from "vitest";
import { runCli } from "../../support/run-cli.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const thing = { type: "object", properties: { id: { type: "integer" } } };

/** A description of a stranger: no `servers`, no operationId, no component. */
const describeThings = (side: "requestBody" | "responses", schema: object): string =>
  JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Things", version: "1" },
    paths: {
      "/things": {
        post: {
          responses: { "204": { description: "Done." } },
          ...(side === "requestBody"
            ? { requestBody: { content: { "application/json": { schema } } } }
            : { responses: { "200": { description: "Here.", content: { "application/json": { schema } } } } }),
        },
      },
    },
  });

const wider = { type: "object", properties: { id: { type: "number" } } };

test.each([
  ["requestBody", 0, "TypeScript: patch version. Flows: all go on. 0 breaking, 0 deprecated, 0 added, 1 changed."],
  ["responses", 1, "TypeScript: major version. Flows: some break. 1 breaking, 0 deprecated, 0 added, 0 changed."],
] as const)("a description without servers is compared: a wider %s ends with %i", async (side, code, headline) => {
  const folder = temporaryFolder({
    "old.json": describeThings(side, thing),
    "new.json": describeThings(side, wider),
  });
  const run = await runCli(["spec", "diff", "old.json", "new.json", "--fail-on", "any"], { cwd: folder });
  expect({ code: run.code, stderr: run.stderr, headline: run.stdout.split("\n")[0] }).toEqual({
    code,
    stderr: "",
    headline,
  });
  expect(run.stdout).toContain("the type goes from integer to number");
});

test("JSON for programs has the summary and every change", async () => {
  const folder = temporaryFolder({
    "old.json": describeThings("responses", thing),
    "new.json": describeThings("responses", wider),
  });
  const run = await runCli(["spec", "diff", "old.json", "new.json", "--json"], { cwd: folder });
  expect(run.code).toBe(0);
  expect(JSON.parse(run.stdout)).toEqual({
    types: "major",
    flows: "breaks",
    counts: { breaking: 1, deprecated: 0, added: 0, changed: 0 },
    changes: [
      {
        kind: "type-widened",
        group: "breaking",
        place: "POST /things 200.id",
        what: "the type goes from integer to number",
        types: "major",
        flows: "breaks",
      },
    ],
  });
});

test("a file that is no description says so, and neither is compared", async () => {
  const folder = temporaryFolder({ "old.json": describeThings("responses", thing), "new.json": '{"openapi":"3.1.0"}' });
  const run = await runCli(["spec", "diff", "old.json", "new.json"], { cwd: folder });
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: "" });
  expect(run.stderr).toContain("openapi or paths are missing");
});
