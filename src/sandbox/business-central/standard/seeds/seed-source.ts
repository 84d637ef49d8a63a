import type { Field, Value } from "../../../odata/model/entity-type.ts";
import type { SequentialGuids } from "../../../odata/rows/sequential-guid.ts";

/** What rules may ask of the seeded records of a company. */
export interface SeedSource {
  /** Day that seeded documents begin at, in epoch milliseconds. */
  readonly startMs: number;
  /** How many records a set begins with. */
  count(set: string): number;
  /** The ids of a set's seeded records. */
  ids(set: string): SequentialGuids;
  /** The record of another set that a seeded one leads to; undefined if there is none. */
  related(index: number, set: string): number | undefined;
  /** The record above a seeded one, for sets that are parts. */
  parentOf(set: string, index: number): { readonly set: string; readonly index: number } | undefined;
  /** The value of one field of a seeded record. */
  value(set: string, index: number, name: string): Value;
}

/** Says the value of a field of a seeded record, or undefined where another rule shall. */
export type SeedRule = (index: number, seeds: SeedSource, field: Field) => Value | undefined;

/** Rules by set and field. */
export type SeedRules = Readonly<Record<string, Readonly<Record<string, SeedRule>>>>;
