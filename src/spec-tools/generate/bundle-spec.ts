import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { bundle, createConfig, getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";
import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { guardRedocly } from "../read/guard-redocly.ts";
import type { CompleteFile } from "../read/guarded-resolver.ts";
import { firstError } from "../read/unresolved.ts";
import { sentenceAdder } from "../words/add-sentences.ts";
import { readWords } from "../words/read-words.ts";
import { entryFile } from "./list-apis.ts";
import type { SpecDocument } from "./spec-document.ts";

/** Where a problem is, `specs/exact-online/crm/Accounts.yaml:17`, and the text that stands there. */
function placeOf(problem: NormalizedProblem, cwd: string): { place: string; text: string } {
  const [location] = problem.location;
  if (!location) return { place: "specs", text: "" };
  const { start, end } = getLineColLocation(location);
  const line = location.source.body.split("\n")[start.line - 1] ?? "";
  const text = end?.line === start.line ? line.slice(start.col - 1, end.col - 1) : line.trim();
  return { place: `${relative(cwd, location.source.absoluteRef)}:${start.line}`, text };
}

function isDocument(value: unknown): value is SpecDocument {
  return typeof value === "object" && value !== null && "openapi" in value && "paths" in value && "components" in value;
}

/**
 * Reads the files of one API and makes one document of them, with every schema in `components`. A property without a
 * description has the sentence that `words.yaml` gives it, where the API has such a file.
 *
 * @param complete changes each file before it is bundled
 * @throws {SpecInvalid} when a file is missing, no YAML, or a reference leads nowhere; names the place.
 */
export async function bundleSpec(
  specsFolder: string,
  api: string,
  cwd = process.cwd(),
  complete?: CompleteFile,
): Promise<SpecDocument> {
  const ref = join(specsFolder, api, entryFile);
  const shown = relative(cwd, ref);
  if (!existsSync(ref)) throw new SpecInvalid(shown, "the file is missing", "Restore it, or remove the folder.");
  const words = readWords(ref);
  const addSentences = words && sentenceAdder(words, ref);
  let result: Awaited<ReturnType<typeof bundle>>;
  let inData: ReadonlySet<string> = new Set();
  try {
    const config = await createConfig({});
    result = await guardRedocly(
      ref,
      (externalRefResolver) => {
        inData = externalRefResolver.inData;
        return bundle({ ref, config, externalRefResolver });
      },
      (file, content) => {
        complete?.(file, content);
        addSentences?.(file, content);
      },
    );
  } catch (cause) {
    if (cause instanceof SpecInvalid) throw cause;
    const what = cause instanceof Error ? cause.message.replaceAll(`${cwd}/`, "") : String(cause);
    throw new SpecInvalid(shown, what, "Correct the file, then generate again.", { cause });
  }
  const problem = firstError(result.problems, inData);
  if (problem) {
    const { place, text } = placeOf(problem, cwd);
    throw new SpecInvalid(
      place,
      `${problem.message.replaceAll(`${cwd}/`, "")} (${text})`,
      "Correct the reference or add what it names, then generate again.",
    );
  }
  const document: unknown = result.bundle.parsed;
  if (!isDocument(document))
    throw new SpecInvalid(
      shown,
      "the document has no openapi, paths and components",
      "See specs/README.md for the shape of a spec.",
    );
  return document;
}
