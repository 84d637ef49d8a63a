import type { MarkdownRenderer } from "vitepress";

/**
 * What our Markdown means in every other place where it is read: braces are text and no expression of Vue, and a table
 * that is wider than a telephone is scrolled by itself, also with the keys.
 */
export function quietMarkdown(parser: MarkdownRenderer): void {
  const text = parser.renderer.rules.text;
  parser.renderer.rules.text = (tokens, at, options, env, self) =>
    (text?.(tokens, at, options, env, self) ?? parser.utils.escapeHtml(tokens[at]?.content ?? "")).replaceAll(
      "{{",
      "&#123;&#123;",
    );
  parser.renderer.rules.table_open = (tokens, at, options, _, self) => {
    tokens[at]?.attrSet("tabindex", "0");
    return self.renderToken(tokens, at, options);
  };
}
