/** The first line of a constant: its name, its type where it has one, and the value or what it begins with. */
const constant = /^export const ([\w$]+)(?:: (.*?))? = (.*)$/;

/** `  Open: 1,` */
const code = /^ {2}([\w$]+): (-?\d+|".*"),$/;

/** What is printed between constants: comments, imports of types and types. */
const between = /^(?:$|\/\/|\/\*\*|import type |export type )/;

/**
 * The declarations of generated constants, `export declare const Status: { readonly Open: 1; };`. TypeScript's own
 * `transpileDeclaration` checks them, which takes longer than all else that is done with a list of codes.
 *
 * @param text statements that are imports of types, types, or one exported constant each: typed, or an object of literals as
 *   `const`, with one of them a line
 */
export function declareConstants(text: string): string {
  const lines = text.split("\n");
  const declared: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const [, name, type, value = ""] = constant.exec(line) ?? [];
    if (name === undefined) {
      if (!between.test(line)) throw new Error(`A generated statement is none that is known: ${line}`);
      declared.push(line);
      continue;
    }
    // What is nested in a value is indented.
    const end = value.endsWith(";") ? at : lines.findIndex((one, index) => index > at && one.startsWith("}"));
    if (type !== undefined) declared.push(`export declare const ${name}: ${type};`);
    else if (value === "{" && lines[end] === "} as const;")
      declared.push(`export declare const ${name}: {`, ...lines.slice(at + 1, end).map(member), "};");
    else throw new Error("A generated constant has no type of its own.");
    at = end;
  }
  return declared.join("\n");
}

function member(line: string): string {
  const [, name, value] = code.exec(line) ?? [];
  if (name === undefined) throw new Error("A generated code is more than a name and a value.");
  return `    readonly ${name}: ${value};`;
}
