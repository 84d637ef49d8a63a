import {
  type ChangeGroup,
  type ChangeKind,
  changeKinds,
  type FlowsVerdict,
  type TypesVerdict,
} from "./change-kinds.ts";

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

/** Collects changes; each kind has its verdicts in one table. */
export class ChangeList {
  readonly changes: SpecChange[] = [];
  readonly #seen = new Set<string>();

  /** `unused`: no operation leads here, so no flow can notice. */
  add(kind: ChangeKind, place: string, what: string, { unused = false }: { unused?: boolean } = {}): void {
    const text = `${kind} ${place} ${what}`;
    if (this.#seen.has(text)) return;
    this.#seen.add(text);
    const { types, flows: judged, group } = changeKinds[kind];
    const flows = unused ? "safe" : judged;
    this.changes.push({
      kind,
      group: types === "major" || flows === "breaks" ? "breaking" : group,
      place,
      what,
      types,
      flows,
    });
  }
}
