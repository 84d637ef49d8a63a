import type { FieldKinds } from "./field-kinds.ts";

/** What this folder needs to know of an entity; made once per entity from a generated table or from `$metadata`. */
export interface EntityShape {
  readonly kinds: FieldKinds;
  /** The entity that a field leads to; a function, because entities lead to each other in circles. */
  readonly nested?: Readonly<Record<string, () => EntityShape>>;
  /** What a field holds that is an object with fields of its own and no record. */
  readonly parts?: Readonly<Record<string, EntityShape>>;
  /** The JSON that the other fields take in a body, in the words of `rows/encode-value.ts`; a field of which nothing is known may hold any. */
  readonly types?: Readonly<Record<string, string>>;
  /** Fields that creation and that a change may set; absent when nothing is known, then everything may be set. */
  readonly writable?: { readonly create: ReadonlySet<string>; readonly update: ReadonlySet<string> };
  /** Present when the entity may have fields that nothing says of: the declared ones that no body may have. */
  readonly open?: ReadonlySet<string>;
  /** Fields that the service takes and drops (fact 195). */
  readonly ignored?: ReadonlySet<string>;
  /** Fields by the other names under which they come in answers. */
  readonly spelled?: Readonly<Record<string, string>>;
}
