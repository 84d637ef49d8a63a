import type { DefaultTheme, UserConfig } from "vitepress";
import { slugOf } from "../slug-of.ts";
import { linkFacts } from "./link-facts.ts";
import { markAnchors } from "./mark-anchors.ts";
import { quietMarkdown } from "./quiet-markdown.ts";
import { writtenAnchors } from "./written-anchors.ts";

/** What differs from one site to another: handed over as JSON, since VitePress reads its configuration from a file. */
export interface SiteFacts {
  /** Path at which the site is published. */
  readonly base: string;
  readonly repository: string;
  readonly nav: DefaultTheme.NavItem[];
  readonly sidebar: DefaultTheme.SidebarMulti;
}

/** Pages whose code says what stands beside it in words; without it search is small, and finds what it is asked for. */
const references = /^(?:operations|typescript)\//;
const code = /^```[\s\S]*?^```$/gm;

/** The settings of VitePress. Nothing here, nor in the theme, asks another host for anything. */
export function configOf({ base, repository, nav, sidebar }: SiteFacts): UserConfig<DefaultTheme.Config> {
  return {
    title: "erp-openapi",
    titleTemplate: ":title · erp-openapi",
    description: "Business Central and Exact Online: specs, typed clients, connectors, a sandbox",
    lang: "en",
    base,
    head: [["link", { rel: "icon", href: "data:," }]],
    // Where many pages change, names with a hash of what they hold make old tabs fail; a static host needs no more.
    metaChunk: true,
    markdown: {
      html: false,
      linkify: false,
      anchor: { slugify: slugOf },
      theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
      config(parser) {
        parser.use(quietMarkdown).use(markAnchors).use(linkFacts).use(writtenAnchors);
      },
    },
    themeConfig: {
      nav,
      sidebar,
      outline: { level: [2, 3], label: "On this page" },
      socialLinks: [{ icon: "github", link: repository, ariaLabel: "Repository" }],
      search: {
        provider: "local",
        options: {
          _render(source, env, parser) {
            // Nobody sees these pages: colours would take as long as all the rest.
            parser.options.highlight = null;
            const page: unknown = env.relativePath;
            const isReference = typeof page === "string" && references.test(page);
            const html = parser.render(isReference ? source.replaceAll(code, "") : source, env);
            return env.frontmatter?.["search"] === false ? "" : html;
          },
        },
      },
    },
    vite: { build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 20_000 }, logLevel: "warn" },
  };
}
