import { MetadataInvalid } from "../../errors/metadata-invalid.ts";
import type { Json } from "./flat-type.ts";
import { pascalCase, UniqueNames, wordsOf } from "./naming.ts";

/** Operations of one description; nobody reads a file with more, and it takes a minute to write. */
const mostOperations = 150_000;

/** What an operation says of itself. */
export interface OperationText {
  readonly summary: string;
  readonly description: string;
}

/** The summary and description of an operation, in the form that the linter asks for. */
export function operationText(summary: string, sentence: string): OperationText {
  const short = summary.length <= 80 ? summary : `${summary.slice(0, 79).trimEnd()}…`;
  const text = sentence.replace(/\s+/g, " ").trim();
  const plain = (one: string): string => one.toLowerCase().replace(/[^a-z0-9]/g, "");
  const told =
    plain(text) === plain(short) || text === "" ? `As the service's metadata declares it: ${text || short}` : text;
  return { summary: short.replace(/[.!?]+$/, ""), description: /[.!?]$/.test(told) ? told : `${told}.` };
}

/** Collects the paths of a document; operationIds stay unique also without case and punctuation. */
export class PathList {
  readonly paths: Record<string, Record<string, unknown>> = {};
  /** The resource that each path belongs to, which names its file and, unless all share one, its tag. */
  readonly tags = new Map<string, string>();
  readonly operationIds: string[] = [];
  /** Operations that were to stand where another one stands: `GET /Orders`. */
  readonly crowded = new Set<string>();
  readonly #ids = new UniqueNames();
  readonly #summaries = new Set<string>();
  /** The last number that was put behind a summary, by the summary. */
  readonly #numbers = new Map<string, number>();
  #operations = 0;
  readonly #oneTag: string | undefined;
  readonly #takes: (path: string) => boolean;

  /** `oneTag`: the tag of all operations, for a service whose entities all lead to each other; `takes`: which addresses are wanted. */
  constructor(oneTag?: string, takes: (path: string) => boolean = () => true) {
    this.#oneTag = oneTag;
    this.#takes = takes;
  }

  /** Tags of the operations. */
  get operationTags(): string[] {
    return this.#oneTag === undefined ? [...new Set(this.tags.values())] : [this.#oneTag];
  }

  has(path: string): boolean {
    return Object.hasOwn(this.paths, path);
  }

  /** A summary that no operation has yet; the second of a kind is made of its operationId, which is unique. */
  #newSummary(summary: string, operationId: string): string {
    const words = wordsOf(operationId);
    const wishes = [summary, words.charAt(0).toUpperCase() + words.slice(1), operationId].map((text) =>
      text.slice(0, 80),
    );
    let free = wishes.find((wish) => !this.#summaries.has(wish.toLowerCase()));
    for (const short = words.slice(0, 70); free === undefined; ) {
      const number = (this.#numbers.get(short) ?? 1) + 1;
      this.#numbers.set(short, number);
      if (!this.#summaries.has(`${short} ${number}`.toLowerCase())) free = `${short} ${number}`;
    }
    this.#summaries.add(free.toLowerCase());
    return free;
  }

  /** Adds an operation. `ids` are wishes, the shortest first; the last is the one that is sure to differ. */
  add(
    path: string,
    tag: string,
    method: string,
    ids: readonly string[],
    text: OperationText,
    rest: Json,
    parameters: readonly Json[],
  ): void {
    if (!this.#takes(path)) return;
    if (Object.hasOwn(this.paths[path] ?? {}, method)) {
      this.crowded.add(`${method.toUpperCase()} ${path}`);
      return;
    }
    this.#operations += 1;
    if (this.#operations > mostOperations)
      throw new MetadataInvalid(
        `it would become more than ${mostOperations} operations`,
        "Choose the entity sets that you need (--select).",
      );
    const item = (this.paths[path] ??= parameters.length > 0 ? { parameters } : {});
    this.tags.set(path, this.tags.get(path) ?? tag);
    const operationId = this.#ids.take(...ids.map(pascalCase));
    this.operationIds.push(operationId);
    item[method] = {
      operationId,
      ...text,
      summary: this.#newSummary(text.summary, operationId),
      tags: [this.#oneTag ?? this.tags.get(path)],
      ...rest,
    };
  }
}
