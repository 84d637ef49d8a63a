import type { ChangeGroup } from "./change-kinds.ts";
import type { SpecChange } from "./change-list.ts";
import { groups, summarizeChanges } from "./summarize-changes.ts";

/** How a comparison can be printed. */
export type ChangeFormat = "text" | "json" | "markdown";

const titles: Readonly<Record<ChangeGroup, string>> = {
  breaking: "Breaking",
  deprecated: "Deprecated",
  added: "Added",
  changed: "Changed",
};

const inGroups = (changes: readonly SpecChange[]): [string, SpecChange[]][] =>
  groups
    .map((group): [string, SpecChange[]] => [titles[group], changes.filter((change) => change.group === group)])
    .filter(([, own]) => own.length > 0);

function headline(changes: readonly SpecChange[]): string {
  const { types, flows, counts } = summarizeChanges(changes);
  if (types === "none") return "No change.";
  const said = { breaks: "some break", review: "none breaks, some need a look", safe: "all go on" }[flows];
  return `TypeScript: ${types} version. Flows: ${said}. ${groups.map((group) => `${counts[group]} ${group}`).join(", ")}.`;
}

/** Changes that break nobody and say the same of more places than this become one line; JSON has each of them. */
const mostPlaces = 3;

/** Puts changes that differ only in their place together: one fault of a service is often in every operation. */
function merged(changes: readonly SpecChange[]): Pick<SpecChange, "types" | "flows" | "place" | "what">[] {
  const same = new Map<string, SpecChange[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.types, change.flows, change.what]);
    same.set(key, [...(same.get(key) ?? []), change]);
  }
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length <= mostPlaces || first.group === "breaking") return group;
    return [
      {
        ...first,
        place: `${group
          .slice(0, mostPlaces)
          .map(({ place }) => place)
          .join(", ")} and ${group.length - mostPlaces} more`,
      },
    ];
  });
}

function printText(changes: readonly SpecChange[]): string {
  const width = changes.reduce((most, { types, flows }) => Math.max(most, `${types}/${flows}`.length), 0);
  const sections = inGroups(changes).map(([title, own]) =>
    [
      `\n${title}`,
      ...merged(own).map(
        ({ types, flows, place, what }) => `  ${`${types}/${flows}`.padEnd(width)}  ${place}: ${what}`,
      ),
    ].join("\n"),
  );
  return `${[headline(changes), ...sections].join("\n")}\n`;
}

/** Text in a cell of a table: nothing in it may end the cell, the row or start markup. */
const cell = (text: string): string => text.replace(/[\r\n]+/g, " ").replace(/[\\|<>*_`[\]]/g, "\\$&");

function printMarkdown(changes: readonly SpecChange[]): string {
  const sections = inGroups(changes).map(([title, own]) =>
    [
      `\n### ${title} (${own.length})\n`,
      "| where | what | TypeScript | flows |",
      "|---|---|---|---|",
      ...merged(own).map(({ types, flows, place, what }) => `| ${cell(place)} | ${cell(what)} | ${types} | ${flows} |`),
    ].join("\n"),
  );
  return `**${headline(changes)}**\n${sections.join("\n")}${sections.length > 0 ? "\n" : ""}`;
}

/**
 * Prints a comparison: as text for a terminal, as JSON for programs, as Markdown for a pull request.
 * The same changes always give the same text.
 */
export function printChanges(changes: readonly SpecChange[], format: ChangeFormat = "text"): string {
  if (format === "json") return `${JSON.stringify({ ...summarizeChanges(changes), changes }, null, 2)}\n`;
  return format === "markdown" ? printMarkdown(changes) : printText(changes);
}
