import { describe, expect, test } from "vitest";
import { documentWith, lintDocument, listOperation } from "../../support/lint-document.ts";

const rules = {
  below: ["/"],
  strategies: {
    "row-version": { cursor: "Version", counter: "company", lateSeconds: 600, facts: [205] },
    modified: { cursor: "Modified", lateSeconds: 600, deletes: "sweep", facts: [202] },
    parent: { deletes: "with-parent", facts: [202] },
    snapshot: { deletes: "sweep", facts: [202] },
  },
  logs: {
    gone: {
      set: "gone",
      cursor: "Version",
      key: "Id",
      type: "Kind",
      counter: "company",
      lateSeconds: 600,
      keepSeconds: 5_097_600,
      facts: [78],
    },
  },
  resets: { moved: { set: "things", key: "Number", field: "Changed", facts: [80] } },
};

const Thing = {
  type: "object",
  properties: {
    Id: { type: "string", format: "uuid", "x-key": "server" },
    Number: { type: ["integer", "null"], format: "int32" },
    Version: { type: "string", format: "int64" },
    Modified: { type: ["string", "null"], format: "date-time" },
    Changed: { type: ["string", "null"], format: "odata-v2-datetime" },
    Kind: { type: "integer", format: "int32", "x-enum": { "1": "Things" } },
    Parts: { type: "array", items: { type: "string" } },
  },
};

const list = (operationId: string, changes: object | undefined) => ({
  get: { ...listOperation, operationId, ...(changes && { "x-changes": changes }) },
});

/** A document with `/things`, its lines, and the log of what is gone. */
function thingsThatSay(changes: object | undefined, change: object = {}, lines: object = { none: "answer" }): object {
  return {
    ...documentWith({}, { Thing }, { "x-change-rules": { ...rules, ...change } }),
    paths: {
      "/things": list("ListThings", changes),
      "/things({id})/lines": list("ListLines", lines),
      "/gone": list("ListGone", { none: "log" }),
      "/some": list("ListSome", { instead: ["things"] }),
    },
  };
}

const at = "#/paths/~1things/get";
const said = `${at}/x-changes`;

const right: [what: string, document: object][] = [
  ["an API without rules", documentWith({ get: listOperation })],
  ["stamps", thingsThatSay({ strategy: "modified" })],
  ["a stamp on the wall clock", thingsThatSay({ strategy: "modified", cursor: "Changed", wallClock: true })],
  [
    "versions, a log, a reset, the rows elsewhere",
    thingsThatSay({
      strategy: "row-version",
      deletes: { log: "gone", types: [1], also: ["Number"] },
      resets: ["moved"],
      twins: { bulk: "some", unlike: ["gone"] },
      derived: ["Number"],
    }),
  ],
  ["lines below", thingsThatSay({ strategy: "snapshot" }, {}, { strategy: "parent", parent: { set: "things" } })],
];

/** Rows with fields of such names are none of OData's envelopes. */
const wrapped = {
  type: "object",
  properties: {
    ...Thing.properties,
    value: { type: ["integer", "null"] },
    results: { type: "array", items: { type: "object", properties: { Code: { type: "string" } } } },
  },
};
right.push([
  "fields called value and results",
  {
    ...documentWith({}, { Thing: wrapped }, { "x-change-rules": rules }),
    paths: { "/things": list("ListThings", { strategy: "modified" }), "/gone": list("ListGone", { none: "log" }) },
  },
]);

test.each(right)("%s: nothing to say", async (_what, document) => {
  expect(await lintDocument("known-changes", document)).toEqual([]);
});

