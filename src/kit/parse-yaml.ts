import { CORE_SCHEMA, type LoadOptions, load, YAMLException } from "js-yaml";
import { refuseValue } from "./measure-value.ts";

/** A text is no YAML, or YAML that nobody writes by hand: nested without end, or multiplied by aliases. */
export class YamlRefused extends Error {
  /** Counted from 1. Absent when the text as a whole is to blame. */
  readonly line: number | undefined;

  constructor(problem: string, line?: number, options?: ErrorOptions) {
    super(problem, options);
    this.line = line;
  }
}

/** What no description that people write comes near; given to the parser, which counts while it reads. */
export const yamlLimits = { maxDepth: 100, maxAliases: 100_000, maxTotalMergeKeys: 10_000 } satisfies LoadOptions;

/**
 * Reads YAML 1.2 (JSON is part of it) of one document, in time and memory that grow with the text and not faster.
 * A name that stands twice in a mapping is refused.
 *
 * @throws {YamlRefused} with the line, where one is to blame.
 */
export function parseYaml(text: string): unknown {
  let value: unknown;
  try {
    value = load(text, { schema: CORE_SCHEMA, ...yamlLimits });
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    throw new YamlRefused(cause.reason, cause.mark && cause.mark.line + 1, { cause });
  }
  const problem = refuseValue(value);
  if (problem !== undefined) throw new YamlRefused(problem);
  return value;
}
