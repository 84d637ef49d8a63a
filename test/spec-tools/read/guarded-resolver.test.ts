import { symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readDocument } from "../../../src/connector-builder/openapi/read-document.ts";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { bundleSpec } from "../../../src/spec-tools/generate/bundle-spec.ts";
import { lintSpec } from "../../../src/spec-tools/lint/lint-spec.ts";
import { readSpec } from "../../../src/spec-tools/read-spec.ts";
import { runCli } from "../../support/run-cli.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const head = 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\nservers: [{ url: "https://things.example" }]\n';

/** A description whose only answer has the schema. */
const withSchema = (schema: string): string => `${head}paths:
  /things:
    get:
      operationId: GetThing
      responses:
        "200": { description: A thing, content: { application/json: { schema: ${schema} } } }
`;

/** All ways in which a description is read. */
const readers: [string, (folder: string) => unknown][] = [
  ["spec diff and overlay", (folder) => readSpec(folder)],
  ["spec diff and overlay of one file", (folder) => readSpec(join(folder, "openapi.yaml"))],
  ["spec generate", (folder) => makeClient(folder, { name: "things" })],
  ["spec lint", (folder) => lintSpec(folder)],
  ["npm run generate", (folder) => bundleSpec(join(folder, ".."), "spec")],
  ["connector init and build", async (folder) => readDocument(join(folder, "openapi.yaml"))],
];

async function refusal(work: unknown): Promise<unknown> {
  return Promise.resolve(work).then(
    () => "nothing was refused",
    (error: unknown) => error,
  );
}

test.each(readers)("%s: a $ref to an address is refused and nothing is fetched", async (_name, read) => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end('{"type":"object"}');
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const folder = temporaryFolder({
    "spec/openapi.yaml": withSchema(`{ $ref: "http://127.0.0.1:${port}/thing.json" }`),
  });
  const error = await refusal((async () => read(join(folder, "spec")))());
  expect(error).toMatchObject({
    code: "SPEC_INVALID",
    message: expect.stringMatching(
      /openapi\.yaml:9: the \$ref http:.*thing\.json leads to an address, and nothing is fetched\. .*npx @redocly\/cli bundle/,
    ),
  });
  expect(requests).toBe(0);
});

test.each(readers)("%s: a $ref to a file outside the folder is refused", async (_name, read) => {
  const folder = temporaryFolder({
    "secret.yaml": "Key: { type: object, description: my secret }",
    "spec/openapi.yaml": withSchema('{ $ref: "../secret.yaml#/Key" }'),
  });
  expect(await refusal((async () => read(join(folder, "spec")))())).toMatchObject({
    code: "SPEC_INVALID",
    message: expect.stringMatching(
      /openapi\.yaml:9: the \$ref \.\.\/secret\.yaml leads out of the folder of the description\. Save what it names in/,
    ),
  });
});

test.each(readers)("%s: a symbolic link does not lead out of the folder", async (_name, read) => {
  const folder = temporaryFolder({
    "secret.yaml": "Key: { type: object, description: my secret }",
    "spec/openapi.yaml": withSchema('{ $ref: "inside.yaml#/Key" }'),
  });
  symlinkSync(join(folder, "secret.yaml"), join(folder, "spec/inside.yaml"));
  expect(await refusal((async () => read(join(folder, "spec")))())).toMatchObject({
    code: "SPEC_INVALID",
    message: expect.stringContaining("inside.yaml leads out of the folder"),
  });
});

// GitHub's description has examples of SCIM, whose records refer to others by `$ref` (RFC 7643, section 2.3.7).
test.each(readers.slice(0, -1))("%s: a $ref to an address within an example is no reference", async (_name, read) => {
  const members = [{ value: "x", $ref: "https://api.example.com/scim/v2/Users/92b58aaa" }];
  const content = { schema: { type: "object", example: { members } }, examples: { one: { value: { members } } } };
  const answers = { 200: { description: "A thing", content: { "application/json": content } } };
  const paths = { "/things": { get: { operationId: "GetThing", responses: answers } } };
  const folder = temporaryFolder({
    "spec/openapi.yaml": `${head}paths: ${JSON.stringify(paths)}\ncomponents: {}\n`,
  });
  expect(await refusal((async () => read(join(folder, "spec")))())).toBe("nothing was refused");
});

