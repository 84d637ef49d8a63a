import { describe, expect, test } from "vitest";
import { SpecInvalid } from "../../../src/errors/spec-invalid.ts";
import { readChecks } from "../../../src/spec-tools/facts/read-checks.ts";

const read = `read:
  - at: entra
    request: GET https://login.example/{tenant}/x
    token: none
    decides:
      1: The status is 200.
  - at: exact-online
    request: GET /api/v1/current/Me
    headers: { Accept: application/json }
    decides:
      902: "\`d\` is an object."
      28a: The row has an id.
`;

test("each fact has its check, and the facts of one request share it", () => {
  const me = {
    kind: "read",
    at: "exact-online",
    request: "GET /api/v1/current/Me",
    headers: { Accept: "application/json" },
  };
  expect([...readChecks(`${read}write:\n  3: POST one.\nnone:\n  4: A rule of ours.\n`)]).toEqual([
    [
      "1",
      {
        kind: "read",
        at: "entra",
        request: "GET https://login.example/{tenant}/x",
        token: "none",
        how: "The status is 200.",
      },
    ],
    ["902", { ...me, how: "d is an object." }],
    ["28a", { ...me, how: "The row has an id." }],
    ["3", { kind: "write", how: "POST one." }],
    ["4", { kind: "none", how: "A rule of ours." }],
  ]);
});

describe("refused is", () => {
  test.each<[string, string, string]>([
    ["what is no YAML", "read: [", "specs/fact-checks.yaml:1: unexpected end"],
    ["what is no mapping", "- 1", "specs/fact-checks.yaml: this is no mapping."],
    ["a file without reads", "write: { 1: POST one. }", "specs/fact-checks.yaml: read is no list."],
    ["an unknown kind", `${read}guess:\n  3: x\n`, "guess is no kind of check."],
    ["two checks of a fact", `${read}write:\n  902: POST one.\n`, "fact 902 has two checks."],
    ["an empty sentence", `${read}write:\n  3: " "\n`, "write has no sentence for each fact."],
    [
      "a request that could change something",
      read.replace("GET /api", "POST /api"),
      "entry 2 of read: request is no GET with an address.",
    ],
    [
      "a request without an address",
      read.replace("GET /api/v1/current/Me", "GET"),
      "entry 2 of read: request is no GET with an address.",
    ],
    [
      "an address without https",
      read.replace("https:", "http:"),
      "entry 1 of read: request is no GET with an address.",
    ],
    ["an unknown service", read.replace("entra", "graphite"), "entry 1 of read: at is none of exact-online,"],
    ["another token than none", read.replace("token: none", "token: mine"), "entry 1 of read: token can only be none."],
    ["headers that are no texts", read.replace("application/json", "1"), "entry 2 of read: headers are no texts."],
    ["an unknown name", read.replace("token:", "tokens:"), "entry 1 of read has the unknown name tokens."],
    [
      "a request that decides nothing",
      "read:\n  - { at: entra, request: GET /x }",
      "entry 1 of read: decides has no sentence for each fact.",
    ],
    ["an entry that is no mapping", "read: [1]", "entry 1 of read is no mapping."],
  ])("%s", (_, text, what) => {
    expect(() => readChecks(text)).toThrow(SpecInvalid);
    expect(() => readChecks(text)).toThrow(what);
  });
});
