import { astToString } from "openapi-typescript";
import { expect, test } from "vitest";
import type { SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";
import { typesOfDocument } from "../../../src/spec-tools/generate/types-of-document.ts";

const responses = { 204: { description: "Done" } };

function pathsOf(path: object): string {
  const document: SpecDocument = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [],
    paths: { "/things": path },
    components: { schemas: {} },
  };
  return (/interface paths \{\n([\s\S]*?)\n\}/.exec(astToString(typesOfDocument(document)))?.[1] ?? "")
    .split("\n")
    .map((line) => line.slice(4))
    .join("\n");
}

test("a path says what its operations do, and what a caller needs; the first one's text is its own", () => {
  const text = pathsOf({
    get: {
      operationId: "list",
      summary: "List things.",
      description: "All of them.",
      "x-access": { scopes: ["crm accounts"] },
      responses,
    },
    post: {
      operationId: "create",
      summary: "Create a thing",
      description: "One more.",
      "x-access": { scopes: ["crm accounts"], permissionSets: ["D365 AUTOMATION"] },
      responses,
    },
  });
  expect(text).toBe(`/**
 * List things; create a thing
 * @description All of them. Scope: crm accounts. Permission set: D365 AUTOMATION.
 */
"/things": {
    get: operations["list"];
    /** @description One more. */
    post: operations["create"];
};`);
});

test("it is deprecated when all of it is", () => {
  const get = { operationId: "list", summary: "List things", deprecated: true, responses };
  expect(pathsOf({ get })).toBe(`/**
 * List things
 * @deprecated
 */
"/things": {
    /** @deprecated */
    get: operations["list"];
};`);
  expect(
    pathsOf({ get, post: { operationId: "create", summary: "PDF of a thing", responses } }),
  ).toBe(`/** List things; PDF of a thing */
"/things": {
    /** @deprecated */
    get: operations["list"];
    post: operations["create"];
};`);
});

test("a text of its own stands before that of its operations, which keep theirs", () => {
  const text = pathsOf({
    summary: "Things",
    description: "What there is.",
    get: { operationId: "list", summary: "List", description: "All.", responses },
  });
  expect(text).toBe(`/**
 * Things
 * @description What there is.
 */
"/things": {
    /** @description All. */
    get: operations["list"];
};`);
});

test("no text ends the comment that it stands in", () => {
  const get = { operationId: "list", summary: "*/ alert(1) /*", description: "a\nb */ c", responses };
  expect(pathsOf({ get })).toBe(`/**
 * *\\/ alert(1) /*
 * @description a
 *     b *\\/ c
 */
"/things": {
    get: operations["list"];
};`);
});

test("nothing is said of a path of which nothing is", () => {
  expect(pathsOf({ get: { operationId: "list", responses } })).toBe(`"/things": {
    get: operations["list"];
};`);
});

test("other methods keep their texts", () => {
  const text = pathsOf({
    get: { operationId: "list", summary: "List", responses },
    head: { operationId: "look", summary: "Look", responses },
  });
  expect(text).toContain(`/** List */\n"/things": {`);
  expect(text).toContain(`/** Look */\n    head:`);
});

test.each([[null], [undefined], [""]])("a summary and a description that are %j are none", (text) => {
  const get = { operationId: "list", summary: text, description: text, responses };
  const post = { operationId: "create", summary: "Create", description: text, responses };
  expect(pathsOf({ get, post })).toBe(`/** Create */
"/things": {
    get: operations["list"];
    post: operations["create"];
};`);
});

test("nothing in a description is a tag, and code stays as it is", () => {
  const text = pathsOf({
    get: {
      operationId: "list",
      summary: "@all of them",
      description: "Replaces @deprecated ones, `a @b` and me@mail.example.",
      responses,
    },
  });
  expect(text).toContain("\\@all of them");
  expect(text).toContain("Replaces \\@deprecated ones, `a @b` and me@mail.example.");
});
