import type { MarkdownRenderer } from "vitepress";

/** An anchor that stands in Markdown by itself, as TypeDoc writes it before the heading that it belongs to. */
const anchor = /^<a id="([\w.$-]+)"><\/a>$/;

/**
 * Keeps anchors that are written in Markdown, where the page has no such one yet: TypeDoc counts repeated names in
 * another way than headings are counted. All other tags stay text.
 */
export function writtenAnchors(parser: MarkdownRenderer): void {
  parser.core.ruler.push("written_anchors", (state) => {
    const taken = new Set(state.tokens.flatMap((token) => token.attrGet("id") ?? []));
    state.tokens = state.tokens.flatMap((token, at) => {
      const [, id] = anchor.exec(state.tokens[at + (token.type === "paragraph_open" ? 1 : -1)]?.content ?? "") ?? [];
      const [, own] = token.type === "inline" ? (anchor.exec(token.content) ?? []) : [];
      // The paragraph around it goes with it.
      if (own === undefined) return id !== undefined && /^paragraph_(?:open|close)$/.test(token.type) ? [] : [token];
      if (taken.has(own)) return [];
      taken.add(own);
      const element = new state.Token("html_block", "", 0);
      element.content = `<a id="${own}"></a>\n`;
      return [element];
    });
  });
}
