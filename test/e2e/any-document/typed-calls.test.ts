import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { schemaCases } from "./schema-cases.ts";
import { compile } from "./try-documents.ts";
import { answer, body, type Case, json, object, text } from "./typed-case.ts";

const file = { $ref: "#/components/schemas/File" };

const cases: Readonly<Record<string, Case>> = {
  ...schemaCases,
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
  "a schema is found by its id, and from there by what is relative": {
    paths: { "/pet": { post: json({ $ref: "https://x.example/schemas/pet" }) } },
    schemas: {
      Pet: {
        $id: "https://x.example/schemas/pet",
        ...object({ owner: { $ref: "owner" }, tag: { $ref: "#/$defs/Tag" }, next: { $ref: "#" } }),
        $defs: { Tag: { type: "integer" } },
      },
      Owner: { $id: "https://x.example/schemas/owner", ...object({ name: text, pet: { $ref: "pet" } }, ["name"]) },
    },
    right: [
      'api.POST("/pet", { body: {} })',
      'api.POST("/pet", { body: { tag: 1, owner: { name: "x", pet: { tag: 2 } }, next: { next: {} } } })',
    ],
    wrong: [
      'api.POST("/pet", { body: { tag: "x" } })',
      'api.POST("/pet", { body: { owner: {} } })',
      'api.POST("/pet", { body: { next: { tag: "x" } } })',
    ],
  },
  "references have the escapes of addresses and pointers": {
    paths: {
      "/a": { post: { ...json({ $ref: "./x%20y/s%20(1).json#/T~1t" }), tags: [1] } },
      "/b": { post: json({ $ref: "./x y/s (1).json#/a~0b" }) },
      "/c/{id}": { post: json({ type: "integer" }) },
      "/d": { post: json({ $ref: "#/paths/~1c~1%7Bid%7D/post/requestBody/content/application~1json/schema" }) },
      "/e": { post: json({ $ref: "x%20y/s%20(1).json#/a%20b%7Bc%7D" }) },
      "/f": { post: json({ $ref: "more.json#/T~1t" }) },
      "/g": { post: json({ $ref: "100%.json" }) },
    },
    files: {
      "x y/s (1).json": {
        "T/t": { type: "string" },
        "a~b": { type: "boolean" },
        "a b{c}": object({ up: { $ref: "../more.json#/T~1t" } }),
      },
      "more.json": { "T/t": { type: "number" } },
      "100%.json": { type: "string" },
    },
    right: [
      'api.POST("/a", { body: "x" })',
      'api.POST("/b", { body: true })',
      'api.POST("/d", { body: 1 })',
      'api.POST("/e", { body: { up: 1 } })',
      'api.POST("/f", { body: 1 })',
      'api.POST("/g", { body: "x" })',
    ],
    wrong: [
      'api.POST("/a", { body: 1 })',
      'api.POST("/b", { body: 1 })',
      'api.POST("/d", { body: "x" })',
      'api.POST("/e", { body: { up: "x" } })',
      'api.POST("/f", { body: "x" })',
      'api.POST("/g", { body: 1 })',
    ],
  },
  "what only the service sets is not demanded of a body, and what only a body has is promised by no answer": {
    paths: {
      "/user": {
        post: {
          ...json({ $ref: "#/components/schemas/User" }),
          responses: answer({ $ref: "#/components/schemas/User" }),
        },
        put: {
          ...json({ $ref: "#/components/schemas/List" }),
          responses: answer({ $ref: "#/components/schemas/List" }),
        },
      },
    },
    schemas: {
      User: {
        allOf: [
          { $ref: "#/components/schemas/Base" },
          object({ name: text, password: { ...text, writeOnly: true } }, ["name", "password"]),
        ],
      },
      Base: object({ id: { type: "integer", readOnly: true }, at: { ...text, readOnly: true } }, ["id"]),
      List: object(
        {
          users: { type: "array", items: { $ref: "#/components/schemas/User" } },
          total: { type: "integer", readOnly: true },
        },
        ["users", "total"],
      ),
    },
    right: [
      'api.POST("/user", { body: { name: "x", password: "y" } })',
      'api.POST("/user", { body: { id: 1, name: "x", password: "y" } })',
      'api.PUT("/user", { body: { users: [{ name: "x", password: "y" }] } })',
      'api.POST("/user", { body: { name: "x", password: "y" } }).then(({ data }) => data?.id.toFixed())',
      'api.PUT("/user", { body: { users: [] } }).then(({ data }) => data?.users[0]?.name.trim())',
      'api.PUT("/user", { body: { users: [] } }).then(({ data }) => data?.total.toFixed())',
      'fill({ id: 1, name: "x", password: "y" })',
    ],
    wrong: [
      'api.POST("/user", { body: { name: "x" } })',
      'api.POST("/user", { body: { id: "x", name: "x", password: "y" } })',
      'api.PUT("/user", { body: { users: [{ name: "x" }] } })',
      'api.POST("/user", { body: { name: "x", password: "y" } }).then(({ data }) => data?.password.trim())',
      'api.PUT("/user", { body: { users: [] } }).then(({ data }) => data?.users[0]?.password.trim())',
    ],
    beside:
      'import type { components } from "./client/types/default.js";\ndeclare function fill(user: components["schemas"]["User"]): Promise<void>;',
  },
  "a field goes one way where the schema says it that it refers to": {
    paths: {
      "/doc": {
        put: { ...json({ $ref: "#/components/schemas/Doc" }), responses: answer({ $ref: "#/components/schemas/Doc" }) },
      },
    },
    schemas: {
      Doc: object(
        {
          title: text,
          stamp: { $ref: "#/components/schemas/Stamp" },
          key: { allOf: [{ $ref: "#/components/schemas/Key" }] },
          both: { $ref: "#/components/schemas/Both" },
        },
        ["title", "stamp", "key", "both"],
      ),
      Stamp: { ...object({ by: text }, ["by"]), readOnly: true },
      Key: { ...text, writeOnly: true },
      Both: text,
    },
    right: [
      'api.PUT("/doc", { body: { title: "x", key: "y", both: "z" } })',
      'api.PUT("/doc", { body: { title: "x", key: "y", both: "z" } }).then(({ data }) => data?.stamp.by.trim())',
    ],
    wrong: [
      'api.PUT("/doc", { body: { title: "x", key: "y" } })',
      'api.PUT("/doc", { body: { title: "x", both: "z" } })',
      'api.PUT("/doc", { body: { title: "x", key: "y", both: "z" } }).then(({ data }) => data?.key.trim())',
    ],
  },
  "a constant that is null is null": {
    paths: {
      "/null": {
        put: json({ const: null }),
        post: json(object({ a: { const: null }, b: { type: "array", items: { const: null } } }, ["a"])),
      },
    },
    right: [
      'api.POST("/null", { body: { a: null } })',
      'api.PUT("/null", { body: null })',
      'api.POST("/null", { body: { a: null, b: [null] } })',
    ],
    // A field alone may be anything: openapi-fetch takes away what is nothing but null.
    wrong: ['api.POST("/null", { body: {} })', 'api.POST("/null", { body: { a: null, b: [1] } })'],
  },
  "a part that is a file takes one": {
    paths: {
      "/up": {
        post: body([
          "multipart/form-data",
          object(
            { file: { ...text, format: "binary" }, all: { type: "array", items: { ...text, format: "binary" } } },
            ["file"],
          ),
        ]),
        put: body(["multipart/form-data", { $ref: "#/components/schemas/Up" }]),
      },
    },
    schemas: { Up: object({ file: { ...text, contentMediaType: "image/png" }, name: text }) },
    right: [
      'api.POST("/up", { body: { file: new File(["x"], "x"), all: [new Blob(["x"])] } })',
      'api.POST("/up", { body: { file: "text" } })',
      'api.PUT("/up", { body: { file: new Blob(["x"]), name: "x" } })',
    ],
    wrong: ['api.POST("/up", { body: { file: 1 } })', 'api.PUT("/up", { body: { name: new Blob(["x"]) } })'],
  },
  "an operation without arguments refuses those that it is given": {
    paths: { "/a": { get: { responses: { 204: { description: "Done." } } } } },
    right: ['api.GET("/a")', 'api.GET("/a", {})', 'api.GET("/a", { params: {} })'],
    wrong: [
      'api.GET("/a", { params: { query: { b: 1 } } })',
      'api.GET("/a", { params: { header: { b: "1" } } })',
      'api.GET("/a", { params: { path: { b: "1" } } })',
    ],
  },
  "an operation that tells nothing but its default answers with that": {
    paths: {
      "/a": {
        get: {
          responses: {
            default: {
              description: "It.",
              content: { "application/json": { schema: { type: "object", required: ["b"], properties: { b: text } } } },
            },
          },
        },
      },
    },
    right: ['api.GET("/a").then(({ data, error }) => data?.b.trim() ?? error?.b.trim())'],
    wrong: ['api.GET("/a").then(({ data }) => data?.c)'],
  },
  "an object that no client can write as its type goes as text or bytes": {
    paths: {
      "/a": {
        put: body(["application/xml", { type: "object", properties: { b: text } }]),
        post: body(["application/x-ndjson", { type: "array", items: { type: "object" } }]),
      },
    },
    right: [
      'api.PUT("/a", { body: "<a/>" })',
      'api.PUT("/a", { body: new Blob(["<a/>"]) })',
      'api.POST("/a", { body: "{}" })',
    ],
    wrong: ['api.PUT("/a", { body: { b: "c" } })', 'api.POST("/a", { body: [{}] })'],
  },
  "a file is a Blob when it comes, and whatever is bytes when it goes": {
    paths: {
      "/file": {
        get: { responses: { 200: { description: "It.", content: { "application/pdf": { schema: file } } } } },
        put: body(["application/octet-stream", { ...text, format: "binary" }]),
        post: body(["image/*", file]),
      },
    },
    schemas: { File: { ...text, format: "binary" } },
    right: [
      'api.PUT("/file", { body: new Blob(["x"]) })',
      'api.PUT("/file", { body: new Uint8Array(1) })',
      'api.PUT("/file", { body: new ArrayBuffer(1) })',
      'api.PUT("/file", { body: new Blob(["x"]).stream() })',
      'api.PUT("/file", { body: Buffer.from("x") })',
      'api.PUT("/file", { body: "x" })',
      'api.POST("/file", { body: new File(["x"], "x", { type: "image/png" }) })',
      'api.GET("/file").then(({ data }) => data?.size.toFixed())',
      'api.GET("/file").then(({ data }) => data?.arrayBuffer())',
      'api.GET("/file", { parseAs: "blob" }).then(({ data }) => data?.arrayBuffer())',
    ],
    wrong: [
      'api.PUT("/file", { body: 1 })',
      'api.POST("/file", { body: { a: 1 } })',
      'api.GET("/file").then(({ data }) => data?.trim())',
    ],
  },
};

test("calls compile as their documents say, and no others do", { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  const wanted: string[] = [];
  const programs: string[] = [];
  for (const [at, [name, { paths, schemas = {}, files: more = {}, beside = "", right, wrong }]] of Object.entries(
    cases,
  ).entries()) {
    const own = join(folder, `case-${String(at).padStart(3, "0")}`);
    mkdirSync(own);
    const spec = join(own, "openapi.json");
    const document = { openapi: "3.1.0", info: { title: name, version: "1" }, paths, components: { schemas } };
    writeFileSync(spec, JSON.stringify(document));
    for (const [path, content] of Object.entries(more)) {
      mkdirSync(dirname(join(own, path)), { recursive: true });
      writeFileSync(join(own, path), JSON.stringify(content));
    }
    const { files } = await makeClient(spec, { name: "typed" });
    writeImported(join(own, "client"), files);
    writeFileSync(join(own, "package.json"), '{"type":"module"}');
    const lines = [...right, ...wrong];
    writeFileSync(
      join(own, "calls.ts"),
      `import type { TypedClient } from "./client/index.js"; ${beside.replaceAll("\n", " ")}\nexport async function run(api: TypedClient): Promise<void> {\n${lines.map((line) => `  await ${line};\n`).join("")}}\n`,
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
