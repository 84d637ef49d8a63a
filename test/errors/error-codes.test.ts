import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { apiErrorCodes } from "../../src/errors/api-error-codes.ts";
import { errorCodes } from "../../src/errors/error-codes.ts";
import { listFiles } from "../support/list-files.ts";

/** Classes that carry whatever code they are given. */
const bases = ["ErpError", "CallError"];

function parse(file: string, text = readFileSync(file, "utf8")): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function nodesOf(source: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The name of a class that a file declares, with the code that it hands to the base. */
function classesOf(source: ts.SourceFile): [name: string, code: string][] {
  return nodesOf(source)
    .filter(ts.isClassDeclaration)
    .flatMap((declaration) =>
      nodesOf(source)
        .filter(ts.isCallExpression)
        .filter(({ expression, pos }) => expression.kind === ts.SyntaxKind.SuperKeyword && pos > declaration.pos)
        .flatMap(({ arguments: [code] }): [string, string][] =>
          code && ts.isStringLiteral(code) ? [[declaration.name?.text ?? "", code.text]] : [],
        ),
    );
}

/** Lines that make an error of a base, or a class of it: what carries a code that no class of src/errors has. */
function bareErrors(file: string, text = readFileSync(file, "utf8")): string[] {
  if (!bases.some((base) => text.includes(base))) return [];
  const source = parse(file, text);
  return nodesOf(source)
    .filter(
      (node) =>
        (ts.isNewExpression(node) || ts.isExpressionWithTypeArguments(node)) &&
        ts.isIdentifier(node.expression) &&
        bases.includes(node.expression.text),
    )
    .map((node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
}

const inErrors = (file: string) => file.startsWith("src/errors/");
const sources = listFiles("src").filter((file) => file.endsWith(".ts"));
const classes = sources.filter(inErrors).flatMap((file) => classesOf(parse(file)));

test("the list has the code of every class, and no other", () => {
  const ofClasses = [...new Set(classes.map(([, code]) => code))];
  expect([...errorCodes].sort()).toEqual([...apiErrorCodes, ...ofClasses].sort());
});

test("a code leads to the class that has it", () => {
  const [map] = nodesOf(parse("src/errors/error-by-code.ts")).filter(ts.isInterfaceDeclaration);
  const entries = map?.members.map((member) => [
    ts.isPropertySignature(member) ? member.type?.getText() : undefined,
    member.name?.getText(),
  ]);
  expect(entries).toEqual(classes.toSorted(([, a], [, b]) => (a < b ? -1 : 1)));
});

describe("an error without a class of its own", () => {
  test("is made nowhere outside src/errors", () => {
    expect(sources.filter((file) => !inErrors(file)).flatMap((file) => bareErrors(file))).toEqual([]);
  });

  test.each([
    ['throw new ErpError("SPEC_INVALID", "x");', ["x.ts:1"]],
    ['const wrong = () =>\n  new CallError("API_GONE", facts, options);', ["x.ts:2"]],
    ["class Own extends ErpError {}", ["x.ts:1"]],
    ['throw new SpecInvalid("a", "b", "c");\nfunction f(): ErpError {}', []],
  ])("is found in %s", (text, want) => {
    expect(bareErrors("x.ts", text)).toEqual(want);
  });
});
