import { drawTerminal, type Typed } from "./draw-terminal.ts";
import { type RunLine, useTerminal } from "./open-terminal.ts";

/** Characters of a line. */
const columns = 100;

interface Scene {
  readonly file: string;
  readonly title: string;
  readonly about: string;
  readonly lines: readonly string[];
}

const run = "npx erp-openapi sync run --sandbox --company 339766 --set crm/Accounts --to sqlite:erp.sqlite";

/** What is typed for each picture, one after the other in one terminal. */
const scenes: readonly Scene[] = [
  {
    file: "terminal-describe.svg",
    title: "What describe tells of a set",
    about:
      "A terminal. Words find an operation; describe tells of its set what to type and to write, what it needs, how a copy stays in step, and its fields.",
    lines: [
      "npx erp-openapi operations list account classes | head -3",
      "npx erp-openapi describe crm/AccountClasses | head -33",
    ],
  },
  {
    file: "terminal-refused.svg",
    title: "A body that would be refused, and a sign-in link by link",
    about:
      "A terminal. A new account with a misspelt field is not sent: the nearest right field is named, and the one that is missing. Then doctor walks the chain of a sign-in.",
    lines: [
      "npx erp-openapi login exact --sandbox --as kim@example.com",
      `npx erp-openapi create crm/Accounts --sandbox --company 339766 --body '{"Nme":"Jansen"}' --dry-run`,
      "npx erp-openapi doctor --sandbox --profile exact --company 339766 --operation ListCrmAccounts",
    ],
  },
  {
    file: "terminal-in-step.svg",
    title: "A copy that is brought in step, twice",
    about:
      "A terminal. A sync reads 240 accounts into SQLite; after one more was created the next sync reads it and finds it new; status says that the copy is in step.",
    lines: [
      run,
      `npx erp-openapi create crm/Accounts --sandbox --company 339766 --body '{"Name":"Fiets & Zoon"}' > new.json`,
      run,
      "npx erp-openapi sync status --sandbox --company 339766 --to sqlite:erp.sqlite",
    ],
  },
];

async function typed(lines: readonly string[], runLine: RunLine): Promise<Typed[]> {
  const shown: Typed[] = [];
  for (const line of lines) shown.push({ line, printed: await runLine(line) });
  return shown;
}

/**
 * Runs what the pictures of terminals show against a sandbox, and draws them: SVG by the file in `docs/pictures`, the
 * same each time.
 *
 * @param root folder of the repository
 */
export function terminalPictures(root: string): Promise<Map<string, string>> {
  return useTerminal({ root, columns, colours: true }, async (runLine) => {
    const pictures = new Map<string, string>();
    for (const { file, title, about, lines } of scenes)
      pictures.set(file, drawTerminal({ title, about, columns, typed: await typed(lines, runLine) }));
    return pictures;
  });
}