test("a folder that is a symbolic link itself, and links within it, are read", async () => {
  const folder = temporaryFolder({
    "real/openapi.yaml": withSchema('{ $ref: "other.yaml#/components/schemas/Thing" }'),
    "real/thing.yaml": "components: { schemas: { Thing: { type: object, properties: { Code: { type: string } } } } }",
  });
  symlinkSync(join(folder, "real"), join(folder, "spec"));
  symlinkSync("thing.yaml", join(folder, "real/other.yaml"));
  const { components } = await readSpec(join(folder, "spec", "openapi.yaml"));
  expect(Object.keys(components.schemas)).toEqual(["Thing"]);
  expect(readDocument(join(folder, "spec", "openapi.yaml"))).toMatchObject({
    components: { schemas: { Thing: { type: "object" } } },
  });
});

/** Ten aliases of ten aliases of … : a billion values in 400 characters. */
const bomb = (): string => {
  const lines = ["x-a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 10; level++)
    lines.push(
      `x-a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(", ")}]`,
    );
  return `${lines.join("\n")}\n`;
};

test.each([
  ["spec lint", ["spec", "lint", "bomb.yaml"]],
  ["spec diff", ["spec", "diff", "bomb.yaml", "bomb.yaml"]],
  ["spec overlay", ["spec", "overlay", "bomb.yaml", "good.yaml", "--out", "out"]],
  ["spec overlay, as the overlay", ["spec", "overlay", "spec.yaml", "bomb.yaml", "--out", "out"]],
  ["spec generate", ["spec", "generate", "bomb.yaml", "--out", "out"]],
  ["connector init", ["connector", "init", "new", "--spec", "bomb.yaml"]],
  ["connector build", ["connector", "build", "mine"]],
  ["connector lint of waivers", ["connector", "lint", "mine"]],
])("%s: aliases that stand for a billion values end with one error, in little memory", async (_name, args) => {
  const folder = temporaryFolder({
    "bomb.yaml":
      `${withSchema("{ type: string }")}overlay: 1.0.0\nactions: [{ target: $.info, update: { x: *a9 } }]\n`.replace(
        "openapi:",
        `${bomb()}openapi:`,
      ),
    "spec.yaml": withSchema("{ type: string }"),
    "good.yaml":
      'overlay: 1.0.0\ninfo: { title: T, version: "1" }\nactions: [{ target: $.info, update: { title: T } }]\n',
    "mine/connector.yaml": bomb(),
    "mine/waivers.yaml": bomb(),
    "mine/apiDefinition.swagger.json": '{"swagger":"2.0","info":{},"paths":{}}',
  });
  const { code, stderr, milliseconds } = await runCli(args, { cwd: folder, heapMb: 200 });
  expect({ code, stderr }).toMatchObject({
    code: args[0] === "connector" ? 2 : 1,
    stderr: expect.stringMatching(/^error: [^\n]*aliases repeat more than 100000 values[^\n]*\n$/),
  });
  expect(milliseconds).toBeLessThan(20_000);
});

test.each(readers)("%s: a circle of $ref across two files ends with one error", async (_name, read) => {
  const folder = temporaryFolder({
    "spec/openapi.yaml": withSchema('{ $ref: "./a.yaml#/Thing" }'),
    "spec/a.yaml": 'Thing: { $ref: "./b.yaml#/Thing" }\n',
    "spec/b.yaml": 'Thing: { $ref: "./a.yaml#/Thing" }\n',
  });
  const startedAtMs = performance.now();
  const error = await refusal((async () => read(join(folder, "spec")))());
  expect(String(error)).not.toMatch(/Maximum call stack|heap/);
  expect(["SPEC_INVALID", "CONNECTOR_REFERENCE_BROKEN"]).toContain(Reflect.get(Object(error), "code"));
  expect(performance.now() - startedAtMs).toBeLessThan(20_000);
});
