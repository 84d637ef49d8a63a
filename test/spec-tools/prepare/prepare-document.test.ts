import { describe, expect, test } from "vitest";
import { prepareDocument } from "../../../src/spec-tools/prepare/prepare-document.ts";

const answers = { 204: { description: "Done." } };
const document = (paths: object, more: object = {}): object => ({
  openapi: "3.1.0",
  info: { title: "A", version: "1" },
  paths: structuredClone(paths),
  ...more,
});
const notesOf = (paths: object, more: object = {}): readonly string[] =>
  prepareDocument(document(paths, more), "a").notes;
const idsOf = (paths: object): string[] =>
  Object.values(prepareDocument(document(paths), "a").document.paths).flatMap((item) =>
    [item.get, item.post].flatMap((operation) => operation?.operationId ?? []),
  );

test("a document that names no server is served where it is found", () => {
  expect(prepareDocument(document({}), "a").document.servers).toEqual([{ url: "/" }]);
});

test.each(["2.0", "3.3.0", "4.0.0", ""])("the version %o is refused", (openapi) => {
  expect(() => prepareDocument(document({}, { openapi }), "a.json")).toThrow(
    `a.json: it is OpenAPI ${openapi}`.trimEnd(),
  );
});

test("paths without a slash in front are refused all at once; extensions and webhooks have none", () => {
  const item = { get: { responses: answers } };
  const webhooks = { webhooks: { done: { post: { responses: answers } } } };
  expect(() => prepareDocument(document({ a: item, "": item, "/b": item }), "a.json")).toThrow(
    'a.json: these paths do not begin with a slash: "a", "". OpenAPI demands it: put a slash in front of them.',
  );
  expect(notesOf({ "/a": item, "x-own": {} }, webhooks)).toEqual([]);
});

describe("an operation", () => {
  test("without an id is called after its method and path", () => {
    const paths = { "/": { get: { responses: answers } }, "/users/{user-id}/posts": { post: { responses: answers } } };
    expect(idsOf(paths)).toEqual(["getRoot", "postUsersUserIdPosts"]);
  });

  test("keeps an id with a slash, as GitHub writes them", () => {
    expect(idsOf({ "/repos": { get: { operationId: "repos/get", responses: answers } } })).toEqual(["repos/get"]);
  });

  test("whose id stands twice is named anew, and a note says so", () => {
    const paths = {
      "/a": { get: { operationId: "same", responses: answers }, post: { operationId: "same", responses: answers } },
      "/b": { get: { operationId: "postA", responses: answers } },
    };
    expect(idsOf(paths)).toEqual(["same", "postA2", "postA"]);
    expect(notesOf(paths)).toEqual(["the operationId same stands twice: POST /a is called postA2"]);
  });
});

test("an operation of which nothing says what it answers is there all the same", () => {
  const { document: prepared } = prepareDocument(
    document({ "/a": { get: { operationId: "a" } } }, { webhooks: { done: { post: { operationId: "b" } } } }),
    "a",
  );
  expect(prepared.paths).toEqual({ "/a": { get: { operationId: "a", responses: {} } } });
  expect(prepared.webhooks).toEqual({ done: { post: { operationId: "b", responses: {} } } });
});

