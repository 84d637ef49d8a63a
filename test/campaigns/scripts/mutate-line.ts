/** A line of C# changed, and how. */
export interface LineMutant {
  readonly how: string;
  readonly text: string;
}

/** Lines with nothing to change: braces, comments, declarations of methods and classes. */
const empty = /^\s*(?:[{}]|\/\/|else$|\[|(?:public|private)\b.*\)$|public class\b|using \(|try$|$)/;

/** Where a text, `"…"` or `@"…"`, begins and ends on a line; none inside of a comment. */
function firstText(line: string): { readonly start: number; readonly end: number } | undefined {
  const found = /@?"(?:[^"\\]|\\.)*"/.exec(line);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/**
 * The changes of one line to try, the most telling first: a condition that says the opposite, a statement that is gone, a
 * text that is another, an error in its place. Many do not compile.
 */
export function mutateLine(line: string): readonly LineMutant[] {
  if (empty.test(line)) return [];
  const [indent = ""] = /^\s*/.exec(line) ?? [];
  const condition = /^(\s*(?:else )?if \()(.*?)(\)(?: (?:return|continue|foreach|message).*)?)$/.exec(line);
  const text = firstText(line);
  return [
    ...(condition ? [{ how: "opposite", text: `${condition[1]}!(${condition[2]})${condition[3]}` }] : []),
    ...(line.includes("OriginalRequestUri")
      ? [{ how: "back end", text: line.replace("OriginalRequestUri", "Request.RequestUri") }]
      : []),
    ...(line.trim().endsWith(";") ? [{ how: "gone", text: indent }] : []),
    ...(text ? [{ how: "text", text: `${line.slice(0, text.end - 1)}~${line.slice(text.end - 1)}` }] : []),
    ...(line.trim().startsWith("return ")
      ? [{ how: "error", text: `${indent}throw new InvalidOperationException();` }]
      : []),
    ...(line.trim().endsWith(";")
      ? [{ how: "error after", text: `${line} throw new InvalidOperationException();` }]
      : []),
  ];
}
