import { expect, test } from "vitest";
import { ErpError, isErpError } from "../../src/errors/erp-error.ts";
import { hasErrorCode } from "../../src/errors/has-error-code.ts";

class TokenGone extends ErpError {
  constructor(options?: { cause?: unknown }) {
    super("SIGN_IN_FAILED", "The token is gone: sign in again.", options);
  }
}

test("carries code, name, message and cause", () => {
  const cause = new Error("why");
  const error = new TokenGone({ cause });
  expect(error).toMatchObject({
    code: "SIGN_IN_FAILED",
    name: "TokenGone",
    message: "The token is gone: sign in again.",
  });
  expect(error.cause).toBe(cause);
});

test("leads to the guide, at its code", () => {
  expect(new TokenGone().help).toBe(
    "https://erp-openapi.github.io/erp-openapi/developer/when-something-goes-wrong.html#SIGN_IN_FAILED",
  );
});

test("has no cause when none was given", () => {
  expect("cause" in new TokenGone()).toBe(false);
});

test("guards recognise an error from another copy of the package", async () => {
  const address: string = "../../src/errors/erp-error.ts?second-copy";
  const copy: typeof import("../../src/errors/erp-error.ts") = await import(address);
  const foreign = new copy.ErpError("SIGN_IN_FAILED", "gone");
  expect(foreign).not.toBeInstanceOf(ErpError);
  expect(isErpError(foreign)).toBe(true);
  expect(hasErrorCode(foreign, "SIGN_IN_FAILED")).toBe(true);
  expect(hasErrorCode(foreign, "SPEC_INVALID")).toBe(false);
});

test("guards refuse what only looks like one", () => {
  expect(isErpError(new Error("x"))).toBe(false);
  expect(isErpError({ code: "SIGN_IN_FAILED", message: "gone" })).toBe(false);
  expect(isErpError(undefined)).toBe(false);
});
