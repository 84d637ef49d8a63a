import { expect, test } from "vitest";
import { shareKinds } from "../../../src/spec-tools/generate/share-kinds.ts";

const crm = {
  Account: { fields: { guid: "ID", datetime: "Created Due", plain: "Name" } },
  Contact: { fields: { guid: "ID", datetime: "Created" } },
};
const hrm = { Employee: { fields: { guid: "ID", plain: "HID Created" } }, Old: { fields: { int64: "ID HID" } } };
const { shared, ofService, exceptionsOf } = shareKinds(new Map(Object.entries({ crm, hrm })));

test("a name's usual kind is said once: for all services, or in the only one that has it", () => {
  expect(shared).toEqual({ guid: "ID", datetime: "Created" });
  expect([...ofService]).toEqual([
    ["crm", { datetime: "Due" }],
    ["hrm", { int64: "HID" }],
  ]);
});

test.each([
  [crm.Account, {}],
  [hrm.Employee, { plain: "HID Created" }],
  [hrm.Old, { int64: "ID" }],
])("an entity says what differs: %j", (entity, want) => {
  expect(exceptionsOf(entity)).toEqual(want);
});
