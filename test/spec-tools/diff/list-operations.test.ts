import { expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";

const answers = (type: string): object => ({
  responses: { "200": { description: "Found.", content: { "application/json": { schema: { type } } } } },
});

const documentOf = (item: object): object => ({
  openapi: "3.2.0",
  info: { title: "Search", version: "1" },
  paths: { "/search": item },
});

const shown = (before: object, after: object): string[] =>
  compareSpecs(documentOf(before), documentOf(after)).map(
    ({ kind, place, what, types, flows }) => `${kind} ${place} ${types}/${flows}: ${what}`,
  );

/** Where an operation stands in a path item of OpenAPI 3.2, section 4.9. */
const places: readonly (readonly [method: string, place: (operation: object) => object])[] = [
  ["QUERY", (operation) => ({ query: operation })],
  ["COPY", (operation) => ({ additionalOperations: { COPY: operation } })],
];

test.each(places)("an operation of the method %s is gone, or new", (method, place) => {
  const item = place({ operationId: "FindThings", ...answers("string") });
  expect(shown(item, {})).toEqual([`operation-removed FindThings major/breaks: ${method} /search is gone`]);
  expect(shown({}, item)).toEqual([`operation-added FindThings minor/safe: ${method} /search is new`]);
});

test.each(places)("an operation of the method %s answers another type", (method, place) => {
  expect(shown(place(answers("string")), place(answers("integer")))).toEqual([
    `type-changed ${method} /search 200 major/breaks: the type goes from string to integer`,
  ]);
});

test("a search that was a POST is a QUERY now", () => {
  const operation = { operationId: "FindThings", ...answers("string") };
  expect(shown({ post: operation }, { query: operation })).toEqual([
    "operation-method-changed FindThings major/breaks: the method goes from POST to QUERY",
  ]);
});

test("a method of another letter case is another method (RFC 9110, section 9.1)", () => {
  const item = (method: string): object => ({ additionalOperations: { [method]: answers("string") } });
  expect(shown(item("Copy"), item("COPY"))).toEqual([
    "operation-removed Copy /search major/breaks: Copy /search is gone",
    "operation-added COPY /search minor/safe: COPY /search is new",
  ]);
});

test("a webhook that is called by QUERY is gone", () => {
  const document = { ...documentOf({}), webhooks: { found: { query: { responses: {} } } } };
  expect(compareSpecs(document, documentOf({})).map(({ kind, place }) => `${kind} ${place}`)).toEqual([
    "webhook-removed webhook found QUERY",
  ]);
});
