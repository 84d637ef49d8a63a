import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printTables } from "../../../src/spec-tools/generate/print-tables.ts";
import type { SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";
import { applyOverlay } from "../../../src/spec-tools/overlay/apply-overlay.ts";
import { readOverlay } from "../../../src/spec-tools/overlay/read-overlay.ts";

const overlay = `
overlay: 1.0.0
info: { title: Fields of our own, version: "1" }
actions:
  - target: $.components.schemas.Customer.properties
    update:
      loyaltyLevel:
        type: [string, "null"]
        maxLength: 20
        x-write: [create, update]
        description: Level of the customer in our loyalty programme.
      loyaltySince: { type: [string, "null"], format: date, description: Day on which the customer joined the programme. }
`;

function isDocument(value: object): value is SpecDocument {
  return "paths" in value && "components" in value;
}

test("fields of an extension come into the standard API by an overlay, and with it into what clients know", () => {
  const document: object = JSON.parse(readFileSync("generated/business-central/openapi.json", "utf8"));
  const corrected = applyOverlay(document, readOverlay(overlay));
  if (!isDocument(document) || !isDocument(corrected)) throw new Error("no document");
  const lineOf = (whole: SpecDocument): string | undefined =>
    printTables(whole, "business-central", "specs/ours/")
      .get("entities/customers.ts")
      ?.split("\n")
      .find((line) => line.startsWith("    Customer: {"));
  const [own, ours] = [document, corrected].map(lineOf);
  expect(own).not.toContain("loyalty");
  expect(ours).toMatch(/write: \{ text: "[^"]*\bloyaltyLevel\b/);
  expect(ours).toMatch(/date: "[^"]*\bloyaltySince\b/);
  expect(ours).not.toMatch(/write: \{ text: "[^"]*\bloyaltySince\b/);
});