const wrong: [what: string, document: object, want: string[]][] = [
  [
    "a list that says nothing",
    thingsThatSay(undefined),
    [
      `${at}: A list says with x-changes how a copy of it stays in step, or why none is made.`,
      "#/paths/~1some/get/x-changes/instead: x-changes: instead names things, which is not copied itself.",
    ],
  ],
  [
    "a strategy without rules",
    thingsThatSay({ strategy: "delta-link", deletes: "link" }),
    [`${said}/strategy: x-change-rules say nothing of the strategy delta-link.`],
  ],
  [
    "fields that the rows have not",
    thingsThatSay({ strategy: "modified", key: ["Code"], derived: ["Name", "Number"] }),
    [
      `${said}/key: x-changes: key names Code, which the rows have not.`,
      `${said}/derived: x-changes: derived names Name, which the rows have not.`,
    ],
  ],
  [
    "a version as the key",
    thingsThatSay({ strategy: "row-version", key: ["Version"], deletes: "sweep" }),
    [`${said}: x-changes: the key is Version, the version of a row, and not what the row is.`],
  ],
  [
    "a list as the key",
    thingsThatSay({ strategy: "snapshot", key: ["Parts"] }),
    [`${said}/key: x-changes: the key names Parts, which is no plain value.`],
  ],
  [
    "a cursor that is no version",
    thingsThatSay({ strategy: "row-version", cursor: "Number", deletes: "sweep" }),
    [`${said}: x-changes: the cursor is Number, which is no int64.`],
  ],
  [
    "a stamp on the wall clock, unsaid",
    thingsThatSay({ strategy: "modified", cursor: "Changed" }),
    [`${said}: x-changes: wallClock goes with a cursor in odata-v2-datetime, and Changed is one.`],
  ],
  [
    "an instant that is said to be on the wall clock",
    thingsThatSay({ strategy: "modified", wallClock: true }),
    [`${said}: x-changes: wallClock goes with a cursor in odata-v2-datetime, and Modified is not one.`],
  ],
  [
    "nothing of deletions",
    thingsThatSay({ strategy: "row-version" }),
    [`${said}: x-changes says nothing of deletions: sweep where nothing tells them.`],
  ],
  [
    "a log that is not there",
    thingsThatSay({ strategy: "row-version", deletes: { log: "lost", types: [1] } }),
    [`${said}/deletes: x-change-rules have no log lost.`],
  ],
  [
    "a type that the log has not",
    thingsThatSay({ strategy: "row-version", deletes: { log: "gone", types: [1, 52] } }),
    [`${said}/deletes: x-changes: the log knows no type 52.`],
  ],
  [
    "a reset that is not there",
    thingsThatSay({ strategy: "modified", resets: ["renamed"] }),
    [`${said}/resets: x-change-rules have no reset renamed.`],
  ],
  [
    "a twin that does not lead back, and one that is not there",
    thingsThatSay({ strategy: "modified", twins: { plain: "gone", union: ["others"] } }),
    [
      `${said}/twins: x-changes: twins names others, which is no list of this API.`,
      `${said}/twins: x-changes: gone shows the same rows and does not say instead: things.`,
    ],
  ],
  [
    "lines without a row above, and a parent that is not copied",
    thingsThatSay({ strategy: "parent", parent: { set: "gone" } }),
    [
      `${said}/parent: x-changes: parent names gone, which is not copied itself.`,
      `${said}/parent: x-changes: which row of gone a row stands below is neither in a field nor in the path.`,
    ],
  ],
  [
    "a parent with a strategy that has none",
    thingsThatSay({ strategy: "snapshot", parent: { set: "things" } }),
    [
      `${said}: x-changes: parent goes with the strategy parent, and that with it.`,
      `${said}/parent: x-changes: which row of things a row stands below is neither in a field nor in the path.`,
    ],
  ],
  [
    "headers and lines told apart by what is not there",
    thingsThatSay({ strategy: "modified", lines: { set: "lines", number: "LineNumber", key: ["Id"] } }),
    [
      `${said}/lines: x-changes: lines names lines, which is no list of this API.`,
      `${said}/lines: x-changes: lines names LineNumber, which the rows have not.`,
    ],
  ],
  [
    "a log with fields of other types",
    thingsThatSay({ strategy: "modified" }, { logs: { gone: { ...rules.logs.gone, cursor: "Number", key: "Key" } } }),
    [
      "#/x-change-rules/logs/gone/cursor: x-changes: cursor of gone is Number, which is no int64.",
      "#/x-change-rules/logs/gone/key: x-changes: key of gone is Key, which the rows of gone have not.",
    ],
  ],
  [
    "a reset of a list that is not there",
    thingsThatSay({ strategy: "modified" }, { resets: { moved: { ...rules.resets.moved, set: "companies" } } }),
    ["#/x-change-rules/resets/moved: resets moved are read from companies, which is no list of this API."],
  ],
  [
    "a counter whose version is none",
    thingsThatSay(
      { strategy: "modified" },
      { counters: { company: { set: "gone", version: "Number", since: "at", sinceSeconds: 60, facts: [81] } } },
    ),
    ["#/x-change-rules/counters/company/version: x-changes: version of company is Number, which is no int64."],
  ],
];

test.each(wrong)("%s", async (_what, document, want) => {
  expect(await lintDocument("known-changes", document)).toEqual(want);
});

describe("rows without a key", () => {
  const { Id, ...properties } = Thing.properties;
  const keyless = (changes: object) => ({
    ...documentWith({}, { Thing: { ...Thing, properties } }, { "x-change-rules": { ...rules, logs: {}, resets: {} } }),
    paths: { "/things": list("ListThings", changes) },
  });

  test("have to be given one", async () => {
    expect(Id).toBeDefined();
    expect(await lintDocument("known-changes", keyless({ strategy: "snapshot" }))).toEqual([
      `${said}: x-changes needs a key: no property of the rows has x-key.`,
    ]);
    expect(await lintDocument("known-changes", keyless({ strategy: "snapshot", key: ["Number"] }))).toEqual([]);
  });
});
