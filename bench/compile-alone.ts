// Part of bench/types.ts, in a process of its own: what `tsc` does with one file.
import ts from "typescript";
import { consumerOptions } from "./consumer-options.ts";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Give the file to compile.");
const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], consumerOptions));
if (diagnostics.length > 0)
  throw new Error(
    ts.formatDiagnostics(diagnostics, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => process.cwd(),
      getNewLine: () => "\n",
    }),
  );
