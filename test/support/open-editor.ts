// What an editor shows of a program: TypeScript's language server over programs that are texts.
import ts from "typescript";

/** Options of a program that stands beside the sources. */
const besideSources: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.asynciterable.d.ts", "lib.esnext.disposable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  types: ["node"],
  skipLibCheck: true,
  noEmit: true,
};

/** An editor with one file open at a time. */
export interface Editor {
  /** Type and text of what stands at a place. */
  hover(program: string, at: number): string;
  /** What is offered at a place, in the order in which it is. */
  completions(program: string, at: number): readonly string[];
  /** What the compiler says of a program, each error as one text. */
  errors(program: string): readonly string[];
}

/** Opens an editor in which `file`, which need not be there, is written. */
export function openEditor(file: string, options = besideSources): Editor {
  let [text, version] = ["", 0];
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (path) => (path === file ? String(version) : "0"),
    getScriptSnapshot: (path) => {
      const content = path === file ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host);
  const write = (program: string): void => {
    if (program !== text) [text, version] = [program, version + 1];
  };
  return {
    hover(program, at) {
      write(program);
      const info = service.getQuickInfoAtPosition(file, at);
      const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`.trim());
      return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation), ...tags]
        .filter((part) => part !== "")
        .join("\n");
    },
    completions(program, at) {
      write(program);
      return (service.getCompletionsAtPosition(file, at, undefined)?.entries ?? []).map((entry) => entry.name);
    },
    errors(program) {
      write(program);
      return [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(
        ({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      );
    },
  };
}
