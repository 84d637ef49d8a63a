/** What comes before the first statement: the header, and a blank line. */
const beginning = /^(?:\/\/.*\n|\n)*$/;

/** An import of types, or a type, with what is above it: blank lines, and the comment that is about it. */
const ofTypes = /(?:\n|^)(?:\n|\/\*\*.*\*\/\n)*(?:import type|(?:export )?(?:type|interface)) .*(?=\n|$)/g;

/** `const one: Table = …`: one line, since of what is nested in a value every line is indented. */
const typed = /^((?:export )?const [\w$]+): .*? = /gm;

const asConst = /^((?:(?:export )?const .*)?\}) as const;$/gm;

/**
 * Generated tables and codes as JavaScript: they are constants, and types stand in few places of them, each at the
 * beginning of a line or at its end. To let TypeScript find them took as long as to print the tables.
 *
 * @param text statements that are imports of types, types of one line, or constants without types inside of them, as the
 *   generator prints them
 */
export function eraseTypes(text: string): string {
  return text
    .replace(ofTypes, (statement, at: number) => {
      const own = statement.search(/(?:import|export|type|interface) /);
      const above = statement.slice(0, own);
      return beginning.test(text.slice(0, at) + above) ? above : "";
    })
    .replace(typed, "$1 = ")
    .replace(asConst, "$1;");
}
