import ts from "typescript";

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const file = ts.createSourceFile("node.ts", "", ts.ScriptTarget.ESNext);

/** Texts that were printed: a node that is compared with others is asked for more than once. */
const texts = new WeakMap<ts.Node, string>();

/**
 * The text of a node that no text was read for, to compare it with others. `astToString` makes a file and a printer for
 * each, which takes most of the time with nodes as small as these.
 */
export function nodeText(node: ts.Node): string {
  let text = texts.get(node);
  if (text === undefined) texts.set(node, (text = printer.printNode(ts.EmitHint.Unspecified, node, file)));
  return text;
}
