import { describe, expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";

const a = { url: "https://a.example" };
const b = { url: "https://b.example" };

interface Servers {
  root?: readonly object[];
  path?: readonly object[];
  operation?: readonly object[];
}

const documentOf = ({ root, path, operation }: Servers): object => ({
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  ...(root && { servers: root }),
  paths: {
    "/things": {
      ...(path && { servers: path }),
      get: { operationId: "ListThings", ...(operation && { servers: operation }), responses: {} },
    },
  },
});

const shown = (before: Servers, after: Servers): string[] =>
  compareSpecs(documentOf(before), documentOf(after)).map(
    ({ kind, place, what, types, flows }) => `${kind} ${place} ${types}/${flows}: ${what}`,
  );

const goesToB = (place: string): string[] => [
  `server-removed ${place} major/review: https://a.example is gone`,
  `server-added ${place} minor/safe: https://b.example is new`,
];

describe("servers of a path and of an operation", () => {
  test("are other ones", () => {
    expect(shown({ root: [a], path: [a] }, { root: [a], path: [b] })).toEqual(goesToB("ListThings"));
    expect(shown({ root: [a], operation: [a] }, { root: [a], operation: [b] })).toEqual(goesToB("ListThings"));
  });

  test("take the place of those of the document, and those of an operation that of its path's", () => {
    expect(shown({ root: [a] }, { root: [a], path: [b] })).toEqual(goesToB("ListThings"));
    expect(shown({ root: [a], path: [a] }, { root: [a], path: [a], operation: [b] })).toEqual(goesToB("ListThings"));
    expect(shown({ root: [b], operation: [a] }, { root: [b] })).toEqual(goesToB("ListThings"));
    expect(shown({ root: [a], path: [a], operation: [b] }, { root: [a], path: [b], operation: [b] })).toEqual([]);
  });

  test("that say the same as the document are no change", () => {
    expect(shown({ root: [a] }, { root: [a], path: [a], operation: [a] })).toEqual([]);
  });

  test("are not another when those of the document are, which is told once", () => {
    expect(shown({ root: [a] }, { root: [b] })).toEqual(goesToB("servers"));
    expect(shown({ root: [a], operation: [a] }, { root: [b], operation: [a] })).toEqual(goesToB("servers"));
  });

  test("end, and those of the document hold, which was another one too", () => {
    expect(shown({ root: [a], operation: [a] }, { root: [b] })).toEqual([
      ...goesToB("servers").slice(0, 1),
      ...goesToB("ListThings").slice(0, 1),
      ...goesToB("servers").slice(1),
      ...goesToB("ListThings").slice(1),
    ]);
  });
});

describe("variables of a server", () => {
  const url = "https://{region}.example";
  const by = (region: object): Servers => ({ root: [{ url, variables: { region } }] });
  const eu = { default: "eu", enum: ["eu", "us"] };

  test("are refused a value, or take one more", () => {
    const us = { default: "eu", enum: ["eu"] };
    expect(shown(by(eu), by(us))).toEqual([
      "server-removed servers major/review: https://{region}.example with us as region is gone",
    ]);
    expect(shown(by(us), by(eu))).toEqual([
      "server-added servers minor/safe: https://{region}.example with us as region is new",
    ]);
  });

  test("are held to a list, or not any more", () => {
    const free = { default: "eu" };
    expect(shown(by(free), by(eu))).toEqual([
      "server-removed servers major/review: https://{region}.example with a region other than eu, us is gone",
    ]);
    expect(shown(by(eu), by(free))).toEqual([
      "server-added servers minor/safe: https://{region}.example with a region other than eu, us is new",
    ]);
  });

  test("have another default: who chooses none calls another address", () => {
    expect(shown(by(eu), by({ ...eu, default: "us" }))).toEqual([
      "server-default-changed servers minor/review: the region of https://{region}.example is us unless given, no longer eu",
    ]);
  });

  test("that have values in another order, or other words, are no change", () => {
    expect(shown(by(eu), by({ default: "eu", enum: ["us", "eu"], description: "Where." }))).toEqual([]);
  });

  test("of an operation's servers are compared too", () => {
    const of = (region: object): Servers => ({ root: [a], operation: [{ url, variables: { region } }] });
    expect(shown(of(eu), of({ ...eu, default: "us" }))).toEqual([
      "server-default-changed ListThings minor/review: the region of https://{region}.example is us unless given, no longer eu",
    ]);
  });
});

describe("the same server written in another way", () => {
  const one = { url: "https://{host}.example/v1", variables: { host: { default: "a", enum: ["a"] } } };
  const plain = { url: "https://a.example/v1" };

  test.each([
    ["with a variable of one value", one],
    ["with a slash at its end", { url: "https://a.example/v1/" }],
    ["with large letters in its host", { url: "HTTPS://A.example/v1" }],
    ["with the port that it has anyway", { url: "https://a.example:443/v1" }],
  ])("%s", (_what, other) => {
    expect(shown({ root: [plain, b] }, { root: [other, b] })).toEqual([]);
    expect(shown({ root: [other, b] }, { root: [plain, b] })).toEqual([]);
    expect(shown({ root: [a], operation: [plain] }, { root: [a], operation: [other] })).toEqual([]);
  });

  test("and with another first is another first", () => {
    expect(shown({ root: [plain, b] }, { root: [b, one] })).toEqual([
      "server-default-changed servers minor/review: https://b.example is the first now, no longer https://a.example/v1",
    ]);
  });

  test("is another where the path has other letters", () => {
    expect(shown({ root: [plain] }, { root: [{ url: "https://a.example/V1" }] })).toEqual([
      "server-removed servers major/review: https://a.example/v1 is gone",
      "server-added servers minor/safe: https://a.example/V1 is new",
    ]);
  });

  test("keeps its other variables", () => {
    const of = (region: object): Servers => ({
      root: [{ url: "https://{region}.{host}.example", variables: { region, host: { default: "a", enum: ["a"] } } }],
    });
    const short = { url: "https://{region}.a.example", variables: { region: { default: "us", enum: ["eu", "us"] } } };
    expect(shown(of({ default: "eu", enum: ["eu", "us"] }), { root: [short] })).toEqual([
      "server-default-changed servers minor/review: the region of https://{region}.{host}.example is us unless given, no longer eu",
    ]);
  });
});

test("a server is named where none was: who takes the first goes there now", () => {
  expect(shown({}, { root: [a] })).toEqual([
    "server-added servers minor/safe: https://a.example is new",
    "server-default-changed servers minor/review: https://a.example is the first now, where none was named",
  ]);
  expect(shown({}, { root: [{ url: "/" }] })).toEqual([]);
});
