import {
  type ApiError,
  ErpError,
  type ErrorByCode,
  type ErrorCode,
  type errorCodes,
  hasErrorCode,
  type QuotaExceeded,
  type SpecInvalid,
} from "../../src/errors/index.ts";
import type { Equals } from "./equals.ts";

declare const caught: unknown;

true satisfies Equals<(typeof errorCodes)[number], ErrorCode>;
true satisfies Equals<keyof ErrorByCode, ErrorCode>;

if (hasErrorCode(caught, "QUOTA_EXCEEDED")) true satisfies Equals<typeof caught, QuotaExceeded>;
if (hasErrorCode(caught, "API_NOT_FOUND")) true satisfies Equals<typeof caught, ApiError>;
// One of two codes: one of two classes.
declare const either: "QUOTA_EXCEEDED" | "SPEC_INVALID";
if (hasErrorCode(caught, either)) true satisfies Equals<typeof caught, QuotaExceeded | SpecInvalid>;

// @ts-expect-error no error has this code: a letter is missing
hasErrorCode(caught, "QUOTA_EXCEDED");

declare const known: ErpError;
// @ts-expect-error no error has this code: the comparison would never hold
if (known.code === "QUOTA_EXCEDED") throw known;

// @ts-expect-error a class cannot take a code that is not in the list
new ErpError("QUOTA_EXCEDED", "x");
