import ts from "typescript";

/** `{ Open: 1 } as const` → `{ readonly Open: 1; }` */
function typeOfConstant(initializer: ts.Expression, file: ts.SourceFile): string {
  const { expression } = ts.isAsExpression(initializer) ? initializer : { expression: initializer };
  if (!ts.isObjectLiteralExpression(expression)) throw new Error("A generated constant has no type of its own.");
  const members = expression.properties.map((member) => {
    if (!ts.isPropertyAssignment(member)) throw new Error("A generated code is more than a name and a value.");
    return `    readonly ${member.name.getText(file)}: ${member.initializer.getText(file)};\n`;
  });
  return `{\n${members.join("")}}`;
}

function declarationOf(statement: ts.Statement, file: ts.SourceFile): string {
  if (!ts.isVariableStatement(statement)) return statement.getFullText(file);
  const [declaration] = statement.declarationList.declarations;
  const { name, type, initializer } = declaration ?? {};
  if (!name || !initializer) throw new Error("A generated constant has no value.");
  const own = type ? type.getText(file) : typeOfConstant(initializer, file);
  const above = file.text.slice(statement.pos, statement.getStart(file));
  return `${above}export declare const ${name.getText(file)}: ${own};`;
}

/**
 * The declarations of generated constants. TypeScript's own `transpileDeclaration` checks them, which takes longer than all
 * else that is done with a list of codes.
 *
 * @param text statements that are imports of types, types, or one exported constant each: typed, or an object of literals as `const`
 */
export function declareConstants(text: string): string {
  const file = ts.createSourceFile("codes.ts", text, ts.ScriptTarget.ES2022);
  return `${file.statements.map((statement) => declarationOf(statement, file)).join("")}\n`;
}
