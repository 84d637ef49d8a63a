import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isObject } from "../../../src/kit/json-access.ts";
import { documentWith, lintDocument, listOperation } from "../../support/lint-document.ts";
import { listFiles } from "../../support/list-files.ts";

/** How one knows, what a document says or does not, and what a program has to send: nothing of it helps who builds a flow. */
const notForMakers =
  /\b(?:un)?documented\b|\bdocumentation\b|\bsample shows\b|\bpage's source\b|\bvendor(?:'s (?:documentation|introduction|page)| describes)\b|\binferred\b|\buntested\b|\b(?:not|was) seen\b|\bobserved\b|\bContent-Length\b|\bIf-Match header\b/i;

/** Every text of a definition that a maker sees, with where it stands. */
function textsIn(node: unknown, place = ""): string[] {
  if (Array.isArray(node)) return node.flatMap((item, at) => textsIn(item, `${place}/${at}`));
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    typeof value === "string" && ["summary", "description", "x-ms-summary"].includes(name)
      ? [`${place}: ${value}`]
      : textsIn(value, `${place}/${name}`),
  );
}

const definitions = listFiles("connector").filter((file) => file.endsWith("apiDefinition.swagger.json"));

describe("what makers read", () => {
  test("is there", () => {
    expect(definitions).toHaveLength(14);
  });

  test.each(definitions)("holds no note for maintainers: %s", (file) => {
    const texts = textsIn(JSON.parse(readFileSync(file, "utf8")));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => notForMakers.test(text))).toEqual([]);
  });
});

describe("the linter's rule maker-texts", () => {
  const at = "#/paths/~1things/get";
  const advice = "say what the caller can rely on, and put the rest in a comment.";
  const operation = (description: string) => documentWith({ get: { ...listOperation, description } });

  test.each([
    "Reads the documents of a sale.",
    "Takes samples from the stock and follows from it what is missing.",
    "Identifies the failed request to the vendor's support.",
    "Answers nothing; the source of an entry is its journal.",
  ])("lets pass: %s", async (description) => {
    expect(await lintDocument("maker-texts", operation(description))).toEqual([]);
  });

  test.each([
    ["Reads one row. Not in the vendor's documentation; follows from the page's source.", "the vendor's documentation"],
    ["No answer is documented.", "documented"],
    ["The sample shows one object.", "sample shows"],
    ["Applications may lack the right, which is inferred.", "inferred"],
    ["Its shape was taken from the lists.", "was taken from"],
    ["We assume that it ends.", "We assume"],
    [`Holds at most 60 rows (fact ${46}).`, `fact ${46}`],
    ["It was not seen in use.", "not seen"],
    ["Was not\n  documented.", "documented"],
  ])("refuses: %s", async (description, note) => {
    expect(await lintDocument("maker-texts", operation(description))).toEqual([
      `${at}/description: "${note}" is a note for maintainers: ${advice}`,
    ]);
  });

  test("looks at summaries, answers, parameters, fields and names of codes too", async () => {
    const note = "Its type is undocumented.";
    const document = documentWith(
      {
        get: {
          ...listOperation,
          summary: note,
          parameters: [{ name: "id", in: "query", description: note, schema: { type: "string" } }],
          responses: { "200": { description: note } },
        },
      },
      {
        Thing: {
          type: "object",
          description: note,
          properties: { Code: { type: "string", description: note, "x-enum": { a: "A (documented)" } } },
        },
      },
    );
    expect((await lintDocument("maker-texts", document)).map((finding) => finding.split(": ")[0]).sort()).toEqual([
      "#/components/schemas/Thing/description",
      "#/components/schemas/Thing/properties/Code/description",
      "#/components/schemas/Thing/properties/Code/x-enum",
      `${at}/parameters/0/description`,
      `${at}/responses/200/description`,
      `${at}/summary`,
    ]);
  });
});
