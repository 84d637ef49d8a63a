import { expect, test } from "vitest";
import { checkPolicy } from "../../../src/writes/policy/check-policy.ts";
import type { WritePolicy } from "../../../src/writes/policy/write-policy.ts";

test.each<[unknown, string]>([
  [{ decision: "auto", efect: "post" }, "policy[0] has efect (did you mean effect?)"],
  [{ decision: "nevr" }, "policy[0] has the decision nevr (did you mean never?)"],
  [{ effect: "post" }, "no decision"],
  [{ decision: "auto", effect: "psot" }, "the effect psot (did you mean post?)"],
  [{ decision: "auto", effect: ["post", "book"] }, "the effect book, which is none: read, draft"],
  [{ decision: "auto", effect: [] }, "an empty list of effects, which nothing meets"],
  [{ decision: "auto", service: "exakt" }, "the service exakt (did you mean exact?), which is none: exact, bc"],
  [{ decision: "auto", company: {} }, "a company that is neither a text nor a whole number"],
  [{ decision: "auto", company: 1.5 }, "a company that is neither"],
  [{ decision: "auto", company: "" }, "a company that is neither"],
  [{ decision: "auto", path: 5 }, "a path that is no text"],
  [{ decision: "auto", amount: { feild: "A", atMost: 1 } }, "amount with feild (did you mean field?)"],
  [{ decision: "auto", amount: 5 }, "an amount without a field"],
  [5, "policy[0] is no rule"],
  [{ decision: "auto", amount: { field: "", atMost: 1 } }, "an amount without a field"],
  [{ decision: "auto", amount: { field: "A", atMost: Number.NaN } }, "without an atMost"],
  [{ decision: "auto", perDay: 1.5, name: "x" }, "no whole number"],
  [{ decision: "auto", perDay: 1 }, "no name to count under"],
])("%j is no rule", (rule, message) => {
  const policy: unknown = [rule];
  expect(() => checkPolicy(policy as WritePolicy, ["exact", "bc"])).toThrow(message);
});
