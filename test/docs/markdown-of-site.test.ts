import { createMarkdownRenderer, type MarkdownRenderer } from "vitepress";
import { beforeAll, describe, expect, it } from "vitest";
import { configOf } from "../../docs/site/vitepress/config-of.ts";

let parser: MarkdownRenderer;

beforeAll(async () => {
  const { markdown } = configOf({ base: "/site/", repository: "https://example.com", nav: [], sidebar: {} });
  parser = await createMarkdownRenderer("/", markdown, "/site/");
});

/** HTML of a page, with what VitePress collects from it. */
function render(markdown: string, page = "developer/guide.md"): string {
  return parser.render(markdown, { path: `/${page}`, relativePath: page, cleanUrls: false });
}

/** Addresses of the links in a page. */
const links = (markdown: string, page?: string): string[] =>
  [...render(markdown, page).matchAll(/<a href="([^"]*)"(?! class="header-anchor)[^>]*>([^<]*)<\/a>/g)].map(
    ([, href = "", text = ""]) => `${text} → ${href}`,
  );

/** A mention in pieces: a file that names a fact is listed with it. */
const fact = "fact";

describe("mentions of facts", () => {
  it.each([
    { given: `Once only (${fact} 61).`, want: [`${fact} 61 → ./../specs/behaviour.html#fact-61`] },
    {
      given: `See ${fact}s 4, 23 and 61.`,
      want: [
        `${fact}s 4 → ./../specs/behaviour.html#fact-4`,
        "23 → ./../specs/behaviour.html#fact-23",
        "61 → ./../specs/behaviour.html#fact-61",
      ],
    },
    {
      given: `\`${fact} 61\`, 211 ${fact}s, [${fact} 61](https://example.com/)`,
      want: [`${fact} 61 → https://example.com/`],
    },
    { given: `## The ${fact} 61`, want: [] },
  ])("$given", ({ given, want }) => {
    expect(links(given)).toEqual(want);
  });

  it("lead within the page of facts", () => {
    expect(links(`Hence ${fact} 7.`, "specs/behaviour.md")).toEqual([`${fact} 7 → #fact-7`]);
  });
});

it("a fact and a code of an error have anchors, the first of each name", () => {
  expect(render("**61.** Once.\n\n**62** is none.")).toMatch(
    /^<p id="fact-61"><strong>61.<\/strong> Once.<\/p>\n<p><strong>62/,
  );
  const rows = render("| code | |\n|---|---|\n| `QUOTA_EXCEEDED` | a |\n| `QUOTA_EXCEEDED` | b |\n| `$top` | c |");
  expect([...rows.matchAll(/<tr id="([^"]*)"/g)].map(([, id]) => id)).toEqual(["QUOTA_EXCEEDED"]);
});

it("an anchor that is written is kept where the page has none of that name", () => {
  expect(render('<a id="plan-1"></a>\n\n### Plan\n\n<a id="plan"></a>\n\nText <a id="x"></a>')).toMatch(
    /^<a id="plan-1"><\/a>\n<h3 id="plan".*<\/h3>\n<p>Text &lt;a id=&quot;x&quot;&gt;&lt;\/a&gt;<\/p>\n$/,
  );
});

it("braces and tags are text, and a table can be scrolled with the keys", () => {
  const html = render("{{ 1 + 1 }} <script>alert(1)</script> [x](javascript:alert(1))\n\n| a |\n|---|\n| b |");
  expect(html).not.toMatch(/\{\{|<script|href="javascript/);
  expect(html).toContain('<table tabindex="0">');
});

it("anchors of headings are those of code hosts", () => {
  const html = render("# Sign in\n\n## The `token` command\n\n## Twice\n\n## Twice, and more!\n\n## Twice");
  expect([...html.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    "sign-in",
    "the-token-command",
    "twice",
    "twice-and-more",
    "twice-1",
  ]);
});
