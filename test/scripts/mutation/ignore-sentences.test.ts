import { expect, test } from "vitest";
import { shouldIgnore } from "../../../scripts/mutation/ignore-sentences.ts";

const text = (value: string) => ({ node: { type: "StringLiteral", value } });
const template = (...texts: readonly string[]) => ({
  node: { type: "TemplateLiteral", quasis: texts.map((raw) => ({ value: { raw } })) },
});

test.each([text("is missing"), text("Größe über alles"), template("is no ", ": ", ""), template("", " of the call")])(
  "%o is for people, and left as it is",
  (path) => expect(shouldIgnore(path)).toBe("a sentence for people"),
);

test.each([
  text("guid"),
  text(" eq "),
  text("application/json; charset=utf-8"),
  text(""),
  template("", " and ", ""),
  template("(", ")"),
  { node: { type: "NumericLiteral", value: 12 } },
])("%o is read by a service or a program, and changed", (path) => expect(shouldIgnore(path)).toBeUndefined());
