import { describe, expect, test } from "vitest";
import { OverlayTargetGone } from "../../../src/errors/overlay-target-gone.ts";
import { applyOverlay, readOverlay } from "../../../src/spec-tools/overlay/apply-overlay.ts";

const document = {
  info: { title: "A" },
  tags: ["x", "y", "z"],
  paths: { "/a'b": { get: { summary: "One" }, post: { summary: "Two" } }, "/c": { get: { summary: "Three" } } },
};
const apply = (actions: object[]): object =>
  applyOverlay(document, readOverlay(JSON.stringify({ overlay: "1.0.0", actions })));

describe("an action", () => {
  test.each([
    [
      "merges members",
      { target: "$.info", update: { version: "v1" } },
      { ...document, info: { title: "A", version: "v1" } },
    ],
    ["replaces a value", { target: "$.info.title", update: "B" }, { ...document, info: { title: "B" } }],
    ["adds to the root", { target: "$", update: { security: [] } }, { ...document, security: [] }],
    ["adds to a list", { target: "$.tags", update: "w" }, { ...document, tags: ["x", "y", "z", "w"] }],
    [
      "removes a member",
      { target: "$.paths['/c']", remove: true },
      { ...document, paths: { "/a'b": document.paths["/a'b"] } },
    ],
    ["removes entries of a list", { target: "$.tags[*]", remove: true }, { ...document, tags: [] }],
    ["removes one entry of a list", { target: "$.tags[1]", remove: true }, { ...document, tags: ["x", "z"] }],
    [
      "reaches a path with a quote",
      { target: '$.paths["/a\'b"].post', remove: true },
      { ...document, paths: { ...document.paths, "/a'b": { get: { summary: "One" } } } },
    ],
    [
      "reaches every member",
      { target: "$.paths.*.get", update: { "x-quota": 1 } },
      {
        ...document,
        paths: {
          "/a'b": { get: { summary: "One", "x-quota": 1 }, post: { summary: "Two" } },
          "/c": { get: { summary: "Three", "x-quota": 1 } },
        },
      },
    ],
  ])("%s", (_, action, want) => {
    const before = structuredClone(document);
    expect(apply([action])).toEqual(want);
    expect(document).toEqual(before);
  });

  test("sees what the one before it did", () => {
    expect(
      apply([
        { target: "$.info", update: { contact: {} } },
        { target: "$.info.contact", update: { name: "N" } },
      ]),
    ).toEqual({ ...document, info: { title: "A", contact: { name: "N" } } });
  });
});

test("targets that are gone fail together and change nothing", () => {
  const actions = [
    { target: "$.info.title", update: "B" },
    { target: "$.paths['/gone']", remove: true },
    { target: "$.paths['/c'].put", update: {} },
    { target: "$.tags[7]", remove: true },
    { target: "$.constructor", remove: true },
  ];
  expect(() => apply(actions)).toThrow(OverlayTargetGone);
  expect(() => apply(actions)).toThrow(
    "nothing in the document matches $.paths['/gone'] and $.paths['/c'].put and $.tags[7] and $.constructor. Correct or remove these actions; nothing was changed.",
  );
});

test("no name reaches the prototype of objects", () => {
  const text = '{"overlay":"1.0.0","actions":[{"target":"$.info","update":{"__proto__":{"polluted":true}}}]}';
  applyOverlay(document, readOverlay(text));
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

describe("an overlay", () => {
  test.each([
    ["no YAML", "a: [", "it is no YAML"],
    ["a list", "[]", "it has no `overlay: 1.0.0`"],
    ["no actions", "overlay: 1.0.0", "it has no actions"],
    ["an action without target", "overlay: 1.0.0\nactions: [{ remove: true }]", "action 1 has no target"],
    [
      "an action that does nothing",
      "overlay: 1.0.0\nactions: [{ target: $.a }]",
      "action 1 needs either update or remove: true",
    ],
    [
      "an action that does both",
      "overlay: 1.0.0\nactions: [{ target: $.a, remove: true, update: {} }]",
      "action 1 needs either",
    ],
    [
      "a target without a root",
      "overlay: 1.0.0\nactions: [{ target: info, remove: true }]",
      "the target info is not understood from character 1 on",
    ],
  ])("with %s is refused", (_, text, want) => {
    expect(() => readOverlay(text)).toThrow(want);
  });

  test("that removes the whole document is refused", () => {
    expect(() => apply([{ target: "$", remove: true }])).toThrow("the target $ takes members to add");
  });
});
