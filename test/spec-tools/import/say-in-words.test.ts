import { expect, test } from "vitest";
import { sayInWords } from "../../../src/spec-tools/import/say-in-words.ts";

test("names that readers never see become words; addresses, qualified names, products and codes stay", () => {
  const document = {
    summary: "OrderLines of a record",
    description: "Gives OrderLines by OrderHeader, #N.OrderLines, in SharePoint.",
    properties: {
      description: { description: "One of OrderLines." },
      code: { "x-enum": { description: "OrderLines" } },
    },
  };
  sayInWords(document, new Set(["OrderLines", "OrderHeader"]), "/OrderHeader({Id})");
  expect(document).toEqual({
    summary: "Order lines of a record",
    description: "Gives order lines by OrderHeader, #N.OrderLines, in SharePoint.",
    properties: {
      description: { description: "One of order lines." },
      code: { "x-enum": { description: "OrderLines" } },
    },
  });
});
