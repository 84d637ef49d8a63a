import { expect, test } from "vitest";
import { readmeImport } from "../../../src/connector-builder/build/readme-import.ts";

const facts = { name: "rows", title: "Rows", hasScript: false, countries: [], missing: [] };

test("the solution is made by one command of the package, with the client id in it", () => {
  const text = readmeImport({ ...facts, hasSecret: true }, "");
  expect(text).toContain(
    "1. `npx erp-openapi connector pack rows --client-id <client id>` makes `dist/connectors/rows.zip`, with your client id where people sign in.",
  );
  expect(text).toContain("tab *Security*, and type the client secret; everything else is filled in.");
});

test("without sign-in there is no client id, and nothing to type", () => {
  const text = readmeImport({ ...facts, hasSecret: false }, "");
  expect(text).toContain("1. `npx erp-openapi connector pack rows` makes `dist/connectors/rows.zip`.\n");
  expect(text).toContain("3. Nothing has to be typed in.");
  expect(text).not.toContain("client id");
});
