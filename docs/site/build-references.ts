import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DocumentName } from "../../src/cli/apis/api-document.ts";
import { describeCopies } from "./describe-copies.ts";
import { programOf, runProgram } from "./run-program.ts";

/** A reference that another tool makes. */
export interface Reference {
  readonly title: string;
  /** Its page in the site. */
  readonly target: string;
}

/** What the APIs are called by people. */
export const apiTitles: Readonly<Record<DocumentName, string>> = {
  "business-central": "Business Central",
  "business-central-admin": "Business Central Admin Center",
  "business-central-automation": "Business Central Automation",
  "exact-online": "Exact Online",
};

/** The references of APIs. */
export function apiReferences(apis: readonly DocumentName[]): Reference[] {
  return apis.map((api) => ({ title: apiTitles[api], target: `api/${api}.html` }));
}

/** The descriptions of the APIs with all their fields, by Redocly: `api/<api>.html` below a folder. */
export async function buildReferences(root: string, site: string, apis: readonly DocumentName[]): Promise<void> {
  const redocly = programOf("@redocly/cli", "redocly");
  for (const api of apis) {
    const page = join(site, "api", `${api}.html`);
    const described = join(site, "api", `${api}.json`);
    mkdirSync(dirname(described), { recursive: true });
    describeCopies(join(root, "generated", api, "openapi.json"), described);
    await runProgram(redocly, ["build-docs", described, "--inlineBundle", "--title", apiTitles[api], "-o", page], root);
    rmSync(described);
    // The page would ask another host for a logo: a reader of documentation is nobody's business.
    writeFileSync(
      page,
      readFileSync(page, "utf8").replaceAll("https://cdn.redoc.ly/redoc/logo-mini-full.svg", "data:,"),
    );
  }
}
