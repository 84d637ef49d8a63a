import { describe, expect, test } from "vitest";
import type { FaultRule } from "../../../src/sandbox/core/fault-rule.ts";
import { FaultTable } from "../../../src/sandbox/core/fault-table.ts";
import { createRandom } from "../../../src/sandbox/core/random.ts";

const effect = { kind: "cut", when: "before-work" } as const;
const table = (seed = 1): FaultTable => new FaultTable((stream) => createRandom(seed, stream));
const call = (operation: string | undefined, path = "/x", method = "GET", service = "exact") => ({
  service,
  operation,
  method,
  path,
});

/** Which of `n` equal calls are struck, counted from 1. */
function struck(faults: FaultTable, n: number, made = call("ListCrmAccounts")): number[] {
  return Array.from({ length: n }, (_, i) => (faults.strike(made) ? i + 1 : 0)).filter(Boolean);
}

describe("a rule strikes", () => {
  test.each<[string, Omit<FaultRule, "effect">, number[]]>([
    ["every call", {}, [1, 2, 3, 4, 5]],
    ["the n-th call only", { nth: 3 }, [3]],
    ["as many calls as it counts", { count: 2 }, [1, 2]],
    ["as many calls from the n-th on", { nth: 2, count: 3 }, [2, 3, 4]],
    ["never at a chance of 0", { probability: 0 }, []],
    ["always at a chance of 1", { probability: 1 }, [1, 2, 3, 4, 5]],
  ])("%s", (_name, rule, want) => {
    const faults = table();
    faults.add({ ...rule, effect });
    expect(struck(faults, 5)).toEqual(want);
  });

  test.each<[string, FaultRule["operation"], ReturnType<typeof call>, boolean]>([
    ["the operation by its name", "ListCrmAccounts", call("ListCrmAccounts"), true],
    ["no other operation", "ListCrmAccounts", call("ListCrmAccountsX"), false],
    ["by a regular expression", /^List/, call("ListCrmAccounts"), true],
    ["by a global one, without its memory", /List/g, call("ListCrmAccounts"), true],
    ["by one as text", "/^(List|Get)Crm/", call("GetCrmAccount"), true],
    ["by one with flags", "/^list/i", call("ListCrmAccounts"), true],
    [
      "by method and path, where there is no operation",
      "/^POST .*oauth2/",
      call(undefined, "/api/oauth2/token", "POST"),
      true,
    ],
    ["nothing without an operation by name", "undefined", call(undefined), false],
  ])("%s", (_name, operation, made, want) => {
    const faults = table();
    faults.add({ ...(operation !== undefined && { operation }), effect });
    expect(struck(faults, 2, made)).toEqual(want ? [1, 2] : []);
  });

  test("the service that it names", () => {
    const faults = table();
    faults.add({ service: "graph", effect });
    expect(struck(faults, 1)).toEqual([]);
    expect(struck(faults, 1, call("GetMe", "/", "GET", "graph"))).toEqual([1]);
  });

  test("by chance, the same calls for the same seed", () => {
    const run = (seed: number): number[] => {
      const faults = table(seed);
      faults.add({ probability: 0.3, effect });
      return struck(faults, 1000);
    };
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
    expect(run(1).length).toBeGreaterThan(240);
    expect(run(1).length).toBeLessThan(360);
  });
});

describe("several rules", () => {
  test("the first that strikes wins, and all count the call", () => {
    const faults = table();
    const first = faults.add({ nth: 2, effect });
    const second = faults.add({ effect });
    const ids = [1, 2, 3].map(() => faults.strike(call("X"))?.id);
    expect(ids).toEqual([second, first, second]);
    expect(faults.list()).toEqual([
      { id: first, seen: 3, struck: 1 },
      { id: second, seen: 3, struck: 2 },
    ]);
  });

  test("can be removed one by one and all together", () => {
    const faults = table();
    const first = faults.add({ effect });
    const second = faults.add({ effect });
    expect([faults.remove(first), faults.remove(first)]).toEqual([true, false]);
    expect(faults.strike(call("X"))?.id).toBe(second);
    faults.clear();
    expect(faults.strike(call("X"))).toBeUndefined();
  });
});

