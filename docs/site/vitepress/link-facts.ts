import type { MarkdownRenderer } from "vitepress";
import { factAnchor } from "./mark-anchors.ts";

/** `fact 61`, `facts 61, 62 and 70`, `Fact 61`. */
const mention = /\b[Ff]acts?\s\d+(?:(?:,\s(?:and\s)?|\sand\s|\sto\s|–)\d+)*/g;

/** The page on which facts stand, from the top of the site. */
export const factsPage = "specs/behaviour.html";

type Token = ReturnType<MarkdownRenderer["parse"]>[number];
type NewToken = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

function textToken(make: NewToken, content: string): Token {
  const token = new make("text", "", 0);
  token.content = content;
  return token;
}

/** A number and its link; the word before the first number belongs to it. */
function linkToken(make: NewToken, content: string, number: string, href: string): Token[] {
  const open = new make("link_open", "a", 1);
  open.attrSet("href", `${href}#${factAnchor(number)}`);
  return [open, textToken(make, content), new make("link_close", "a", -1)];
}

function linked(make: NewToken, content: string, href: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: words, index } of content.matchAll(mention))
    for (const part of words.matchAll(/(?:[Ff]acts?\s)?(\d+)/g)) {
      const at = index + part.index;
      if (at > end) tokens.push(textToken(make, content.slice(end, at)));
      tokens.push(...linkToken(make, part[0], part[1] ?? "", href));
      end = at + part[0].length;
    }
  return tokens.length === 0 ? [] : [...tokens, ...(end < content.length ? [textToken(make, content.slice(end))] : [])];
}

/** Makes a mention of a fact, such as "fact 61", a link to it: outside of code, headings and other links. */
export function linkFacts(parser: MarkdownRenderer): void {
  parser.core.ruler.push("link_facts", (state) => {
    const page: unknown = state.env.relativePath;
    if (typeof page !== "string") return;
    // Links of a page count from it, as those that people write.
    const href =
      page === factsPage.replace(/html$/, "md") ? "" : `${"../".repeat(page.split("/").length - 1)}${factsPage}`;
    state.tokens.forEach((block, at) => {
      if (block.type !== "inline" || state.tokens[at - 1]?.type === "heading_open") return;
      let depth = 0;
      block.children = (block.children ?? []).flatMap((token) => {
        if (token.type === "link_open") depth++;
        if (token.type === "link_close") depth--;
        if (token.type !== "text" || depth > 0) return [token];
        const parts = linked(state.Token, token.content, href);
        return parts.length === 0 ? [token] : parts;
      });
    });
  });
}
