import { describe, expect, test } from "vitest";
import { WorkFailed } from "../../src/errors/work-failed.ts";

const failed = (errorMessage: unknown) => new WorkFailed("UninstallApp", "failed", { id: "1", errorMessage });
const details = '{"code":"ExtensionInUse","message":"m","innerError":{"code":"DependentAppsInstalled","message":"n"}}';

describe("the codes inside a failed operation's errorMessage (fact 190)", () => {
  test.each([
    ["alone", details],
    ["behind a sentence in the environment's language", `Handlingen mislykkedes: ${details}`],
    ["between sentences", `Fejl. ${details} Prøv igen.`],
    ["spelled as OData spells it", details.replace("innerError", "innererror")],
  ])("are read: %s", (_where, text) => {
    const { vendorCode, vendorInner, message } = failed(text);
    expect([vendorCode, vendorInner]).toEqual(["ExtensionInUse", [{ code: "DependentAppsInstalled", message: "n" }]]);
    expect(message).toContain("UninstallApp ended as failed: ");
  });

  test("all of them, the outermost first, and only as deep as anybody nests", () => {
    const nest = (depth: number): object => ({ code: `C${depth}`, ...(depth < 40 && { innerError: nest(depth + 1) }) });
    const { vendorCode, vendorInner } = failed(JSON.stringify(nest(0)));
    expect([vendorCode, vendorInner?.length, vendorInner?.[0]]).toEqual(["C0", 10, { code: "C1" }]);
  });

  test.each([
    ["a sentence", "No capacity."],
    ["braces that are no JSON", "Use {name} or {code}."],
    ["JSON without a code", '{"status":"failed"}'],
    ["a code that is a secret's place", '{"code":{"a":1}}'],
    ["nothing", ""],
    ["no text", 7],
  ])("are absent: %s", (_what, text) => {
    expect([failed(text).vendorCode, failed(text).vendorInner]).toEqual([undefined, undefined]);
  });

  test("hold no secret", () => {
    const token = `eyJ${"a".repeat(30)}.eyJ${"b".repeat(30)}.${"c".repeat(30)}`;
    const error = failed(`{"code":"${token}","innerError":{"code":"x","message":"${token}"}}`);
    expect(JSON.stringify([error.message, error.vendorCode, error.vendorInner])).not.toContain("b".repeat(30));
  });
});
