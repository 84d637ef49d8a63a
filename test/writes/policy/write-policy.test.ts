import { describe, expect, test } from "vitest";
import { judge, type PolicyRule, type WritePolicy } from "../../../src/writes/policy/write-policy.ts";

const write = {
  service: "exact",
  company: "123",
  path: "/api/v1/{division}/salesentry/SalesEntries",
  effect: "post",
  body: { AmountFC: 100, SalesEntryLines: [{ AmountFC: "60.5" }, { AmountFC: -40 }] },
} as const;

const decided = (policy: WritePolicy, other: object = {}) => judge(policy, { ...write, ...other }).decision;

describe("without rules", () => {
  test.each([
    ["read", "auto"],
    ["draft", "auto"],
    ["change", "auto"],
    ["post", "person"],
    ["destroy", "person"],
  ] as const)("%s: %s", (effect, want) => {
    expect(decided([], { effect })).toBe(want);
  });
});

describe("a rule", () => {
  test.each<[string, Omit<PolicyRule, "decision">, boolean]>([
    ["without conditions", {}, true],
    ["of another service", { service: "bc" }, false],
    ["of this company, as a number", { company: 123 }, true],
    ["of another company", { company: "124" }, false],
    ["of this path", { path: write.path }, true],
    ["of a path above it", { path: "/api/v1/{division}" }, false],
    ["of its effect", { effect: "post" }, true],
    ["of one of its effects", { effect: ["draft", "post"] }, true],
    ["of other effects", { effect: ["draft", "change"] }, false],
    ["of this amount", { amount: { field: "AmountFC", atMost: 100 } }, true],
    ["of a smaller amount", { amount: { field: "AmountFC", atMost: 99.99 } }, false],
    [
      "of the sum of lines, whatever their signs",
      { amount: { field: "SalesEntryLines/AmountFC", atMost: 100.5 } },
      true,
    ],
    ["of a smaller sum", { amount: { field: "SalesEntryLines/AmountFC", atMost: 100.4 } }, false],
    ["of an amount that is not there", { amount: { field: "AmountDC", atMost: 1_000_000 } }, false],
    ["of all of two, of which one is not met", { service: "exact", company: 1 }, false],
  ])("%s", (_, conditions, isMet) => {
    expect(decided([{ ...conditions, decision: "never" }])).toBe(isMet ? "never" : "person");
  });

  test("comes before those behind it", () => {
    const rules: WritePolicy = [{ effect: "post", decision: "auto" }, { decision: "never" }];
    expect([decided(rules), decided(rules, { effect: "change" })]).toEqual(["auto", "never"]);
  });

  test.each([
    [{ AmountFC: { $ref: "w", field: "Amount" } }],
    [{ AmountFC: null }],
    [{ AmountFC: "" }],
    [{ AmountFC: "many" }],
    [{ AmountFC: [] }],
    [undefined],
  ])("is not met by an amount that nobody knows: %j", (body) => {
    expect(decided([{ amount: { field: "AmountFC", atMost: 1e9 }, decision: "auto" }], { body })).toBe("person");
  });

  describe("that sends by itself up to an amount", () => {
    const upTo: PolicyRule = { path: write.path, amount: { field: "AmountFC", atMost: 100 }, decision: "auto" };
    const change = (AmountFC?: number) => ({ effect: "change", body: { AmountFC } });

    test.each([
      ["is met", [upTo], change(100), "auto"],
      ["leaves what is above it to a person", [upTo], change(100.01), "person"],
      ["leaves what has no amount to a person", [upTo], change(), "person"],
      ["says nothing of other paths", [upTo], { ...change(101), path: "/other" }, "auto"],
      ["lets a rule behind it decide", [upTo, { decision: "never" }], change(101), "never"],
      [
        "lets a larger amount of another rule be sent",
        [upTo, { ...upTo, amount: { field: "AmountFC", atMost: 200 } }],
        change(101),
        "auto",
      ],
    ] as const)("%s", (_, rules, other, want) => {
      expect(decided(rules, other)).toBe(want);
    });
  });

  test("counts under its name", () => {
    expect(judge([{ decision: "auto", name: "entries", perDay: 5 }], write).cap).toEqual({
      name: "entries",
      perDay: 5,
    });
    expect(judge([], write).cap).toBeUndefined();
  });
});
