import type { EntityType } from "../../odata/model/entity-type.ts";
import type { Link } from "../../odata/present/linked-set.ts";
import type { ApiModel } from "../api/service-model.ts";

/** A field that names a record of another set, or of the same, by one of its fields. */
export interface Reference {
  readonly set: string;
  readonly field: string;
}

/** One entity set as the description has it. */
export interface DescribedSet {
  readonly name: string;
  readonly type: EntityType;
  readonly references: ReadonlyMap<string, Reference>;
  readonly links: Readonly<Record<string, Link>>;
  /** Navigation properties whose records may be sent along. */
  readonly deep: readonly string[];
  /** The field that no two records have alike: a code or a number. */
  readonly natural: string | undefined;
}

/** The model of the standard API. */
export interface StandardModel extends ApiModel {
  readonly sets: ReadonlyMap<string, DescribedSet>;
}
