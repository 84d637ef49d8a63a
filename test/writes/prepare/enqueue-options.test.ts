import { describe, expect, test } from "vitest";
import { readEnqueueOptions } from "../../../src/writes/prepare/enqueue-options.ts";

const own = ["division", "ID"];

describe("options of a write", () => {
  test("are told from the arguments of its path", () => {
    const when = new Date("2026-03-02T10:00:00Z");
    expect(
      readEnqueueOptions(
        {
          division: 1,
          ID: 5n,
          key: { YourRef: "17" },
          sequence: "s",
          priority: -2,
          notBefore: when,
          expiresAt: 99.9,
          ifMatch: "W/1",
        },
        own,
      ),
    ).toEqual({
      arguments: { division: 1, ID: "5" },
      key: { YourRef: "17" },
      sequence: "s",
      priority: -2,
      notBeforeMs: when.getTime(),
      expiresAtMs: 99,
      ifMatch: "W/1",
    });
  });

  test("are all left out", () => {
    expect(readEnqueueOptions({ division: 1, missing: undefined }, own)).toEqual({
      arguments: { division: 1 },
      key: undefined,
      sequence: undefined,
      priority: 0,
      notBeforeMs: 0,
      expiresAtMs: undefined,
      ifMatch: undefined,
    });
  });

  test("that are called like an argument are the argument", () => {
    expect(readEnqueueOptions({ key: "a" }, ["key"])).toMatchObject({ arguments: { key: "a" }, key: undefined });
  });

  test.each([
    [{ prority: 1 }, "prority (did you mean priority?) is neither an argument (division, ID) nor an option"],
    [{ approved: true, within: {} }, "approved, within is neither"],
    [{ priority: 1.5 }, "priority is no whole number"],
    [{ notBefore: "tomorrow" }, "notBefore is no time"],
    [{ expiresAt: [] }, "expiresAt is no time"],
    [{ notBefore: 1e300 }, "notBefore is no time"],
    [{ expiresAt: -8.7e15 }, "expiresAt is no time"],
    [{ sequence: "a\0b" }, "sequence has a character that databases do not keep"],
    [{ key: "a\0b" }, "key has a character"],
    [{ sequence: "" }, "sequence is no text"],
    [{ key: {} }, "key has a field without a value"],
    [{ key: { YourRef: "" } }, "key has a field without a value"],
    [{ key: { YourRef: null } }, "key has a field without a value"],
    [{ key: 5 }, "key is no text"],
    [{ division: { $ref: "w" } }, "division is an argument of the path"],
  ])("%j are none", (options, message) => {
    expect(() => readEnqueueOptions(JSON.parse(JSON.stringify(options)), own)).toThrow(message);
  });
});
