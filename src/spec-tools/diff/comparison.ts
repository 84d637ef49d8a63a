import type { Node } from "./node.ts";
import type { ShapeReader } from "./schema-shape.ts";
import type { Sink } from "./sink.ts";

/** What two documents say of schemas, and whose rules differ from JSON's. */
export interface Documents {
  readonly before: ShapeReader;
  readonly after: ShapeReader;
  /** Whether 64-bit integers are text, as in OData v2. */
  readonly textInt64: boolean;
  /** Whether two schemas are surely the same, with all that they lead to. */
  readonly isUnchanged: (before: Node, after: Node) => boolean;
  /** What is known of schemas and alternatives that were tried against each other. */
  readonly probed: Map<string, boolean>;
  /** The same with the later version as the earlier. */
  readonly turned: Documents;
}

/** Two versions that are compared, and the same the other way round. */
export function documentsOf(
  before: ShapeReader,
  after: ShapeReader,
  { textInt64, isUnchanged }: Pick<Documents, "textInt64" | "isUnchanged">,
): Documents {
  const turned = {
    before: after,
    after: before,
    textInt64,
    isUnchanged: (one: Node, other: Node) => isUnchanged(other, one),
    probed: new Map<string, boolean>(),
    get turned() {
      return documents;
    },
  };
  const documents: Documents = { before, after, textInt64, isUnchanged, probed: new Map(), turned };
  return documents;
}

/** A comparison that goes on: who comes upon more to compare, plans it. */
export interface Comparison {
  readonly documents: Documents;
  plan(before: readonly Node[], after: readonly Node[], sink: Sink, place: string): void;
  /**
   * Whether every value of the first schemas is one of the second; false when that is not known.
   *
   * @param from the version of the first; the second are of the other
   */
  isWithin(narrow: readonly Node[], wide: readonly Node[], from: "before" | "after"): boolean;
}
