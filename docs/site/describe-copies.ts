import { readFileSync, writeFileSync } from "node:fs";
import { describeChanges } from "../../src/spec-tools/changes/describe-changes.ts";
import { methods, type SpecDocument } from "../../src/spec-tools/generate/spec-document.ts";

/** Writes a description anew in which each list also says, in words, how a copy of it stays in step. */
export function describeCopies(from: string, to: string): void {
  const document: SpecDocument = JSON.parse(readFileSync(from, "utf8"));
  const sentences = describeChanges(document);
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const operations = methods.flatMap((method) => {
      const operation = item[method];
      const sentence = operation && sentences.get(operation.operationId);
      return sentence === undefined
        ? []
        : [[method, { ...operation, description: `${operation?.description ?? ""}\n\n${sentence}`.trim() }]];
    });
    return [path, { ...item, ...Object.fromEntries(operations) }];
  });
  writeFileSync(to, JSON.stringify({ ...document, paths: Object.fromEntries(paths) }));
}
