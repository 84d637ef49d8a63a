import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";

/** Languages of the repository's files by the ends of their names. */
const languages: Readonly<Record<string, string>> = {
  ".ts": "ts",
  ".js": "js",
  ".json": "json",
  ".yaml": "yaml",
  ".csx": "csharp",
  ".sh": "sh",
  ".html": "html",
  ".md": "md",
};

/** Longer texts are shown as they are: to find the colours of a description would take longer than all the rest. Characters. */
const longestColoured = 20_000;

/** A page, in Markdown, with the content of a file, or the names in a folder, for links that lead to code. */
export function listFile(root: string, path: string): string {
  const file = join(root, path);
  const isFolder = statSync(file).isDirectory();
  const text = isFolder ? readdirSync(file).sort().join("\n") : readFileSync(file, "utf8");
  const language = text.length > longestColoured ? "txt" : (languages[extname(path)] ?? "txt");
  // A fence longer than all that stand in the text.
  const fence = "`".repeat(1 + Math.max(2, ...[...text.matchAll(/`+/g)].map(([found]) => found.length)));
  return `---\nsearch: false\noutline: false\n---\n\n# \`${path}\`\n\n${fence}${isFolder ? "txt" : language}\n${text.trimEnd()}\n${fence}\n`;
}
