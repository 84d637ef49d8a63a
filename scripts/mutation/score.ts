import { relative } from "node:path";

/** What is needed of a change of a source to judge it. Lines and columns count from 1. */
export interface Mutant {
  readonly fileName: string;
  readonly status: string;
  readonly replacement?: string | undefined;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}

/** How well the tests of a room notice. */
export interface Score {
  readonly mutants: number;
  readonly killed: number;
  readonly survivors: number;
  /** From 0 to 100. */
  readonly percent: number;
  /** What survived and stands in no list, as the list would have it, below the line of its file. */
  readonly unexplained: readonly string[];
}

/**
 * Counts a room's changes: a run that no longer ends is noticed too, and what no test reaches is not.
 *
 * @param list Markdown with a heading `### file` for each file, and below it a line `- what → to what: reason` for each survivor
 */
export function score(results: readonly Mutant[], textOf: (file: string) => string, list: string): Score {
  const judged = results.filter(({ status }) => status !== "Ignored" && !status.endsWith("Error"));
  const survivors = judged.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const killed = judged.length - survivors.length;
  const reasons = readReasons(list);
  const unexplained = new Set<string>();
  for (const { fileName, location, replacement } of survivors) {
    const file = relative(process.cwd(), fileName).replaceAll("\\", "/");
    const change = `${code(cut(textOf(fileName), location))} → ${code(replacement ?? "")}`;
    if (!reasons.has(`${file} ${change}`)) unexplained.add(`${file}:${location.start.line}\n- ${change}: `);
  }
  return {
    mutants: judged.length,
    killed,
    survivors: survivors.length,
    percent: judged.length === 0 ? 0 : (killed / judged.length) * 100,
    unexplained: [...unexplained],
  };
}

/** Every `file change` that has a reason. */
function readReasons(list: string): ReadonlySet<string> {
  const found = new Set<string>();
  let file = "";
  for (const line of list.split("\n")) {
    file = /^### (\S+)$/.exec(line)?.[1] ?? file;
    const change = /^- (`.+` → `.*`): \S/.exec(line)?.[1];
    if (change) found.add(`${file} ${change}`);
  }
  return found;
}

function cut(text: string, { start, end }: Mutant["location"]): string {
  const lines = text.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? "";
  lines[0] = lines[0]?.slice(start.column - 1) ?? "";
  return lines.join("\n");
}

/** A piece of code on one line of Markdown, at most 80 characters of it. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const short = line.length > 80 ? `${line.slice(0, 50)} … ${line.slice(-27)}` : line;
  return short.includes("`") ? `\`\` ${short} \`\`` : `\`${short}\``;
}
