import { describe, expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";

const basic = { type: "http", scheme: "basic" };
const demands = { security: [{ basic: [] }] };

interface Demands {
  readonly root?: object;
  readonly operation?: object;
  readonly webhook?: object;
  readonly callback?: object;
}

const documentOf = ({ root, operation, webhook, callback }: Demands, scheme: object | undefined): object => ({
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  ...root,
  paths: {
    "/things": {
      get: {
        operationId: "ListThings",
        responses: {},
        ...operation,
        callbacks: { done: { "{$url}": { post: { responses: {}, ...callback } } } },
      },
      post: { operationId: "MakeThing", responses: {}, security: [{ key: [] }] },
    },
  },
  webhooks: { made: { post: { responses: {}, ...webhook } } },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" }, ...(scheme && { basic: scheme }) },
  },
});

const shown = (where: Demands, scheme: object | undefined): string[] =>
  compareSpecs(documentOf(where, basic), documentOf(where, scheme)).map(
    ({ kind, types, flows }) => `${kind} ${types}/${flows}`,
  );

describe("a scheme", () => {
  test.each<[string, Demands]>([
    ["an operation", { operation: demands }],
    ["the document", { root: demands }],
    ["a webhook", { webhook: demands }],
    ["a callback", { callback: demands }],
  ])("that %s demands breaks callers when it changes or goes", (_where, where) => {
    expect(shown(where, { ...basic, scheme: "bearer" })).toEqual(["sign-in-changed major/breaks"]);
    expect(shown(where, undefined)).toEqual(["sign-in-removed major/breaks"]);
  });

  test.each<[string, Demands]>([
    ["nothing demands", {}],
    ["the document demands and every operation says otherwise", { root: demands, operation: { security: [] } }],
  ])("that %s breaks nobody", (_where, where) => {
    expect(shown(where, { ...basic, scheme: "bearer" })).toEqual(["spare-sign-in-changed minor/safe"]);
    expect(shown(where, undefined)).toEqual(["spare-sign-in-removed minor/safe"]);
  });

  test("breaks callers where the document says of no operation how to sign in", () => {
    const bare = (scheme: object | undefined): object => ({
      openapi: "3.1.0",
      info: { title: "Things", version: "1" },
      paths: { "/things": { get: { operationId: "ListThings", responses: {} } } },
      components: { securitySchemes: scheme && { basic: scheme } },
    });
    expect(compareSpecs(bare(basic), bare(undefined)).map(({ kind }) => kind)).toEqual(["sign-in-removed"]);
  });
});

test("two ways to sign in that look alike want two keys: such as that of a user and that of an administrator", () => {
  const key = { type: "apiKey", in: "header", name: "X-Key" };
  const of = (name: string, schemes: object): object => ({
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/things": { get: { operationId: "ListThings", responses: {}, security: [{ [name]: [] }] } } },
    components: { securitySchemes: schemes },
  });
  const kinds = (before: object, after: object): string[] => compareSpecs(before, after).map(({ kind }) => kind);
  const twice = { user: key, admin: { ...key, description: "The key of an administrator." } };
  expect(kinds(of("user", twice), of("admin", twice))).toEqual(["sign-in-demanded", "sign-in-allowed"]);
  expect(kinds(of("user", { user: key }), of("person", { person: key }))).toEqual([]);
});
