import { expect, test } from "vitest";
import { isErpError } from "../../src/errors/erp-error.ts";
import { StoreCorrupted } from "../../src/errors/store-corrupted.ts";
import { StoreMisused } from "../../src/errors/store-misused.ts";
import { StoreSchemaMismatch } from "../../src/errors/store-schema-mismatch.ts";
import { StoreUnavailable } from "../../src/errors/store-unavailable.ts";
import { StoreWrongKey } from "../../src/errors/store-wrong-key.ts";

test.each([
  { error: new StoreWrongKey("Record x"), code: "STORE_WRONG_KEY", advice: /keys\.current or keys\.previous/ },
  {
    error: new StoreCorrupted("Record x", "is damaged"),
    code: "STORE_CORRUPTED",
    advice: /^Record x is damaged: restore it/,
  },
  {
    error: new StoreUnavailable("the disk is full. Free some space."),
    code: "STORE_UNAVAILABLE",
    advice: /Free some space/,
  },
  { error: new StoreMisused("The store was closed: make a new one."), code: "STORE_MISUSED", advice: /make a new one/ },
  {
    error: new StoreSchemaMismatch("The schema", 0, 1),
    code: "STORE_SCHEMA_MISMATCH",
    advice: /version 0, .* version 1: run createSchema\(\)/,
  },
  {
    error: new StoreSchemaMismatch("The schema", 2, 1),
    code: "STORE_SCHEMA_MISMATCH",
    advice: /version 2, .* version 1: .* update this one/,
  },
])("$code says what to do", ({ error, code, advice }) => {
  expect(isErpError(error)).toBe(true);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(advice);
});

test("the failure of the disk or database is passed on", () => {
  const cause = new Error("ENOSPC");
  expect(new StoreUnavailable("x", { cause }).cause).toBe(cause);
  expect(new StoreCorrupted("x", "y", { cause }).cause).toBe(cause);
});
