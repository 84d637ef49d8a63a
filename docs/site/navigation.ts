import { operationsFolder } from "../../src/cli/operations/operation-page.ts";
import type { Reference } from "./build-references.ts";
import { typescriptFolder } from "./typescript/import-paths.ts";

/** A group of links beside every page. */
export interface NavigationGroup {
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly target: string }[];
}

/** The guides by reader, in the order in which they are read; a test holds it against the files that there are. */
const guides: readonly { readonly title: string; readonly folder: string; readonly pages: readonly string[] }[] = [
  {
    title: "Developers",
    folder: "developer",
    pages: [
      "business-central",
      "business-central-data",
      "exact-online",
      "which-companies",
      "keep-in-step",
      "send-orders",
      "listen-to-changes",
      "deploy-extension",
      "dataverse",
      "dataverse-web-app",
      "graph-contacts",
      "web-app",
      "many-tenants",
      "several-processes",
      "webhooks",
      "command-line",
      "test-against-the-sandbox",
      "coming-from",
      "when-something-goes-wrong",
    ],
  },
  { title: "Makers", folder: "maker", pages: ["app-registration", "import", "first-flow", "flows-to-paste"] },
  {
    title: "Maintainers",
    folder: "maintainer",
    pages: ["architecture", "change-a-spec", "import-a-service", "mutation", "release"],
  },
];

/** Links beside every guide. @param references what Redocly makes of the APIs */
export function navigationOf(titleOf: (target: string) => string, references: readonly Reference[]): NavigationGroup[] {
  const link = (target: string): { title: string; target: string } => ({ title: titleOf(target), target });
  return [
    {
      title: "Start",
      links: [
        { title: "Overview", target: "index.html" },
        { title: "The project", target: "project.html" },
        { title: "Changes", target: "CHANGELOG.html" },
        { title: "For agents that write code", target: "agents/SKILL.html" },
      ],
    },
    ...guides.map(({ title, folder, pages }) => ({
      title,
      links: pages.map((page) => link(`${folder}/${page}.html`)),
    })),
    {
      title: "Reference",
      links: [
        { title: "Operations", target: `${operationsFolder}/index.html` },
        ...references,
        { title: "TypeScript", target: `${typescriptFolder}/index.html` },
        { title: "Behaviour of the services", target: "specs/behaviour.html" },
        { title: "Connectors", target: "connector/index.html" },
        { title: "Sandbox", target: "src/sandbox/index.html" },
      ],
    },
  ];
}
