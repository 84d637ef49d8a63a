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
  /** What is known of alternatives that were tried against each other. */
  readonly probed: Map<string, boolean>;
}

/** A comparison that goes on: who comes upon more to compare, plans it. */
export interface Comparison {
  readonly documents: Documents;
  plan(before: readonly Node[], after: readonly Node[], sink: Sink, place: string): void;
}
