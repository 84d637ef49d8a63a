import ts from "typescript";

/** From where to where a text is left out. */
type Range = readonly [from: number, to: number];

function typesOf(statement: ts.Statement, file: ts.SourceFile): Range[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name, type, initializer }) => {
      const ranges: Range[] = type ? [[name.end, type.end]] : [];
      if (initializer && (ts.isAsExpression(initializer) || ts.isSatisfiesExpression(initializer)))
        ranges.push([initializer.expression.end, initializer.end]);
      return ranges;
    });
  const isType =
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    (ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  // With the comment that is about it, but for the first one of the file.
  return isType ? [[statement.pos === 0 ? statement.getStart(file) : statement.pos, statement.end]] : [];
}

function without(text: string, ranges: readonly Range[]): string {
  let from = 0;
  let kept = "";
  for (const [start, end] of ranges) {
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

/**
 * Generated tables and codes as JavaScript: they are constants, and types stand in few places of them. TypeScript's own
 * `transpileModule` makes a program for each file, which took a third of the time of an organisation's tables.
 *
 * @param text statements that are imports of types, types, or constants without types inside of them
 */
export function eraseTypes(text: string): string {
  const file = ts.createSourceFile("table.ts", text, ts.ScriptTarget.ES2022);
  return without(
    text,
    file.statements.flatMap((statement) => typesOf(statement, file)),
  );
}
