import type { Navigation, Property, StructuredType } from "./csdl-model.ts";

/** A part of a description. */
export type Json = Readonly<Record<string, unknown>>;

/** An entity or complex type with all that it inherits. */
export interface FlatType {
  readonly type: StructuredType;
  readonly key: readonly Property[];
  readonly properties: readonly Property[];
  readonly navigations: readonly Navigation[];
  readonly open: boolean;
  readonly hasStream: boolean;
}
