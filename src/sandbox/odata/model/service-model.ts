import type { ODataVersion } from "../dialect.ts";
import type { QueryType } from "./entity-type.ts";

/** A type as it is used. */
export interface TypeUse {
  /** Full name, or the primitive that a type definition stands for. */
  readonly name: string;
  readonly collection: boolean;
}

/** A property, or a parameter of an operation. */
export interface ModelProperty {
  readonly name: string;
  readonly type: TypeUse;
  readonly nullable: boolean;
  readonly maxLength: number | undefined;
  /** Digits of a decimal, where the document says both: all of them, and those behind the point. */
  readonly digits: readonly [all: number, behindPoint: number] | undefined;
  readonly hasDefault: boolean;
  /** The service makes the value. */
  readonly computed: boolean;
  readonly creatable: boolean;
  readonly updatable: boolean;
  readonly filterable: boolean;
}

export interface ModelNavigation {
  readonly name: string;
  readonly type: TypeUse;
  readonly contains: boolean;
  /** The navigation of the other side that means the same relation; in v2 and v3 the two share an association instead. */
  readonly partner: string | undefined;
  readonly association: string | undefined;
  /** Own property and the property of the target that it equals. */
  readonly constraint: readonly (readonly [own: string, other: string])[];
}

/** An entity or complex type with all that it inherits. */
export interface ModelType extends QueryType {
  readonly bases: readonly string[];
  readonly key: readonly string[];
  /** Names of the fields of each other key. */
  readonly alternateKeys: readonly (readonly string[])[];
  readonly open: boolean;
  readonly hasStream: boolean;
  /** All properties but streams, whose bytes have addresses of their own. */
  readonly fields: ReadonlyMap<string, ModelProperty>;
  readonly streams: ReadonlySet<string>;
  readonly navigations: ReadonlyMap<string, ModelNavigation>;
}

/** Something with an address of its own. */
export interface ModelResource {
  readonly name: string;
  readonly singleton: boolean;
  readonly type: string;
  readonly insertable: boolean;
  readonly updatable: boolean;
  readonly deletable: boolean;
  /** Properties that nobody may give to a new record of this set, or change in one, although the type says nothing of it. */
  readonly nonInsertable: ReadonlySet<string>;
  readonly nonUpdatable: ReadonlySet<string>;
  readonly needsIfMatch: boolean;
  /** Set that a navigation leads to, by the navigation's name. */
  readonly targets: ReadonlyMap<string, string>;
}

export interface ModelOperation {
  /** Full name of a bound operation, name of the import of an unbound one. */
  readonly name: string;
  readonly changes: boolean;
  /** The method by which it is called. */
  readonly method: string;
  /** What it is bound to. */
  readonly binding: TypeUse | undefined;
  readonly parameters: readonly ModelProperty[];
  readonly returns: TypeUse | undefined;
}

/** What a metadata document says, as far as a service acts on it. */
export interface ServiceModel {
  /** Version of the protocol that the document is written in. */
  readonly version: ODataVersion;
  readonly types: ReadonlyMap<string, ModelType>;
  /** Members by the enumeration's full name; with `flags` several may stand together. */
  readonly enums: ReadonlyMap<string, { readonly members: readonly string[]; readonly flags: boolean }>;
  readonly resources: ReadonlyMap<string, ModelResource>;
  readonly operations: readonly ModelOperation[];
}
