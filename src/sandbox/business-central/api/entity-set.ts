import type { IssuedToken } from "../../core/token-registry.ts";
import type { Row } from "../../odata/model/entity-type.ts";
import type { LinkedSet } from "../../odata/present/linked-set.ts";
import type { RowTable } from "../../odata/rows/row-table.ts";

/** Who calls, and how the answer is wanted. */
export interface Caller {
  readonly token: IssuedToken;
  readonly delegatedAdmin: boolean;
  /** Primary subtag of `Accept-Language`. */
  readonly language: string;
}

/** Bytes beside a row. */
export interface Media {
  read(row: Row): Uint8Array | undefined;
  write?(position: number, bytes: Uint8Array): void;
}

/** A bound action; what it answers, or nothing for 204. */
export type Action = (
  position: number,
  caller: Caller,
  body: Readonly<Record<string, unknown>>,
) => Response | undefined;

/** One entity set as the service serves it. What is missing here, the description does not offer either. */
export interface EntitySet extends LinkedSet {
  /** Reading is refused without a condition on one of these fields. */
  readonly filterOn?: readonly string[];
  /** Navigation properties whose records may be sent along when a record is made. */
  readonly deep?: readonly string[];
  /** Whether a property in a body that the type does not have is refused; else it is passed over (fact 192). @default false */
  readonly refusesUnknown?: boolean;
  /** Called before each read of the set. */
  readonly beforeRead?: () => void;
  /** What depends on the reader. */
  readonly localize?: (row: Row, language: string) => Row;
  /** Read-only properties that a body may carry in vain. */
  readonly ignoredOnWrite?: readonly string[];
  /** Adds a row below the parent, if the address has one; answers its position. */
  readonly create?: (values: Row, parent: Row | undefined, caller: Caller) => number | Promise<number>;
  readonly update?: (position: number, changes: Row, caller: Caller) => void | Promise<void>;
  readonly remove?: (position: number, caller: Caller) => void;
  /** By the name after the namespace. */
  readonly actions?: Readonly<Record<string, Action>>;
  readonly media?: Media;
}

/** What a set has that shows a table as it is. */
export const tableSet = (table: RowTable): Pick<EntitySet, "type" | "rows"> => ({ type: table.type, rows: table });

/** The entity sets of one company by name. */
export type EntitySets = ReadonlyMap<string, EntitySet>;

/** One API of an environment: the sets outside any company, and those of each company. */
export interface ApiSets {
  readonly root: EntitySets;
  /** The entity sets of a company, or undefined if there is no such company. */
  company(id: string): EntitySets | undefined;
}
