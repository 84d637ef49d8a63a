import { describe, expect, test } from "vitest";
import { OverlayTargetGone } from "../../../src/errors/overlay-target-gone.ts";
import { applyOverlay } from "../../../src/spec-tools/overlay/apply-overlay.ts";
import { readOverlay } from "../../../src/spec-tools/overlay/read-overlay.ts";

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

  // An update of null or a list took the place of a whole object, and one of `$` did nothing.
  test.each([
    ["$.info", null, 'would put a value into "info", an object'],
    ["$.info", ["a"], 'would put a list into "info", an object'],
    ["$", ["a"], 'would put a list into "$", an object'],
  ])("that updates the object %s with %j is refused", (target, update, want) => {
    for (const version of ["1.0.0", "1.1.0"]) expect(() => apply([{ target, update }], version)).toThrow(want);
  });

  test("removes where it updates as well: beside remove: true the rest has no impact", () => {
    const action = { target: "$.tags", remove: true, update: ["w"] };
    const { tags: _, ...rest } = document;
    for (const version of ["1.0.0", "1.1.0"]) expect(apply([action], version)).toEqual(rest);
  });

  test("that nests what it adds ever deeper is refused", () => {
    const nested = (depth: number): object => (depth === 0 ? {} : { a: nested(depth - 1) });
    const path = `$.info${".a".repeat(80)}`;
    const actions = [
      { target: "$.info", update: nested(80) },
      { target: path, update: nested(80) },
      { target: `${path}${".a".repeat(80)}`, update: nested(80) },
    ];
    expect(() => apply(actions)).toThrow("it makes what cannot be read: it is nested deeper than 200 levels");
  });
});

test("what an action adds in several places is not one thing: the next one changes it in one", () => {
  const lists = { info: {}, paths: { "/a": { parameters: [] }, "/b": { parameters: [] } } };
  const actions = [
    { target: "$.paths.*.parameters", update: { name: "top" } },
    { target: '$.paths["/a"].parameters[0]', update: { name: "first" } },
  ];
  expect(apply(actions, "1.0.0", lists)).toEqual({
    info: {},
    paths: { "/a": { parameters: [{ name: "first" }] }, "/b": { parameters: [{ name: "top" }] } },
  });
});

// https://spec.openapis.org/overlay/v1.1.0.html#action-object
describe("version 1.1", () => {
  const apply11 = (actions: object[], to?: object): object => apply(actions, "1.1.0", to);

  test("copies a place into others, and moves it when it is removed behind", () => {
    const items = {
      info: {},
      paths: { "/items": { get: { tags: ["a"] } }, "/some": { get: { tags: ["b"] }, delete: {} } },
    };
    expect(apply11([{ target: '$.paths["/some"]', copy: '$.paths["/items"]' }], items)).toEqual({
      ...items,
      paths: { ...items.paths, "/some": { get: { tags: ["b", "a"] }, delete: {} } },
    });
    expect(
      apply11(
        [
          { target: "$.paths", update: { "/new": {} } },
          { target: '$.paths["/new"]', copy: '$.paths["/items"]' },
          { target: '$.paths["/items"]', remove: true },
          { target: '$.paths["/new"].get.tags', update: "c" },
        ],
        items,
      ),
    ).toEqual({ info: {}, paths: { "/new": { get: { tags: ["a", "c"] } }, "/some": items.paths["/some"] } });
  });

  test("copies lists behind lists, values over values and a place into itself", () => {
    expect(apply11([{ target: "$.tags", copy: "$.tags" }])).toEqual({
      ...document,
      tags: [...document.tags, ...document.tags],
    });
    expect(apply11([{ target: "$.info.title", copy: "$.tags[2]" }])).toEqual({ ...document, info: { title: "z" } });
    expect(apply11([{ target: "$.info", copy: "$" }])).toEqual({
      ...document,
      info: { ...document, info: { title: "A" }, title: "A" },
    });
  });

  test("a copy of nothing is a target that is gone, one of several places is refused", () => {
    const action = { target: "$.info", copy: "$.paths.gone" };
    expect(() => apply11([action])).toThrow(OverlayTargetGone);
    expect(() => apply11([{ target: "$.gone", copy: "$.lost" }])).toThrow("matches $.gone and $.lost.");
    expect(() => apply11([{ ...action, copy: "$.paths.*" }])).toThrow(
      "action 1, with the target $.info, copies 2 places, $.paths.*. Name one place with copy.",
    );
  });

  test("adds a list behind a list, and anything else as an entry", () => {
    expect(apply11([{ target: "$.tags", update: ["v", "w"] }])).toMatchObject({ tags: ["x", "y", "z", "v", "w"] });
    expect(apply11([{ target: "$.tags", update: { a: 1 } }])).toMatchObject({ tags: ["x", "y", "z", { a: 1 }] });
  });

  test.each([
    [{ tags: "w" }, 'would merge a value into "tags", a list'],
    [{ info: "w" }, 'would merge a value into "info", an object'],
    [{ info: { title: {} } }, 'would merge an object into "title", a value'],
    [{ paths: { "/c": { get: { summary: [] } } } }, 'would merge a list into "summary", a value'],
  ])("members of unlike kinds are refused: %j", (update, want) => {
    expect(() => apply11([{ target: "$", update }])).toThrow(`action 1, with the target $, ${want}`);
  });

  test("1.0 replaces such members, as corrections of a type do", () => {
    expect(apply([{ target: "$.info", update: { title: ["A", "B"] } }])).toMatchObject({ info: { title: ["A", "B"] } });
  });

  test("all places of an action are of one kind", () => {
    expect(() => apply11([{ target: "$.tags[0, 1]", update: "w" }])).not.toThrow();
    expect(() => apply11([{ target: '$["info", "tags"]', update: { a: 1 } }])).toThrow(
      'action 1, with the target $["info", "tags"], has places of several kinds: an object and a list',
    );
  });
});
