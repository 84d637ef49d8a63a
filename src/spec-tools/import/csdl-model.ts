import type { MetadataPosition } from "../../errors/metadata-invalid.ts";
import type { ImportNote } from "./import-notes.ts";

/** What an annotation says: a constant, a list, or named values. */
export type AnnotationValue =
  | string
  | boolean
  | number
  | readonly AnnotationValue[]
  | { readonly [name: string]: AnnotationValue };

/** Annotations by their full term: `Org.OData.Core.V1.Description`. */
export type Annotations = ReadonlyMap<string, AnnotationValue>;

/** A type as it is used: the full name, and whether a list of it is meant. */
export interface TypeUse {
  readonly name: string;
  readonly collection: boolean;
  readonly position: MetadataPosition;
}

export interface Property {
  readonly name: string;
  readonly type: TypeUse;
  readonly nullable: boolean;
  readonly maxLength: number | undefined;
  /** The default as its attribute has it; undefined when there is none. */
  readonly defaultText: string | undefined;
  readonly annotations: Annotations;
}

export interface Navigation {
  readonly name: string;
  readonly type: TypeUse;
  readonly nullable: boolean;
  readonly contains: boolean;
  /** The navigation property of the other type that leads the other way. */
  readonly partner: string | undefined;
  readonly annotations: Annotations;
}

interface Named {
  /** Full name, the namespace included. */
  readonly name: string;
  readonly annotations: Annotations;
  readonly position: MetadataPosition;
}

export interface StructuredType extends Named {
  readonly kind: "entity" | "complex";
  readonly base: TypeUse | undefined;
  readonly abstract: boolean;
  readonly open: boolean;
  readonly hasStream: boolean;
  /** Names of the key's properties, own only; undefined when the type says nothing of a key. */
  readonly key: readonly string[] | undefined;
  readonly properties: readonly Property[];
  readonly navigations: readonly Navigation[];
}

export interface EnumType extends Named {
  readonly kind: "enum";
  readonly flags: boolean;
  readonly members: readonly string[];
}

export interface TypeDefinition extends Named {
  readonly kind: "definition";
  readonly maxLength: number | undefined;
  readonly underlying: TypeUse;
}

export type CsdlType = StructuredType | EnumType | TypeDefinition;

/** An action or function, or a function import of OData v2 and v3, which is both. */
export interface CsdlOperation extends Named {
  readonly kind: "action" | "function";
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  readonly bound: boolean;
  /** Where the arguments stand: in the address, as those of functions do, or in the body. */
  readonly takes: "address" | "body";
  readonly parameters: readonly Property[];
  readonly returns: TypeUse | undefined;
  /** The further document that it stands in; absent for the service's own. */
  readonly document: string | undefined;
}

/** Something that has an address of its own below the service. */
export interface Resource {
  readonly name: string;
  readonly kind: "set" | "singleton";
  readonly type: TypeUse;
  readonly annotations: Annotations;
}

/** An unbound operation that the service offers under a name. */
export interface OperationImport {
  readonly name: string;
  readonly operations: readonly CsdlOperation[];
}

export interface CsdlModel {
  /** What was left out, in the order in which it was found. */
  readonly notes: readonly ImportNote[];
  readonly version: "v2" | "v3" | "v4";
  /** Whether the service's own document defines nothing and speaks of what another defines. */
  readonly onlyAnnotates: boolean;
  readonly types: ReadonlyMap<string, CsdlType>;
  /** Names of the types that derive from a type directly, by its full name. */
  readonly derived: ReadonlyMap<string, readonly string[]>;
  /** Bound operations. */
  readonly bound: readonly CsdlOperation[];
  readonly resources: readonly Resource[];
  readonly imports: readonly OperationImport[];
}
