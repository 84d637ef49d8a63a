import { useTerminal } from "../terminal/open-terminal.ts";

/** Characters of the terminal: a line of the README has room for them. */
const columns = 100;

const syncRun = "npx erp-openapi sync run --sandbox --company 339766 --set crm/Accounts --to sqlite:erp.sqlite";

/** What somebody types in the first minutes, while a sandbox runs in another terminal. */
const typed = [
  "npx erp-openapi login exact --sandbox --as kim@example.com",
  "npx erp-openapi describe crm/Accounts | head -6",
  "npx erp-openapi list crm/Accounts --sandbox --company 339766 --fields Code,Name --limit 3 --csv",
  syncRun,
  `npx erp-openapi create crm/Accounts --sandbox --company 339766 --body '{"Name":"Fiets & Zoon"}' > account.json`,
  syncRun,
];

/**
 * Runs the first minutes against a sandbox, and answers with what a terminal shows: the same each time.
 *
 * @param root folder of the repository
 */
export function recordFirstMinutes(root: string): Promise<string> {
  return useTerminal({ root, columns }, async (run) => {
    const lines: string[] = [];
    for (const line of typed) lines.push(`$ ${line}`, await run(line));
    return `${lines.filter((line) => line !== "").join("\n")}\n`;
  });
}

const [begin, end] = ["<!-- made by npm run recording -->", "<!-- end of the recording -->"];

/**
 * A page with the recording between its two marks.
 *
 * @throws {Error} when the page has no such marks
 */
export function withRecording(page: string, recording: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no ${begin} with ${end} behind it.`);
  return `${page.slice(0, from)}${begin}\n\n\`\`\`console\n${recording}\`\`\`\n\n${page.slice(to)}`;
}
