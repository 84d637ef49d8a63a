import { describe, expect, test } from "vitest";
import { OverlayTargetGone } from "../../../src/errors/overlay-target-gone.ts";
import { applyOverlay, readOverlay } from "../../../src/spec-tools/overlay/apply-overlay.ts";

const document = {
  info: { title: "A" },
  tags: ["x", "y", "z"],
  paths: { "/a'b": { get: { summary: "One" }, post: { summary: "Two" } }, "/c": { get: { summary: "Three" } } },
};
const apply = (actions: object[], overlay = "1.0.0", to: object = document): object =>
  applyOverlay(to, readOverlay(JSON.stringify({ overlay, actions })));

describe("an action", () => {
  test.each([
    [
      "merges members",
      { target: "$.info", update: { version: "v1" } },
      { ...document, info: { title: "A", version: "v1" } },
    ],
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
    { target: "$.info", update: { title: "B" } },
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
    expect(() => apply([{ target: "$", remove: true }])).toThrow(
      "action 1, with the target $, leaves nothing of the document",
    );
  });

  // `$..*` was removed, {} written, and the command ended with 0.
  test.each([
    ["$..*", "action 2, with the target $..*, leaves nothing of the document"],
    ["$.*", "action 2, with the target $.*, leaves nothing of the document"],
    ["$.openapi", "action 2, with the target $.openapi, takes away openapi, which every description has"],
    ["$[?@.title]", "action 2, with the target $[?@.title], takes away info, which every description has"],
  ])("that leaves no description by removing %s is refused", (target, want) => {
    const description = { openapi: "3.1.0", ...document };
    const first = { target: "$.info", update: { version: "1" } };
    expect(() => apply([first, { target, remove: true }], "1.0.0", description)).toThrow(want);
  });

  // https://spec.openapis.org/overlay/v1.0.0.html#action-object: objects or arrays, no primitive values and no null.
  test.each([
    ["$.info.title", { a: 1 }, 'would update "title", which holds neither an object nor a list'],
    ["$.info.title", "B", 'would update "title", which holds neither an object nor a list'],
    ["$.tags[1]", "B", "would update 1, which holds neither an object nor a list"],
    ["$..summary", null, 'would update "summary", which holds neither an object nor a list'],
  ])("that updates %s, a value, is refused", (target, update, want) => {
    expect(() => apply([{ target, update }])).toThrow(`action 1, with the target ${target}, ${want}`);
  });

  test("of version 1.1 replaces a value by another, and by nothing else", () => {
    expect(apply([{ target: "$.info.title", update: "B" }], "1.1.0")).toEqual({ ...document, info: { title: "B" } });
    expect(() => apply([{ target: "$.info.title", update: { a: 1 } }], "1.1.0")).toThrow(
      'would update "title", which holds neither an object nor a list',
    );
  });
});
