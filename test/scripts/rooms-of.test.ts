import { expect, test } from "vitest";
import { roomsOf } from "../../scripts/rooms-of.ts";

test.each<[string, readonly string[], readonly string[]]>([
  ["a source and its test are one room", ["src/http/retry/plan.ts", "test/http/retry/plan.test.ts"], ["test/http/"]],
  ["rooms are told apart", ["src/odata/batch/parts.ts", "src/oauth/index.ts"], ["test/oauth/", "test/odata/"]],
  ["specs are read by spec-tools", ["specs/exact-online/openapi.yaml"], ["test/spec-tools/"]],
  ["what is of no room is looked at by the tests of the repository", ["package.json", "README.md"], ["test/repo/"]],
  ["nothing changed", [], []],
])("%s", (_, files, rooms) => {
  expect(roomsOf(files)).toEqual(rooms);
});
