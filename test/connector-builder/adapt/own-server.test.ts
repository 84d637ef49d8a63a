import { expect, test } from "vitest";
import { LossLog } from "../../../src/connector-builder/adapt/loss-log.ts";
import { ownServer, tellOwnServer } from "../../../src/connector-builder/adapt/own-server.ts";
import { listOperations, type SourceOperation } from "../../../src/connector-builder/openapi/list-operations.ts";

const edition = { default: "v1", enum: ["v1", "v2"] };

function operationWith(servers: object[], path = "/rows", pathServers: object[] = []): SourceOperation {
  const document = {
    servers: [{ url: "https://a.example/api" }],
    paths: { [path]: { servers: pathServers, get: { operationId: "list", servers } } },
  };
  const [operation] = listOperations(document);
  if (!operation) throw new Error("there is no operation");
  return operation;
}

const lossesOf = (operation: SourceOperation): string[] => {
  const losses = new LossLog();
  tellOwnServer(operation, losses, "GET /rows");
  return losses.all().map(({ feature, at, became }) => `${feature} ${at}: ${became}`);
};

test("an operation without servers is where the document is", () => {
  expect(ownServer(operationWith([]))).toBeUndefined();
});

test("the server of an operation goes before that of its path", () => {
  const operation = operationWith([{ url: "https://b.example/x/" }], "/rows", [{ url: "https://c.example" }]);
  expect(ownServer(operation)).toEqual({ host: "b.example", path: "/x", parameters: [] });
});

test("a variable in the path of a server is a parameter with the choices of the variable", () => {
  const operation = operationWith([{ url: "https://a.example/{edition}/api", variables: { edition } }]);
  expect(ownServer(operation)).toEqual({
    host: "a.example",
    path: "/{edition}/api",
    parameters: [
      { name: "edition", in: "path", required: true, schema: { type: "string", default: "v1", enum: ["v1", "v2"] } },
    ],
  });
  expect(lossesOf(operation)).toEqual(["server variables GET /rows edition: a parameter of the path"]);
});

test.each([
  [
    "a slash in a value",
    "https://a.example/{edition}",
    { edition: { default: "v1/x" } },
    "/rows",
    { host: "a.example", path: "/v1/x" },
    "v1/x: a part of a path holds no slash",
  ],
  [
    "a parameter of the same name",
    "https://a.example/{edition}",
    { edition },
    "/rows/{edition}",
    { host: "a.example", path: "/v1" },
    "v1: the path has a parameter of this name",
  ],
  [
    "a variable in the host",
    "https://{edition}.a.example/x",
    { edition },
    "/rows",
    { host: "v1.a.example", path: "/x" },
    "v1: a connector has one host",
  ],
])("%s: the default stands, and the report says why", (_, url, variables, path, want, became) => {
  const operation = operationWith([{ url, variables }], path);
  expect(ownServer(operation)).toEqual({ ...want, parameters: [] });
  expect(lossesOf(operation)).toEqual([`server variables GET /rows edition: ${became}`]);
});

test("an address without a host is at that of the document, and other servers are told", () => {
  const operation = operationWith([{ url: "/ops" }, { url: "https://b.example" }]);
  expect(ownServer(operation)).toEqual({ host: undefined, path: "/ops", parameters: [] });
  expect(lossesOf(operation)).toEqual(["servers GET /rows: /ops only; left out: https://b.example"]);
});

test("a variable with one value is no choice", () => {
  const operation = operationWith([
    { url: "https://a.example/{e}", variables: { e: { default: "v1", enum: ["v1"] } } },
  ]);
  expect(lossesOf(operation)).toEqual([]);
});
