import type { Oas3Rule } from "@redocly/openapi-core";

/** Power Platform shows 80 characters of a summary. */
const longestSummary = 80;

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** A summary is short and no sentence; a description is a sentence that says something else. */
export const operationText: Oas3Rule = () => ({
  Operation(operation, { report, location }) {
    const { summary, description } = operation;
    if (summary === undefined) return; // the built-in rule operation-summary speaks of it
    const atSummary = location.child(["summary"]);
    if (summary.length > longestSummary)
      report({
        message: `The summary has ${summary.length} characters; at most ${longestSummary} are shown.`,
        location: atSummary,
      });
    if (/[.!?]$/.test(summary)) report({ message: "The summary ends without a full stop.", location: atSummary });
    if (description === undefined) {
      report({
        message: "The operation needs a description: a sentence that says more than the summary.",
        location: atSummary,
      });
      return;
    }
    const atDescription = location.child(["description"]);
    if (!/^\S[\s\S]*[.!?]\s*$/.test(description))
      report({ message: "The description is a sentence and ends with a full stop.", location: atDescription });
    if (plain(description) === plain(summary))
      report({
        message: "The description repeats the summary: say what the summary does not.",
        location: atDescription,
      });
  },
});
