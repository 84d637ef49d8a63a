import type { DefaultTheme } from "vitepress";
import { operationsFolder } from "../../src/cli/operations/operation-page.ts";
import type { NavigationGroup } from "./navigation.ts";
import { importPathTarget, typescriptFolder } from "./typescript/import-paths.ts";
import type { SiteFacts } from "./vitepress/config-of.ts";

/** What leads to the parts of the site from every page. */
const topLinks: readonly DefaultTheme.NavItemWithLink[] = [
  { text: "Guides", link: "/index.html" },
  { text: "Operations", link: `/${operationsFolder}/index.html`, activeMatch: `^/${operationsFolder}/` },
  { text: "TypeScript", link: `/${typescriptFolder}/index.html`, activeMatch: `^/${typescriptFolder}/` },
  { text: "Facts", link: "/specs/behaviour.html" },
];

/** Links beside the pages of a folder, as VitePress takes them. */
function sidebarOf(groups: readonly NavigationGroup[]): DefaultTheme.SidebarItem[] {
  return groups.map(({ title, links }) => ({
    text: title,
    items: links.map((link) => ({ text: link.title, link: `/${link.target}` })),
  }));
}

/**
 * What VitePress has to know of the site.
 *
 * @param navigation links beside the guides
 * @param sidebars links beside the pages of other folders
 * @param modules names of what is imported, whose pages stand beside each other
 */
export function siteFacts(
  base: string,
  navigation: readonly NavigationGroup[],
  sidebars: ReadonlyMap<string, readonly NavigationGroup[]>,
  modules: readonly string[],
): SiteFacts {
  const imports = [
    { title: "Overview", target: `${typescriptFolder}/index.html` },
    ...modules.map((name) => ({ title: name, target: importPathTarget(name) })),
  ];
  const beside = [...sidebars, [typescriptFolder, [{ title: "import from erp-openapi/…", links: imports }]] as const];
  return {
    base,
    repository: "https://github.com/erp-openapi/erp-openapi",
    nav: [...topLinks],
    sidebar: {
      ...Object.fromEntries(beside.map(([folder, groups]) => [`/${folder}/`, sidebarOf(groups)])),
      "/": sidebarOf(navigation),
    },
  };
}
