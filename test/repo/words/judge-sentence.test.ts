import { expect, test } from "vitest";
import { judgeSentence } from "./judge-sentence.ts";
import { listProperties } from "./list-properties.ts";

test.each([
  ["business-central-admin", 368],
  ["business-central-automation", 199],
])("every property of %s has a sentence that says something", (api, atLeast) => {
  const properties = listProperties(`specs/${api}`);
  expect(properties.length).toBeGreaterThanOrEqual(atLeast);
  const faults = properties.flatMap(({ set, name, description }) =>
    (description === undefined ? ["has no sentence"] : judgeSentence(name, description)).map(
      (fault) => `${set}.${name} ${fault}`,
    ),
  );
  expect(faults).toEqual([]);
});

test.each<[name: string, sentence: string, faults: string[]]>([
  ["Code", "The code.", ["repeats the name"]],
  ["AccountName", "Name of the account.", ["repeats the name"]],
  ["VATCodes", "The VAT code.", ["repeats the name"]],
  ["FileSize", "Size of the file in B.", ["repeats the name"]],
  ["Code", "", ["repeats the name", "ends without a full stop"]],
  ["Code", `Short text ${"by which users know the record ".repeat(5)}.`, ["is longer than 160 characters"]],
  ["Code", "Short text by which users know the record", ["ends without a full stop"]],
  ["Code", "short text by which users know the record.", ["starts with a small letter"]],
  ["Code", "Short text  by which users know the record.", ["has blanks too many"]],
  ["Code", "Gets or sets what users know the record by.", ["tells what code does"]],
  ["Code", "Short text, see fact 61 for its padding.", ["is a note for maintainers"]],
  ["Code", "Short text whose format is not documented.", ["is a note for maintainers"]],
  ["Code", "Short text that easily finds the record.", ["praises"]],
  ["Code", "Short text by which users know the record.", []],
])("%s: %s", (name, sentence, faults) => {
  expect(judgeSentence(name, sentence)).toEqual(faults);
});
