import type { BuiltConnector } from "../build/build-connector.ts";
import { fileNames } from "../build/connector-files.ts";

/** Sections of a Markdown text of the second order, by heading. */
function sectionsOf(markdown: string): Map<string, string> {
  const parts = markdown.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => [part.slice(0, part.indexOf("\n")).trim(), part.slice(part.indexOf("\n")).trim()]),
  );
}

/** `intro.md`: what reviewers and users read about a certified connector; made of its readme. */
export function introduction({ config, files }: BuiltConnector): string {
  const sections = sectionsOf(files.get(fileNames.readme) ?? "");
  const section = (heading: string, ...names: string[]): string => {
    const texts = names.flatMap((name) => sections.get(name) ?? []).filter((text) => text !== "");
    return texts.length > 0 ? `## ${heading}\n\n${texts.join("\n\n")}\n` : "";
  };
  return [
    `# ${config.title}\n\n${config.description}\n`,
    `## Publisher\n\n${config.publisher.name}, <${config.publisher.url}>, ${config.publisher.email}\n`,
    section("Prerequisites", "Before the import: register an app"),
    section("Obtaining credentials", "Sign-in"),
    section("Getting started", "After the import"),
    section("Triggers", "Triggers"),
    section("Supported operations", "Actions"),
    section("Known limitations", "What it does not do"),
  ]
    .filter((part) => part !== "")
    .join("\n");
}
