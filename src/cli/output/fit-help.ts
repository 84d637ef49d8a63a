import { wrapWords } from "./wrap-words.ts";

/** A line that somebody copies into a shell. */
const isCommand = /^\s*(?:npx )?(?:erp-openapi|curl) /;

/** What a shell takes as one word: quotes hold blanks together. */
const shellWord = /(?:[^\s'"]|'[^']*'|"[^"]*")+/g;

/** Less room for the text of a second column is none: it goes below. Characters. */
const leastRoom = 20;

/** How a shell goes on with a command on the next line. @see https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_special_characters */
const continuation = process.platform === "win32" ? "`" : "\\";

/** An option stays with its value, where a line has room for both. */
function groupsOf(words: readonly string[], room: number): string[] {
  const groups: string[] = [];
  for (const word of words) {
    const last = groups.at(-1);
    const fits = last !== undefined && last.length + 1 + word.length <= room;
    if (fits && /^--?[a-z-]+$/.test(last) && !word.startsWith("--")) groups[groups.length - 1] = `${last} ${word}`;
    else groups.push(word);
  }
  return groups;
}

/** A command over several lines, so that it can be copied as it stands. */
function fitCommand(line: string, width: number): string[] {
  const indent = " ".repeat(line.length - line.trimStart().length);
  const room = width - indent.length - 4 - 2;
  const lines: string[] = [];
  let current = "";
  for (const group of groupsOf(line.match(shellWord) ?? [], room)) {
    const before = lines.length === 0 ? indent : `${indent}    `;
    const next = current === "" ? `${before}${group}` : `${current} ${group}`;
    if (current !== "" && next.length + 2 > width) {
      lines.push(`${current} ${continuation}`);
      current = `${indent}    ${group}`;
    } else current = next;
  }
  return [...lines, current];
}

/** A line of text; where it has two columns, the second is broken below itself. */
function fitLine(line: string, width: number): string[] {
  const [head = ""] = /^\s*(?:\S+(?: \S+)*\s{2,})?/.exec(line) ?? [];
  const text = line.slice(head.length);
  if (width - head.length >= leastRoom)
    return wrapWords(text, width - head.length, "keep").map(
      (part, at) => (at === 0 ? head : " ".repeat(head.length)) + part,
    );
  const indent = " ".repeat(head.length - head.trimStart().length);
  return [
    ...wrapWords(head.trim(), width - indent.length, "keep").map((part) => indent + part),
    ...wrapWords(text, width - indent.length - 4, "keep").map((part) => `${indent}    ${part}`),
  ];
}

/** Help whose lines have at most `width` characters: texts break between words, commands as a shell goes on with them. */
export function fitHelp(help: string, width: number): string {
  return help
    .split("\n")
    .flatMap((line) => {
      if (line.length <= width) return [line];
      return isCommand.test(line) ? fitCommand(line, width) : fitLine(line, width);
    })
    .join("\n");
}
