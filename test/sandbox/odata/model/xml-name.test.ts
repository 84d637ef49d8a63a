import { expect, test } from "vitest";
import { decodeXmlName, encodeXmlName } from "../../../../src/sandbox/odata/model/xml-name.ts";

test.each([
  ["Current version", "Current_x0020_version"],
  [" ", "_x0020_"],
  ["Positive Adjmt.", "Positive_x0020_Adjmt_x002E_"],
  ["Add", "Add"],
])("fact 122: %j is %s", (plain, encoded) => {
  expect([encodeXmlName(plain), decodeXmlName(encoded), decodeXmlName(plain)]).toEqual([encoded, plain, plain]);
});