describe("a bad rule is one clear error", () => {
  const answer = { kind: "answer", status: 200 };

  test.each<[string, unknown, string, RegExp]>([
    ["no object", 5, "the rule", /is 5; give an object/],
    ["a list", [], "the rule", /give an object/],
    [
      "an unknown field",
      { effect, nht: 3 },
      "nht",
      /is unknown; the rule takes operation, service, nth, count, probability, effect/,
    ],
    ["an unknown service", { effect, service: "sap" }, "service", /use one of entra, business-central/],
    ["an empty operation", { effect, operation: "" }, "operation", /operationId/],
    ["a broken regular expression", { effect, operation: "/(/" }, "operation", /no regular expression/],
    ["nth 0", { effect, nth: 0 }, "nth", /is 0; give a whole number of 1 or more/],
    ["half a count", { effect, count: 1.5 }, "count", /whole number/],
    ["a chance above 1", { effect, probability: 2 }, "probability", /from 0 to 1/],
    ["no effect", {}, "effect.kind", /is missing; use one of answer, html-page/],
    ["an unknown effect", { effect: { kind: "explode" } }, "effect.kind", /"explode"/],
    ["an effect named like a method", { effect: { kind: "toString" } }, "effect.kind", /"toString"/],
    ["no fields to lose", { effect: { kind: "loses", fields: [] } }, "effect.fields", /give a list of field names/],
    ["a field without a name", { effect: { kind: "loses", fields: ["A", 1] } }, "effect.fields", /give a list/],
    ["alterations without a chance", { effect: { kind: "alters" } }, "effect.chance", /is missing/],
    ["alterations of more than all", { effect: { kind: "alters", chance: 2 } }, "effect.chance", /from 0 to 1/],
    ["a failure that says no text", { effect: { kind: "fails-inside", says: 5 } }, "effect.says", /give text/],
    ["a failure in no field", { effect: { kind: "fails-inside", field: "" } }, "effect.field", /give text/],
    ["a field of another effect", { effect: { kind: "malformed-json", delayMs: 1 } }, "effect.delayMs", /is unknown/],
    ["an answer without a status", { effect: { kind: "answer" } }, "effect.status", /is missing/],
    ["a status of 100", { effect: { kind: "answer", status: 100 } }, "effect.status", /from 200 to 599/],
    ["a body with 204", { effect: { kind: "answer", status: 204, body: "x" } }, "effect.body", /has no body/],
    [
      "a bad header",
      { effect: { kind: "answer", status: 200, headers: { "a b": "c" } } },
      "effect.headers",
      /"a b".*cannot be sent/,
    ],
    ["headers in a list", { effect: { ...answer, headers: ["a"] } }, "effect.headers", /give an object/],
    ["a header that is a number", { effect: { ...answer, headers: { a: 5 } } }, "effect.headers", /"a" without a text/],
    ["a header with U+0001", { effect: { ...answer, headers: { a: "b\u0001" } } }, "effect.headers", /cannot be sent/],
    ["a header with U+007F", { effect: { ...answer, headers: { a: "\u007f" } } }, "effect.headers", /cannot be sent/],
    ["a header of two lines", { effect: { ...answer, headers: { a: "b\nc" } } }, "effect.headers", /cannot be sent/],
    ["a header beyond Latin-1", { effect: { ...answer, headers: { a: "€" } } }, "effect.headers", /cannot be sent/],
    [
      "a length of its own",
      { effect: { ...answer, headers: { "Content-Length": "9" } } },
      "effect.headers",
      /"Content-Length", which the sandbox sets; .* cut/,
    ],
    [
      "an encoding that ends nowhere",
      { effect: { ...answer, headers: { "transfer-encoding": "gzip" } } },
      "effect.headers",
      /which the sandbox sets/,
    ],
    ["a delay below 0", { effect: { kind: "slow-first-byte", delayMs: -1 } }, "effect.delayMs", /0 or more/],
    ["a cut at no time", { effect: { kind: "cut", when: "now" } }, "effect.when", /before-work, after-work, in-body/],
    [
      "a cut before work that is done at no time",
      { effect: { kind: "cut", when: "work-later" } },
      "effect.delayMs",
      /missing/,
    ],
    [
      "a delay of what is not done later",
      { effect: { ...answer, delayMs: 5 } },
      "effect.delayMs",
      /only with work "later"/,
    ],
    [
      "a delay of a cut that is at once",
      { effect: { kind: "cut", when: "after-work", delayMs: 5 } },
      "effect.delayMs",
      /only with when "work-later"/,
    ],
    ["work behind an answer at no time", { effect: { ...answer, work: "later" } }, "effect.delayMs", /missing/],
    ["work that is neither", { effect: { kind: "html-page", work: "half" } }, "effect.work", /none, done, later/],
    ["a page with 204", { effect: { kind: "html-page", status: 204 } }, "effect.status", /no page goes with it/],
    ["slow work without a delay", { effect: { kind: "slow-work" } }, "effect.delayMs", /missing/],
    ["a token made strange", { effect: { kind: "token", as: "stolen" } }, "effect.as", /expired, revoked/],
    ["claims that are no JSON", { effect: { kind: "claims-challenge", claims: "{" } }, "effect.claims", /JSON/],
  ])("%s", (_name, rule, field, message) => {
    const faults = table();
    const failure = (() => {
      try {
        return faults.add(rule);
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toMatchObject({
      name: "SandboxFaultInvalid",
      code: "SANDBOX_FAULT_INVALID",
      field,
      message: expect.stringMatching(message),
    });
    expect(faults.list()).toEqual([]);
  });
});
