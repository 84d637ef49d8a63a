import { expect, test } from "vitest";
import { isMissing } from "../../../src/http/endings/missing-codes.ts";

const missingCodes = ["EnvironmentNotFound", "RequestedResourceNotFound"];
const error = (code: string | undefined) => ({ ...(code !== undefined && { code }), message: "x" });

test.each([400, 403, 409, 422, 500])(
  "a code that says so, in any case, means that it is missing under %i",
  (status) => {
    for (const code of ["EnvironmentNotFound", "requestedresourceNOTFOUND"])
      expect(isMissing(status, error(code), { missingCodes })).toBe(true);
  },
);

test.each([200, 401, 408, 429, 503])("under %i the same code says nothing", (status) => {
  expect(isMissing(status, error("EnvironmentNotFound"), { missingCodes })).toBe(false);
});

test.each([
  ["another code", "EnvironmentNotFoundYet", { missingCodes }],
  ["no code", undefined, { missingCodes }],
  ["a code of a service that names none", "EnvironmentNotFound", {}],
  ["a code of a service whose list is empty", "EnvironmentNotFound", { missingCodes: [] }],
])("%s does not", (_, code, rules) => {
  expect(isMissing(400, error(code), rules)).toBe(false);
});
