import { describe, expect, test } from "vitest";
import type { WriteOperation } from "../../../src/clients/core/core-writes.ts";
import { writeKeyOf } from "../../../src/writes/prepare/write-key.ts";

const operation: WriteOperation = {
  id: "CreateOrder",
  method: "POST",
  effect: "change",
  retry: "never",
  takesVersion: false,
  arguments: [],
  naturalKey: ["Journal", "YourRef"],
  keyLengths: { YourRef: 5 },
};

describe("the key of a create", () => {
  test.each([
    [
      "the natural key, where the body has all of it",
      undefined,
      { Journal: "1", YourRef: "17" },
      { Journal: "1", YourRef: "17" },
    ],
    ["none, where the body lacks a part", undefined, { YourRef: "17" }, undefined],
    ["none, where a part is empty", undefined, { Journal: " ", YourRef: "17" }, undefined],
    ["the fields that are named", { YourRef: "17" }, { YourRef: "17", Journal: "1" }, { YourRef: "17" }],
  ] as const)("is %s", (_, given, body, want) => {
    expect(writeKeyOf("create", operation, given, body)).toMatchObject({
      record: want,
      text: undefined,
      mayBeCut: false,
      body,
    });
  });

  test("goes into the body that lacks it", () => {
    expect(writeKeyOf("create", operation, { YourRef: "17" }, { A: 1 }).body).toEqual({ A: 1, YourRef: "17" });
  });

  test("is a text only where the record has none", () => {
    expect(writeKeyOf("create", operation, "shop 17", {})).toMatchObject({ record: undefined, text: "shop 17" });
    expect(() => writeKeyOf("create", operation, "shop 17", { Journal: "1", YourRef: "17" })).toThrow(
      "known by Journal, YourRef",
    );
  });

  test("is refused when its field would cut it, or the body says otherwise", () => {
    expect(() => writeKeyOf("create", operation, { YourRef: "123456" }, {})).toThrow(
      "6 characters and the field holds 5",
    );
    expect(() => writeKeyOf("create", operation, undefined, { Journal: "1", YourRef: "123456" })).toThrow("holds 5");
    expect(() => writeKeyOf("create", operation, { YourRef: "18" }, { YourRef: "17" })).toThrow(
      "YourRef is another one",
    );
    expect(writeKeyOf("create", operation, { YourRef: "12345" }, {}).record).toEqual({ YourRef: "12345" });
  });
});

describe("a key of which nobody says how much its field holds", () => {
  const long = "1".repeat(31);

  test("is refused where the caller names it", () => {
    expect(() => writeKeyOf("create", operation, { Journal: long }, {})).toThrow("more than 30 characters");
    expect(writeKeyOf("create", operation, { Journal: long.slice(1) }, {})).toMatchObject({ mayBeCut: false });
  });

  test("that stands in the body anyway keeps others away, and a look by it proves nothing", () => {
    expect(writeKeyOf("create", operation, undefined, { Journal: long, YourRef: "17" })).toMatchObject({
      record: { Journal: long, YourRef: "17" },
      mayBeCut: true,
    });
  });
});

test("the key of a write that creates nothing is a text", () => {
  expect(writeKeyOf("update", operation, "17", { A: 1 })).toEqual({
    record: undefined,
    mayBeCut: false,
    text: "17",
    body: { A: 1 },
  });
  expect(writeKeyOf("remove", operation, undefined, undefined).text).toBeUndefined();
  expect(() => writeKeyOf("run", operation, { YourRef: "17" }, undefined)).toThrow("is a text of yours");
});
