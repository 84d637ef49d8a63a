// What an editor shows of a program that uses the package, held against a literal file that a person has read; and that
// each error is short, and names what was written and what was meant.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openEditor } from "../support/open-editor.ts";
import { beginnings, completions, hovers, type Look, mistakes } from "./places.ts";

const editor = openEditor(fileURLToPath(new URL("program.ts", import.meta.url)));

/** Names that are offered and printed; there may be hundreds. */
const shown = 12;

function placeOf({ beginning, program }: Look): { text: string; at: number } {
  const start = beginnings[beginning];
  return { text: start + program.replace("§", ""), at: start.length + program.indexOf("§") };
}

function printed(look: Look, seen: string): string {
  return `### ${look.title}\n\n\`\`\`ts\n${look.program}\n\`\`\`\n\n\`\`\`text\n${seen}\n\`\`\`\n`;
}

test("what is shown, offered and refused", { timeout: 300_000 }, async () => {
  const sections = [
    "# What an editor shows\n\nWritten by `editor.test.ts`; `§` is where the cursor stands.\n",
    "## Hover\n",
    ...hovers.map((look) => {
      const { text, at } = placeOf(look);
      return printed(look, editor.hover(text, at));
    }),
    "## Completion\n",
    ...completions.map((look) => {
      const { text, at } = placeOf(look);
      const names = editor.completions(text, at);
      return printed(look, `${names.length}: ${names.slice(0, shown).join(", ")}${names.length > shown ? ", …" : ""}`);
    }),
    "## Errors\n",
    ...mistakes.map((look) => printed(look, editor.errors(placeOf(look).text).join("\n"))),
  ];
  await expect(sections.join("\n")).toMatchFileSnapshot("what-is-seen.md");
});

test.each(mistakes)("$title is one error of few words", { timeout: 60_000 }, (mistake) => {
  const errors = editor.errors(placeOf(mistake).text);
  expect(errors).toHaveLength(1);
  const [, said = ""] = errors[0]?.match(/^TS\d+: (.*)$/s) ?? [];
  expect(said).toContain(mistake.wrong);
  expect(said).toContain(mistake.right);
  expect(said.length).toBeLessThanOrEqual(mistake.atMost ?? 300);
});

test("the same programs without their mistakes compile", { timeout: 60_000 }, () => {
  const right = `${beginnings.exact}
exact.list("/api/v1/{division}/crm/Accounts", { division: company, filter: and(eq("Code", "1"), contains("Name", "A")) });
exact.list("/api/v1/{division}/salesinvoice/SalesInvoices", { division: company, filter: isIn("Status", [20, 50]) });
exact.GET("/api/v1/{division}/crm/Accounts", { params: { path: { division: 1 } } });`;
  expect(editor.errors(right)).toEqual([]);
});
