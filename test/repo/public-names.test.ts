import { readFileSync } from "node:fs";
import { sep } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";

const { exports }: { exports: Record<string, string | { types: string }> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const entries = Object.entries(exports).flatMap(([subpath, target]) =>
  typeof target === "object" && subpath !== "." && !subpath.includes("*")
    ? [[subpath, target.types.replace("./dist/", "").replace(".d.ts", ".ts")] as const]
    : [],
);

let program: ts.Program;
let checker: ts.TypeChecker;

beforeAll(() => {
  const { config }: { config?: unknown } = ts.readConfigFile("tsconfig.json", (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  program = ts.createProgram(
    entries.map(([, file]) => file),
    options,
  );
  checker = program.getTypeChecker();
}, 120_000);

const behind = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

function exportsOf(file: string): ts.Symbol[] {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is no module.`);
  return checker.getExportsOfModule(module).map(behind);
}

/** What of a declaration a program sees: no bodies, nothing private. */
function signatureOf(declaration: ts.Declaration): ts.Node[] {
  const known = (nodes: readonly (ts.Node | undefined)[]): ts.Node[] => nodes.filter((node) => node !== undefined);
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) return [declaration];
  if (ts.isVariableDeclaration(declaration)) return known([declaration.type]);
  if (ts.isFunctionLike(declaration))
    return known([
      ...(declaration.typeParameters ?? []),
      ...declaration.parameters.map(({ type }) => type),
      declaration.type,
    ]);
  if (!ts.isClassDeclaration(declaration)) return [];
  const hidden = ts.ModifierFlags.Private;
  const members = declaration.members.filter(
    (member) =>
      !(ts.getCombinedModifierFlags(member) & hidden) &&
      !(member.name !== undefined && ts.isPrivateIdentifier(member.name)),
  );
  return [
    ...(declaration.heritageClauses ?? []),
    ...members.flatMap((member) => (ts.isPropertyDeclaration(member) ? known([member.type]) : signatureOf(member))),
  ];
}

/** The types of ours that a node names. What a file does not export has no name: the compiler writes out what it is. */
function typesIn(node: ts.Node): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (inner: ts.Node): void => {
    const name = ts.isTypeReferenceNode(inner)
      ? inner.typeName
      : ts.isExpressionWithTypeArguments(inner)
        ? inner.expression
        : undefined;
    const local = name && checker.getSymbolAtLocation(name);
    const symbol = local && behind(local);
    const declaration = symbol?.declarations?.[0];
    if (
      symbol &&
      declaration?.getSourceFile().fileName.includes(`${sep}src${sep}`) &&
      !declaration.getSourceFile().fileName.includes("node_modules") &&
      ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export
    )
      found.push(symbol);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return found;
}

describe("a program can name what it is given", () => {
  // A compiler that writes declarations takes a name from the module that the program imports, and looks in no other.
  test.each(entries)("%s", (_subpath, file) => {
    const own = exportsOf(file);
    const missing = own.flatMap((symbol) =>
      (symbol.declarations ?? [])
        .flatMap(signatureOf)
        .flatMap(typesIn)
        .filter((type) => !own.includes(type))
        .map((type) => `${symbol.name} names ${type.name}`),
    );
    expect([...new Set(missing)].sort()).toEqual([]);
  });
});
