import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";

const grammar = createRequire(import.meta.url).resolve("tree-sitter-c-sharp/tree-sitter-c_sharp.wasm");

/**
 * Lines of C# that cannot be read, as `line 3: ERROR` or `line 3: ";" is missing`. What a name means and whether types
 * fit only a compiler knows: `npm run test:csharp`.
 */
export async function findSyntaxErrors(text: string): Promise<readonly string[]> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  const tree = parser.parse(text);
  if (!tree) throw new Error("The C# parser answered nothing.");
  const found = [...errorsBelow(tree.rootNode)];
  tree.delete();
  parser.delete();
  return found;
}

function* errorsBelow(node: Node): Generator<string> {
  const line = node.startPosition.row + 1;
  if (node.isMissing) yield `line ${line}: "${node.type}" is missing`;
  else if (node.isError) yield `line ${line}: ${node.type}`;
  else if (node.hasError) for (const child of node.children) if (child) yield* errorsBelow(child);
}
