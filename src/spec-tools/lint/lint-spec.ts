import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { createConfig, getLineColLocation, lint } from "@redocly/openapi-core";
import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { textAt } from "../../kit/json-access.ts";
import { guardRedocly } from "../read/guard-redocly.ts";
import { wordsFile } from "../words/read-words.ts";
import { behaviourFile } from "./known-facts.ts";
import erpPlugin from "./plugin.ts";

/** What a rule has to say about a description, and where; both numbers are counted from 1. */
export interface SpecFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

/**
 * What Redocly says of the schemas `true` and `false`, which OpenAPI allows since 3.1.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
const ofBooleans = "Expected type `Schema` (object) but got `boolean`";

/**
 * Holds a description against Redocly's `recommended-strict` and the rules of this package. That facts are written down
 * is asked only where there is a place for them, the file that `known-facts` reads; that each property has a sentence,
 * where the description has a `words.yaml` beside it.
 *
 * @throws {SpecInvalid} when there is no such description.
 */
export async function lintSpec(path: string, cwd = process.cwd()): Promise<SpecFinding[]> {
  const full = resolve(cwd, path);
  if (!existsSync(full))
    throw new SpecInvalid(
      path,
      "there is no such file or folder",
      "Give a folder with an openapi.yaml, or a file that is one.",
    );
  const ref = statSync(full).isDirectory() ? join(full, "openapi.yaml") : full;
  if (!existsSync(ref))
    throw new SpecInvalid(path, "the folder has no openapi.yaml", "Give a folder with one, or a file that is one.");
  const config = await createConfig({
    extends: ["recommended-strict", "erp/all"],
    plugins: [erpPlugin()],
    rules: {
      ...(existsSync(join(cwd, behaviourFile)) ? {} : { "erp/known-facts": "off" }),
      ...(existsSync(join(dirname(ref), wordsFile)) ? {} : { "erp/described-properties": "off" }),
    },
  });
  let problems: Awaited<ReturnType<typeof lint>>;
  let version = "";
  try {
    problems = await guardRedocly(ref, async (externalRefResolver) => {
      const found = await lint({ ref, config, externalRefResolver });
      const root = await externalRefResolver.resolveDocument(null, ref);
      version = textAt("parsed" in root ? root.parsed : undefined, "openapi") ?? "";
      return found;
    });
  } catch (cause) {
    if (cause instanceof SpecInvalid) throw cause;
    const what = cause instanceof Error ? cause.message.replaceAll(`${cwd}/`, "") : String(cause);
    throw new SpecInvalid(relative(cwd, ref), what, "Correct the file.", { cause });
  }
  const isOld = version.startsWith("3.0");
  const faults = problems.filter(({ ruleId, message }) => isOld || ruleId !== "struct" || message !== ofBooleans);
  return faults.map(({ location: [first], ruleId, message }) => {
    const start = first ? getLineColLocation(first).start : { line: 1, col: 1 };
    return {
      file: relative(cwd, first?.source.absoluteRef ?? ref),
      line: start.line,
      column: start.col,
      rule: ruleId,
      message,
    };
  });
}
