import { expect, test } from "vitest";
import { findBreakingChanges } from "../../../src/connector-builder/lock/find-breaking-changes.ts";
import type { LockedOperation } from "../../../src/connector-builder/lock/operation-lock.ts";

const published: LockedOperation = { method: "get", path: "/rows", parameters: { "path/id": true, "query/note": false } };

test.each([
  ["nothing changed", { GetRow: published }, []],
  ["an operation more", { GetRow: published, GetAll: published }, []],
  ["an optional input more", { GetRow: { ...published, parameters: { ...published.parameters, "query/more": false } } }, []],
  ["an input is no longer required", { GetRow: { ...published, parameters: { "path/id": false, "query/note": false } } }, []],
  ["an operation is gone", {}, [/^GetRow is gone or renamed: .* `deprecated: true`.*x-ms-api-annotation \{ family: GetRow, revision: 1/]],
  ["an operation has another method", { GetRow: { ...published, method: "post" } }, [/^GetRow was GET \/rows and is POST \/rows: .*GetRow_V2/]],
  ["an operation has another path", { GetRow: { ...published, path: "/v2/rows" } }, [/^GetRow was GET \/rows and is GET \/v2\/rows/]],
  ["an input is gone", { GetRow: { ...published, parameters: { "path/id": true } } }, [/^GetRow has lost query\/note: .*GetRow_V2/]],
  ["an input is newly required", { GetRow: { ...published, parameters: { "path/id": true, "query/note": true } } }, [/^GetRow now requires query\/note/]],
  ["a new input is required", { GetRow: { ...published, parameters: { ...published.parameters, "body/name": true } } }, [/^GetRow has a new required body\/name/]],
])("%s", (_, after: Record<string, LockedOperation>, want) => {
  const found = findBreakingChanges({ GetRow: published }, after);
  expect(found).toHaveLength(want.length);
  want.forEach((pattern, index) => expect(found[index]).toMatch(pattern));
});
