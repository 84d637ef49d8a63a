import { stripVTControlCharacters } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { reportError } from "../../src/cli/report-error.ts";
import { ProfileNotFound } from "../../src/errors/profile-not-found.ts";
import { UsageInvalid } from "../../src/errors/usage-invalid.ts";

const address = "https://erp-openapi.github.io/erp-openapi/developer/when-something-goes-wrong.html#PROFILE_NOT_FOUND";

afterEach(() => vi.restoreAllMocks());

/** What is printed of an error, without colours. */
function reported(error: unknown, { isTTY, json = false }: { isTTY: boolean; json?: boolean }): string {
  let text = "";
  vi.spyOn(process.stderr, "write").mockImplementation((more) => {
    text += String(more);
    return true;
  });
  const before = Object.getOwnPropertyDescriptor(process.stderr, "isTTY");
  Object.defineProperty(process.stderr, "isTTY", { value: isTTY, configurable: true });
  try {
    reportError(error, { debug: false, json });
  } finally {
    if (before) Object.defineProperty(process.stderr, "isTTY", before);
    else Reflect.deleteProperty(process.stderr, "isTTY");
  }
  return stripVTControlCharacters(text);
}

test("a person is told where more stands, a pipe gets one line", () => {
  const error = new ProfileNotFound("none");
  expect(reported(error, { isTTY: true })).toBe(`error: ${error.message}\nSee ${address}\n`);
  expect(reported(error, { isTTY: false })).toBe(`error: ${error.message}\n`);
});

test("a program finds the address in the JSON", () => {
  const { error } = JSON.parse(reported(new ProfileNotFound("none"), { isTTY: false, json: true }));
  expect(error).toMatchObject({ code: "PROFILE_NOT_FOUND", help: address });
});

test("what was typed wrongly is told in full, without an address", () => {
  expect(reported(new UsageInvalid("no such set"), { isTTY: true })).toBe("error: no such set\n");
  expect(reported(new UsageInvalid("no such set"), { isTTY: true, json: true })).not.toContain("https://");
});
