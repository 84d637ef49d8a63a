import {
  type ChangeGroup,
  changeKinds,
  type FlowsVerdict,
  notifiedKinds,
  type PlainKind,
  type TypesVerdict,
} from "./change-kinds.ts";
import { type SchemaKind, type Side, schemaKinds } from "./schema-kinds.ts";

/** What a change is called: a row of one of the two tables of verdicts. */
export type ChangeKind = PlainKind | SchemaKind;

/** One difference between two versions of a spec, judged for both audiences. */
export interface SpecChange {
  readonly kind: ChangeKind;
  readonly group: ChangeGroup;
  /** operationId, or schema and property: `ListUsers`, `User.state`. */
  readonly place: string;
  /** What changed, in a sentence without the place. */
  readonly what: string;
  /** For those who use the TypeScript client. */
  readonly types: TypesVerdict;
  /** For those who have flows and apps. */
  readonly flows: FlowsVerdict;
}

const typesOrder: readonly TypesVerdict[] = ["patch", "minor", "major"];
const flowsOrder: readonly FlowsVerdict[] = ["safe", "review", "breaks"];

const worse = <T>(order: readonly T[], a: T, b: T): T => (order.indexOf(a) > order.indexOf(b) ? a : b);

/** Collects changes; each kind has its verdicts in one table. */
export class ChangeList {
  readonly #found = new Map<string, SpecChange>();
  #hasBreaking = false;

  /** All changes, in the order in which they were found. */
  get changes(): SpecChange[] {
    return [...this.#found.values()];
  }

  /** Whether any change breaks somebody. */
  get hasBreaking(): boolean {
    return this.#hasBreaking;
  }

  /**
   * A change that means the same for who sends and who reads.
   *
   * @param how `unused`: no operation leads here, so no flow can notice; `notified`: the service calls the user here
   */
  add(
    kind: PlainKind,
    place: string,
    what: string,
    { unused = false, notified = false }: { unused?: boolean; notified?: boolean } = {},
  ): void {
    const { types, flows, group } = (notified ? notifiedKinds[kind] : undefined) ?? changeKinds[kind];
    this.#put(kind, place, what, { types, flows, group }, unused);
  }

  /**
   * A change of a value that is sent or read.
   *
   * @param unused no operation leads here: who does not name the type cannot notice
   */
  addAt(kind: SchemaKind, side: Side, place: string, what: string, unused = false): void {
    this.#put(kind, place, what, schemaKinds[kind][side], unused);
  }

  /** What is both sent and read is one change, as bad as the worse of the two. */
  #put(
    kind: ChangeKind,
    place: string,
    what: string,
    judged: { types: TypesVerdict; flows: FlowsVerdict; group: Exclude<ChangeGroup, "breaking"> },
    unused: boolean,
  ): void {
    const key = `${kind} ${place} ${what}`;
    const known = this.#found.get(key);
    const ownTypes = unused && judged.types === "major" ? "minor" : judged.types;
    const types = worse(typesOrder, known?.types ?? "patch", ownTypes);
    const flows = worse(flowsOrder, known?.flows ?? "safe", unused ? "safe" : judged.flows);
    const group = types === "major" || flows === "breaks" ? "breaking" : judged.group;
    this.#hasBreaking ||= group === "breaking";
    this.#found.set(key, { kind, group, place, what, types, flows });
  }
}
