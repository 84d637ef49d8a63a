import { BaseResolver, type Document, parseYaml, ResolveError, Source, YamlParseError } from "@redocly/openapi-core";
import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { DocumentFiles, shownPath } from "../../kit/document-files.ts";
import { refuseValue } from "../../kit/measure-value.ts";
import { yamlLimits } from "../../kit/parse-yaml.ts";
import { settleIds } from "./settle-ids.ts";

/** Completes what a file says, which it is given parsed. */
export type CompleteFile = (file: string, content: unknown) => void;

/** Files that Redocly reads as YAML; of others it takes the text. */
const isDescription = /\.(ya?ml|json)$/;

/**
 * What Redocly reads a description through: files of the description's own folder, nothing from the net, and no value
 * that would fill the memory. What was refused first is kept, since Redocly reports it as a broken reference.
 */
export class GuardedResolver extends BaseResolver {
  refusal: SpecInvalid | undefined;
  readonly entry: string;
  readonly #files: DocumentFiles;
  readonly #complete: CompleteFile | undefined;

  constructor(entry: string, complete?: CompleteFile) {
    super();
    this.#complete = complete;
    this.#files = new DocumentFiles(entry);
    this.entry = this.#files.entry;
  }

  /** Addresses, without what stands behind `#`, that stand under `$ref` in examples. */
  readonly inData = new Set<string>();

  override resolveExternalRef(base: string | null, ref: string): string {
    if (base === null) return this.#files.entry;
    if (this.inData.has(ref)) return ref;
    return this.#guard(() => this.#files.follow(ref, base));
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    // Redocly tries to follow it all the same, and lets it stand when that fails.
    if (this.inData.has(absoluteRef)) throw new ResolveError(new Error("it stands in an example"));
    try {
      return new Source(absoluteRef, this.#guard(() => this.#files.read(absoluteRef)).replaceAll("\r\n", "\n"));
    } catch (cause) {
      throw new ResolveError(cause instanceof Error ? cause : new Error(String(cause)));
    }
  }

  override parseDocument(source: Source, isRoot = false): Document {
    if (!isRoot && !isDescription.test(source.absoluteRef)) return { source, parsed: source.body };
    let parsed: unknown;
    try {
      parsed = parseYaml(source.body, { filename: source.absoluteRef, ...yamlLimits });
    } catch (cause) {
      throw new YamlParseError(cause instanceof Error ? cause : new Error(String(cause)), source);
    }
    const problem = refuseValue(parsed);
    if (problem !== undefined)
      this.#guard(() => {
        throw new SpecInvalid(shownPath(source.absoluteRef), problem, "Check where the description came from.");
      });
    if (source.body.includes("$id")) settleIds(source.absoluteRef, parsed);
    this.#complete?.(source.absoluteRef, parsed);
    return { source, parsed };
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof SpecInvalid) this.refusal ??= error;
      throw error;
    }
  }
}
