import { describe, expect, test } from "vitest";
import { isSealedNotification } from "../../src/webhooks/business-central/notification.ts";
import { isExactNotification } from "../../src/webhooks/exact/notification.ts";
import { exactEvent } from "./support/exact-events.ts";

const sealed = {
  subscriptionId: "s1",
  clientState: "state",
  resource: "companies(1)/customers(2)",
  changeType: "updated",
  lastModifiedDateTime: "2026-03-02T08:00:00.5Z",
  expirationDateTime: "2026-03-05T08:00:00Z",
};

// Facts 86 and 131: the fields of either vendor's notification.
describe.each<[string, (value: unknown) => boolean, object, string, readonly string[]]>([
  ["Exact Online", isExactNotification, exactEvent(), "Action", ["Create", "Update", "Delete"]],
  ["Business Central", isSealedNotification, sealed, "changeType", ["created", "updated", "deleted", "collection"]],
])("a notification of %s", (_vendor, isOne, good, kind, kinds) => {
  test.each(kinds)("may say %s", (value) => {
    expect(isOne({ ...good, [kind]: value })).toBe(true);
  });

  test("says nothing else", () => {
    for (const value of ["", "guessed", null, undefined, kinds]) expect(isOne({ ...good, [kind]: value })).toBe(false);
  });

  test.each(Object.keys(good))("has %s, and of its type", (name) => {
    for (const value of [undefined, null, {}, name === "Division" ? "100" : 5])
      expect(isOne({ ...good, [name]: value })).toBe(false);
  });

  test.each([[null], [undefined], ["text"], [5], [[]], [{}]])("is not %j", (value) => {
    expect(isOne(value)).toBe(false);
  });
});

test("a division is a whole number", () => {
  for (const Division of [1.5, Number.NaN, 2 ** 60])
    expect(isExactNotification({ ...exactEvent(), Division })).toBe(false);
});
