import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { compile } from "./try-documents.ts";

/** A document, and lines of a program that calls its client; those of `wrong` must not compile. */
interface Case {
  readonly paths: object;
  readonly schemas?: object;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const body = (...content: [type: string, schema: object][]): object => ({
  requestBody: { required: true, content: Object.fromEntries(content.map(([type, schema]) => [type, { schema }])) },
  responses: { 204: { description: "Done." } },
});

const object = (properties: object, required: string[] = []): object => ({ type: "object", required, properties });
const text = { type: "string" };

const cases: Readonly<Record<string, Case>> = {
  "a body that may be JSON or a form is either": {
    paths: {
      "/both": {
        post: body(
          ["application/json", object({ a: text }, ["a"])],
          ["application/x-www-form-urlencoded", object({ b: { type: "integer" } }, ["b"])],
        ),
      },
    },
    right: [
      'api.POST("/both", { body: { a: "x" } })',
      'api.POST("/both", { body: { b: 1 }, headers: { "Content-Type": "application/x-www-form-urlencoded" } })',
    ],
    wrong: ['api.POST("/both", { body: { a: 1 } })', 'api.POST("/both", { body: { c: 1 } })', 'api.POST("/both")'],
  },
};

test("calls compile as their documents say, and no others do", { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const wanted: string[] = [];
  const programs: string[] = [];
  for (const [at, [name, { paths, schemas = {}, right, wrong }]] of Object.entries(cases).entries()) {
    const own = join(folder, `case-${at}`);
    mkdirSync(own);
    const spec = join(own, "openapi.json");
    const document = { openapi: "3.1.0", info: { title: name, version: "1" }, paths, components: { schemas } };
    writeFileSync(spec, JSON.stringify(document));
    const { files } = await makeClient(spec, { name: "typed" });
    writeImported(join(own, "client"), files);
    writeFileSync(join(own, "package.json"), '{"type":"module"}');
    const lines = [...right, ...wrong];
    writeFileSync(
      join(own, "calls.ts"),
      `import type { TypedClient } from "./client/index.js";\nexport async function run(api: TypedClient): Promise<void> {\n${lines.map((line) => `  await ${line};\n`).join("")}}\n`,
    );
    programs.push(join(own, "calls.ts"));
    wanted.push(...wrong.map((line) => `${name}: ${line}`));
  }
  const found = compile(folder, programs).map((problem) => {
    const [, at = "", line = ""] = /^case-(\d+)\/calls\.ts:(\d+) /.exec(problem) ?? [];
    const [name, { right, wrong }] = Object.entries(cases)[Number(at)] ?? ["", { right: [], wrong: [] }];
    return at === "" ? problem : `${name}: ${[...right, ...wrong][Number(line) - 3] ?? problem}`;
  });
  expect([...new Set(found)]).toEqual(wanted);
});
