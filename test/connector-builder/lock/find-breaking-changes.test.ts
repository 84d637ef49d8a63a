import { expect, test } from "vitest";
import { findBreakingChanges } from "../../../src/connector-builder/lock/find-breaking-changes.ts";
import type { LockedOperation } from "../../../src/connector-builder/lock/operation-lock.ts";

const published: LockedOperation = {
  method: "get",
  path: "/rows",
  parameters: { "path/id": true, "query/note": false },
};

const lines: LockedOperation = {
  method: "post",
  path: "/rows",
  parameters: { body: true, "body/Lines": false, "body/Lines[]/Item": true },
};

test.each([
  ["nothing changed", { GetRow: published }, []],
  ["an operation more", { GetRow: published, GetAll: published }, []],
  [
    "an optional input more",
    { GetRow: { ...published, parameters: { ...published.parameters, "query/more": false } } },
    [],
  ],
  [
    "an input is no longer required",
    { GetRow: { ...published, parameters: { "path/id": false, "query/note": false } } },
    [],
  ],
  [
    "an operation is gone",
    {},
    [
      /^GetRow is gone: flows fail .*`file` with the old GetRow.*GetRow: \{ deprecated: true, visibility: internal, family: GetRow, revision: 1, replacement: <the operation to use instead> \}/,
    ],
  ],
  [
    "an operation is renamed",
    { FetchRow: published },
    [/^GetRow is now called FetchRow: .*`rename: \{ FetchRow: GetRow \}`/],
  ],
  [
    "an operation has another method",
    { GetRow: { ...published, method: "post" } },
    [/^GetRow was GET \/rows and is POST \/rows: .*GetRow_V2/],
  ],
  [
    "an operation has another path",
    { GetRow: { ...published, path: "/v2/rows" } },
    [/^GetRow was GET \/rows and is GET \/v2\/rows/],
  ],
  [
    "a trigger, where there was an action",
    { GetRow: { ...published, trigger: "batch" } },
    [/^GetRow was an action and is a batch trigger: flows that begin with it, or split its rows, fail\. .*GetRow_V2/],
  ],
  [
    "an input is gone",
    { GetRow: { ...published, parameters: { "path/id": true } } },
    [
      /^GetRow has lost query\/note: .*`rename: \{ GetRow: GetRow_V2 \}` at its source.*replacement: GetRow_V2 \} and GetRow_V2: \{ family: GetRow, revision: 2 \}/,
    ],
  ],
  [
    "an input is newly required",
    { GetRow: { ...published, parameters: { "path/id": true, "query/note": true } } },
    [/^GetRow now requires query\/note/],
  ],
  [
    "a new input is required",
    { GetRow: { ...published, parameters: { ...published.parameters, "body/name": true } } },
    [/^GetRow has a new required body\/name/],
  ],
])("%s", (_, after: Record<string, LockedOperation>, want) => {
  const found = findBreakingChanges({ GetRow: published }, after);
  expect(found).toHaveLength(want.length);
  want.forEach((pattern, index) => expect(found[index]).toMatch(pattern));
});

test.each([
  [
    "a field of a line is newly required",
    { "body/Lines[]/Code": true },
    [/^PostRows has a new required body\/Lines\[\]\/Code/],
  ],
  ["lines of another kind, with what they require", { "body/More": false, "body/More[]/Code": true }, []],
])("%s", (_, more, want) => {
  const found = findBreakingChanges(
    { PostRows: lines },
    { PostRows: { ...lines, parameters: { ...lines.parameters, ...more } } },
  );
  expect(found).toHaveLength(want.length);
  want.forEach((pattern, index) => expect(found[index]).toMatch(pattern));
});

test("lines that are gone are one change, not one for each of their fields", () => {
  expect(
    findBreakingChanges({ PostRows: lines }, { PostRows: { ...lines, parameters: { body: true } } }).map(
      (change) => change.split(":")[0],
    ),
  ).toEqual(["PostRows has lost body/Lines"]);
});

test("the third revision follows the second", () => {
  expect(findBreakingChanges({ GetRow_V2: published }, { GetRow_V2: { ...published, method: "put" } })[0]).toMatch(
    /publish the new one as GetRow_V3: .*family: GetRow, revision: 2, replacement: GetRow_V3 \} and GetRow_V3: \{ family: GetRow, revision: 3 \}/,
  );
});
