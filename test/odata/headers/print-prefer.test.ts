import { describe, expect, test } from "vitest";
import { type Preferences, printPrefer } from "../../../src/odata/headers/print-prefer.ts";

describe("printPrefer", () => {
  test.each<[Preferences, string | undefined]>([
    [{}, undefined],
    // Facts 117 and 172.
    [{ maxPageSize: 500 }, "odata.maxpagesize=500"],
    // Fact 171.
    [{ returnRecord: true }, "return=representation"],
    [{ returnRecord: false }, "return=minimal"],
    // Facts 116, 174 and 175.
    [{ continueOnError: true, annotations: "*" }, 'odata.continue-on-error,odata.include-annotations="*"'],
    [{ continueOnError: false }, undefined],
  ])("%o", (preferences, want) => expect(printPrefer(preferences)).toBe(want));

  test.each<Preferences>([{ maxPageSize: 0 }, { maxPageSize: 1.5 }, { annotations: "" }, { annotations: '*",x' }])(
    "refuses %o",
    (preferences) => {
      expect(() => printPrefer(preferences)).toThrow(
        expect.objectContaining({ code: "QUERY_INVALID", option: "Prefer" }),
      );
    },
  );
});