describe("a note says", () => {
  test("that no client can send a method", () => {
    const paths = { "/a": { trace: { responses: answers }, additionalOperations: { copy: { responses: answers } } } };
    expect(notesOf(paths)).toEqual(["no client can send TRACE /a, copy /a"]);
  });

  test("whose body is described as an object that only its caller can write", () => {
    const of = (...types: string[]): object => ({
      requestBody: {
        content: Object.fromEntries(types.map((type) => [type, { schema: { $ref: "#/components/schemas/A" } }])),
      },
      responses: answers,
    });
    const text = { requestBody: { content: { "text/csv": { schema: { type: "string" } } } }, responses: answers };
    const paths = {
      "/xml": { post: { requestBody: { $ref: "#/components/requestBodies/Xml" }, responses: answers } },
      "/image": { post: of("image/*", "text/csv") },
      "/both": { post: of("application/xml", "application/json") },
      "/any": { post: of("*/*") },
      "/form": { post: of("multipart/form-data") },
      "/text": { post: text },
    };
    const schema = { properties: { a: { type: "string" } } };
    const requestBodies = { Xml: { content: { "application/xml": { schema: { type: ["object", "null"] } } } } };
    expect(notesOf(paths, { components: { schemas: { A: schema }, requestBodies } })).toEqual([
      "no client can write objects for these, so give text or bytes: POST /xml (application/xml), POST /image (image/*, text/csv)",
    ]);
  });

  test("which text comes as it is though its schema says more", () => {
    const as = (type: string, schema: object): object => ({
      get: { responses: { 200: { description: "A.", content: { [type]: { schema } } } } },
    });
    const paths = {
      "/count": as("text/plain", { type: "integer" }),
      "/xml": as("application/xml", { $ref: "#/components/schemas/A" }),
      "/shared": { get: { responses: { 200: { $ref: "#/components/responses/Flag" } } } },
      "/text": as("text/plain", { type: "string", format: "date" }),
      "/html": as("text/html", {}),
      "/json": as("application/json", { type: "integer" }),
    };
    const responses = { Flag: { description: "A.", content: { "text/plain": { schema: { type: "boolean" } } } } };
    expect(notesOf(paths, { components: { schemas: { A: { type: "object" } }, responses } })).toEqual([
      "these answer with text, which comes as it is, not as its schema says: GET /count (text/plain), GET /xml (application/xml), GET /shared (text/plain)",
    ]);
  });

  test("which members of OpenAPI 3.2 nobody reads", () => {
    const paths = {
      "/a": {
        get: {
          parameters: [{ in: "querystring", name: "all", content: {} }],
          responses: { 200: { description: "A.", content: { "application/jsonl": { itemSchema: {} } } } },
        },
        put: { requestBody: { content: { "multipart/mixed": { itemSchema: {} } } }, responses: answers },
      },
    };
    const [note] = notesOf(paths, { openapi: "3.2.0", $self: "https://a.test/openapi.json" });
    expect(note).toMatch(/^of OpenAPI 3\.2 no client reads \$self, /);
    expect(note).toContain("itemSchema (2 times)");
    expect(note).toContain("parameters in: querystring");
  });

  test("which members of OpenAPI 3.2 for people nobody reads, and none of an older document", () => {
    const more = {
      tags: [{ name: "a", summary: "A", parent: "b", kind: "nav" }, { name: "b" }],
      servers: [{ url: "/", name: "main" }],
      components: {
        responses: { Done: { summary: "Done", description: "Done." } },
        securitySchemes: {
          o: {
            type: "oauth2",
            oauth2MetadataUrl: "/o",
            flows: { deviceAuthorization: { tokenUrl: "/t", scopes: {} } },
          },
        },
      },
    };
    const [note] = notesOf({}, { ...more, openapi: "3.2.0" });
    expect(
      note
        ?.replace(/^.*reads /, "")
        .split(", ")
        .sort(),
    ).toEqual([
      "deviceAuthorization of flows",
      "kind of tags",
      "name of servers",
      "oauth2MetadataUrl of securitySchemes",
      "parent of tags",
      "summary of responses",
      "summary of tags",
    ]);
    expect(notesOf({}, more)).toEqual([]);
  });

  test("which operations have callbacks, which none of the types show", () => {
    expect(notesOf({ "/a": { post: { callbacks: { done: {} }, responses: answers } } })).toEqual([
      "what these call back has no types: POST /a",
    ]);
  });

  test("which operations are at servers of their own", () => {
    const servers = [{ url: "https://files.test" }];
    const paths = Object.fromEntries(
      Array.from({ length: 7 }, (_, at) => [`/a${at}`, { servers, get: { responses: answers } }]),
    );
    expect(notesOf(paths)).toEqual([
      "these are at servers of their own, so make a client with that baseUrl for them: GET /a0, GET /a1, GET /a2, GET /a3, GET /a4 and 2 more",
    ]);
  });
});

test("an argument in braces that nothing describes is text, and one that is described stays as it is", () => {
  const paths = {
    "/a/{id}/{name}": {
      parameters: [{ $ref: "#/components/parameters/Id" }],
      get: { responses: answers },
    },
  };
  const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
  const { paths: prepared } = prepareDocument(
    document(paths, { components: { parameters: { Id: id } } }),
    "a",
  ).document;
  expect(prepared["/a/{id}/{name}"]?.get?.parameters).toEqual([
    { name: "name", in: "path", required: true, schema: { type: "string" } },
  ]);
});
