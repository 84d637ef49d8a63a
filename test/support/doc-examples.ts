import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import ts from "typescript";

/** A block of code from a doc comment, as a module of its own beside the file that it was found in. */
export interface DocExample {
  /** Where it stands: `src/http/chain.ts:40`. */
  readonly place: string;
  /** Path of the module that is compiled instead. */
  readonly module: string;
  readonly text: string;
}

const exported: Readonly<Record<string, string | { readonly types: string }>> = JSON.parse(
  readFileSync("package.json", "utf8"),
).exports;

/** Source files by the names under which the package exports what is made of them. */
export const sourcesByName = new Map(
  Object.entries(exported).map(([name, target]) => [
    `erp-openapi${name.slice(1)}`,
    (typeof target === "string" ? target : target.types).replace("./dist/", "").replace(/\.d\.ts$/, ".ts"),
  ]),
);

/** Files of src that a file exports from, or takes types from: what a user sees of it may come from there. */
function leadsTo(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext);
  return source.statements.flatMap((statement) => {
    if (
      !ts.isExportDeclaration(statement) &&
      !(ts.isImportDeclaration(statement) && /^import (?:type\b|\{[^}]*\btype )/.test(statement.getText(source)))
    )
      return [];
    const { moduleSpecifier } = statement;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text.startsWith(".")
      ? [join(dirname(file), moduleSpecifier.text)]
      : [];
  });
}

/** Every file of src that users of the package see something of. */
export function publicFiles(): string[] {
  const files = new Set([...sourcesByName.values()].filter((file) => file.startsWith("src/") && existsSync(file)));
  // A Set that grows while it is walked is walked to its end.
  for (const file of files) for (const next of leadsTo(file)) if (next.startsWith("src/")) files.add(next);
  return [...files].sort();
}

/** Names that a file exports. */
function exportsOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext);
  return source.statements.flatMap((statement) => {
    if (
      !ts.canHaveModifiers(statement) ||
      !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    )
      return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
    const { name } = statement as ts.DeclarationStatement;
    return name && ts.isIdentifier(name) ? [name.text] : [];
  });
}

/** The code blocks of a file's doc comments; each has the file's own exports in scope where it does not say where they come from. */
export function examplesOf(file: string): DocExample[] {
  const text = readFileSync(file, "utf8");
  const own = exportsOf(file, text);
  return [...text.matchAll(/^[ \t]*\* ```ts\n([\s\S]*?)^[ \t]*\* ```/gm)].map((match, index) => {
    const code = (match[1] ?? "").replace(/^[ \t]*\* ?/gm, "");
    const needed = own.filter(
      (name) =>
        new RegExp(`\\b${name}\\b`).test(code) &&
        !new RegExp(`(?:import\\b[^;]*|const |function |class )\\b${name}\\b`).test(code),
    );
    return {
      place: `${file}:${text.slice(0, match.index).split("\n").length + 1}`,
      module: resolve(dirname(file), `${basename(file, ".ts")}.example-${index + 1}.ts`),
      text: `${needed.length > 0 ? `import { ${needed.join(", ")} } from "./${basename(file)}";` : "export {};"}\n${code}`,
    };
  });
}

/** Compiles modules that are in no file, in one program; answers what the compiler says of each. */
export function compileExamples(examples: readonly DocExample[], ambient: string): string[] {
  const config = ts.parseJsonConfigFileContent(
    JSON.parse(readFileSync("tsconfig.json", "utf8")),
    ts.sys,
    process.cwd(),
  );
  const paths = Object.fromEntries([...sourcesByName].map(([name, source]) => [name, [`./${source}`]]));
  // The examples of one comment are short: what they import for show, or name for the reader, may stay unused.
  const options: ts.CompilerOptions = {
    ...config.options,
    paths,
    noUnusedLocals: false,
    noUnusedParameters: false,
    verbatimModuleSyntax: false,
  };
  const ambientFile = resolve("test/support/doc-examples.ambient.d.ts");
  const texts = new Map([...examples.map(({ module, text }) => [module, text] as const), [ambientFile, ambient]]);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = texts.get(file);
    return text === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return examples.flatMap(({ place, module }) => {
    const source = program.getSourceFile(module);
    if (!source) return [`${place}: is no module`];
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText, start = 0 }) => {
        const { line } = source.getLineAndCharacterOfPosition(start);
        return `${place}: ${ts.flattenDiagnosticMessageText(messageText, " ")} (${source.text.split("\n")[line]?.trim()})`;
      },
    );
  });
}
