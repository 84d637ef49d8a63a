import { expect, test } from "vitest";
import { nameOperations } from "../../../src/connector-builder/adapt/name-operations.ts";
import { listOperations } from "../../../src/connector-builder/openapi/list-operations.ts";

const document = (operations: Record<string, object>): { paths: object } => ({
  paths: Object.fromEntries(Object.entries(operations).map(([path, get]) => [path, { get }])),
});
const tagsOf = (operations: Record<string, object>): string[][] =>
  listOperations(nameOperations(document(operations))).map(({ tags }) => [...tags]);

test("a large tag is divided where its paths differ first; versions and variables divide nothing", () => {
  const core = { tags: ["core"] };
  expect(
    tagsOf({
      "/api/v1/nodes": core,
      "/api/v1/nodes/{name}": core,
      "/api/v1/namespaces/{namespace}/pods": core,
      "/api/v1": core,
      "/other": { tags: ["other"] },
      "/v2/others/{id}": {},
    }),
  ).toEqual([
    ["core", "core/nodes"],
    ["core", "core/nodes"],
    ["core", "core/namespaces"],
    ["core", "core/api"],
    ["other", "other/other"],
    ["others"],
  ]);
});

test("names that the platform cannot tell apart get a number, and what was named otherwise is kept", () => {
  const named = listOperations(
    nameOperations(document({ "/a": { operationId: "list-a" }, "/b": { operationId: "listA" }, "/c/{id}": {} })),
  );
  expect(named.map(({ operationId, operation }) => [operationId, operation["x-named-from"]])).toEqual([
    ["list-a", undefined],
    ["listA2", "listA"],
    ["GetCById", "GET /c/{id}"],
  ]);
});
