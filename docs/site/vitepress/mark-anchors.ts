import type { MarkdownRenderer } from "vitepress";

/** Anchor of a fact on the page of the services' behaviour. */
export const factAnchor = (fact: string): string => `fact-${fact}`;

/** `**61.** Text`, with which a fact begins. */
const fact = /^\*\*(\d+)\.\*\*/;

/** A row of a table that begins with a code of an error: `QUOTA_EXCEEDED`. */
const code = /^`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`$/;

/** Gives facts and codes of errors anchors, by their numbers and names, so that messages and comments can lead to them. */
export function markAnchors(parser: MarkdownRenderer): void {
  parser.core.ruler.push("mark_anchors", ({ tokens }) => {
    const seen = new Set<string>();
    const mark = (at: number, id: string): void => {
      if (!seen.has(id)) tokens[at]?.attrSet("id", id);
      seen.add(id);
    };
    tokens.forEach(({ type, content }, at) => {
      if (type !== "inline") return;
      const number = fact.exec(content)?.[1];
      if (number !== undefined && tokens[at - 1]?.type === "paragraph_open") mark(at - 1, factAnchor(number));
      const name = code.exec(content)?.[1];
      if (name !== undefined && tokens[at - 1]?.type === "td_open" && tokens[at - 2]?.type === "tr_open")
        mark(at - 2, name);
    });
  });
}
