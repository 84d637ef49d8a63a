import { describe, expect, test } from "vitest";
import { readOverlay } from "../../../src/spec-tools/overlay/read-overlay.ts";

const info = 'info: { title: Corrections, version: "1" }';
const whole = (version: string, actions: string, more = ""): string =>
  `overlay: ${version}\n${info}\n${more}\nactions: [${actions}]`;

describe("an overlay is refused for", () => {
  test.each([
    ["no YAML", "a: [", "it is no YAML"],
    ["a list", "[]", "it has no `overlay: 1.0.0`"],
    [
      "a version that is not known",
      whole("1.2.0", "{ target: $.a, remove: true }"),
      "its version 1.2.0 is not known. Overlays of the versions 1.0 and 1.1 are read.",
    ],
    ["no actions", `overlay: 1.0.0\n${info}`, "it has no actions"],
    ["an action without target", whole("1.0.0", "{ remove: true }"), "action 1 has no target"],
    ["an action that does nothing", whole("1.0.0", "{ target: $.a }"), "action 1 needs either update or remove: true"],
    [
      "one that does nothing in 1.1",
      whole("1.1.0", "{ target: $.a, remove: false }"),
      "action 1 needs either update, copy or remove: true",
    ],
    [
      "copy in 1.0",
      whole("1.0.0", "{ target: $.a, copy: $.b }"),
      "action 1 copies. Say overlay: 1.1.0, which has copy.",
    ],
    [
      "copy beside update",
      whole("1.1.0", "{ target: $.a, copy: $.b, update: {} }"),
      "action 1 has both update and copy",
    ],
    ["a copy that is no text", whole("1.1.0", "{ target: $.a, copy: 1 }"), "action 1 has a copy that is no target"],
    [
      "a copy that is no place",
      whole("1.1.0", "{ target: $.a, copy: b }"),
      "the target b is not understood from character 1 on",
    ],
    [
      "a remove that is no boolean",
      whole("1.0.0", '{ target: $.a, remove: "yes" }'),
      "action 1 has a remove that is no boolean",
    ],
    [
      "a target without a root",
      whole("1.0.0", "{ target: info, remove: true }"),
      "the target info is not understood from character 1 on",
    ],
    [
      "a misspelt member of an action",
      whole("1.0.0", "{ target: $.a, updates: {}, update: {} }"),
      "action 1 has the unknown updates. Write of: target, description, update, remove, or x-….",
    ],
    [
      "a misspelt member of its own",
      whole("1.0.0", "{ target: $.a, remove: true }", "extend: a.yaml"),
      "it has the unknown extend. Write of: overlay, info, extends, actions, or x-….",
    ],
    [
      "a misspelt member of info",
      `overlay: 1.0.0\ninfo: { title: T, verson: "1" }\nactions: [{ target: $.a, remove: true }]`,
      "its info has the unknown verson",
    ],
    [
      "extends that is no text",
      whole("1.0.0", "{ target: $.a, remove: true }", "extends: [a]"),
      "its extends is no text",
    ],
  ])("%s", (_, text, want) => {
    expect(() => readOverlay(text)).toThrow(want);
  });

  test("all mistakes at once", () => {
    expect(() => readOverlay(whole("1.1.0", "{ remove: true }, { target: $.a, updat: 1 }", "x: 1"))).toThrow(
      "it has the unknown x; action 1 has no target; action 2 has the unknown updat; action 2 needs either update, copy or remove: true.",
    );
  });
});

test("extensions and descriptions are no mistakes, and extends is as it is written", () => {
  const text = `overlay: 1.1.0\nx-a: 1\nextends: ./api.yaml\ninfo: { title: T, version: "1", description: D, x-b: 2 }\nactions: [{ target: $.a, description: D, x-c: 3, update: {}, remove: true }]`;
  expect(readOverlay(text)).toEqual({
    version: "1.1",
    extends: "./api.yaml",
    notes: [],
    actions: [{ target: expect.objectContaining({ text: "$.a" }), remove: true }],
  });
});

test("what an overlay lacks by the specification is told, and applied without", () => {
  const { notes } = readOverlay(
    "overlay: 1.0.0\ninfo: { version: 1 }\nactions: [{ target: $.a, remove: true }, { target: $.a, remove: true }]",
  );
  expect(notes).toEqual([
    'its info has no title and no version as text, which the specification demands: info: { title: Corrections, version: "1" }.',
    "action 2 says what action 1 says: both are applied.",
  ]);
});
