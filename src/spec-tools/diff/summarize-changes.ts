import type { ChangeGroup, FlowsVerdict, TypesVerdict } from "./change-kinds.ts";
import type { SpecChange } from "./change-list.ts";

/** Groups in the order in which they are shown. */
export const groups: readonly ChangeGroup[] = ["breaking", "deprecated", "added", "changed"];

/** The outcome of a comparison in two words. */
export interface ChangeSummary {
  /** The step of the version that the TypeScript package needs; `none` without a change. */
  readonly types: TypesVerdict | "none";
  /** The worst that happens to flows. */
  readonly flows: FlowsVerdict;
  readonly counts: Readonly<Record<ChangeGroup, number>>;
}

/** The worst verdict for each audience, and how many changes each group has. */
export function summarizeChanges(changes: readonly SpecChange[]): ChangeSummary {
  const typesOrder: readonly TypesVerdict[] = ["major", "minor", "patch"];
  const flowsOrder: readonly FlowsVerdict[] = ["breaks", "review"];
  return {
    types: typesOrder.find((verdict) => changes.some(({ types }) => types === verdict)) ?? "none",
    flows: flowsOrder.find((verdict) => changes.some(({ flows }) => flows === verdict)) ?? "safe",
    counts: {
      breaking: changes.filter(({ group }) => group === "breaking").length,
      deprecated: changes.filter(({ group }) => group === "deprecated").length,
      added: changes.filter(({ group }) => group === "added").length,
      changed: changes.filter(({ group }) => group === "changed").length,
    },
  };
}
