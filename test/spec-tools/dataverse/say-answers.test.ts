import { expect, test } from "vitest";
import { withEmptyCreate, withUpsertSaid } from "../../../src/spec-tools/dataverse/say-answers.ts";

test("a creation may answer without the record, and says where it is (fact 171)", () => {
  const made = withEmptyCreate({
    operationId: "CreateTask",
    responses: { "201": { description: "It." }, default: {} },
  });
  expect(made).toMatchObject({
    operationId: "CreateTask",
    responses: { "201": { description: "It." }, "204": { headers: { "OData-EntityId": {} } }, default: {} },
  });
  expect(Object.keys(Object(Reflect.get(Object(made), "responses")))).toEqual(["201", "204", "default"]);
});

test("a change says that it may create (fact 173)", () => {
  expect(withUpsertSaid({ description: "Changes only what the body names." })).toEqual({
    description:
      "Changes only what the body names. Where there is no record of this key it makes one, unless `If-Match: *` forbids it.",
  });
});

test.each([undefined, null, "text", []])("%j is no operation, and stays", (operation) => {
  expect([withEmptyCreate(operation), withUpsertSaid(operation)]).toEqual([operation, operation]);
});
