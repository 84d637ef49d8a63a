import { isSame, type Node, numberAt } from "./node.ts";

/** Keywords whose smaller number allows less, and those whose larger number does. */
const upper = ["maxLength", "maximum", "exclusiveMaximum", "maxItems"] as const;
const lower = ["minLength", "minimum", "exclusiveMinimum", "minItems"] as const;

/** Sentences of the limits that now allow less, and of those that allow more. */
export function compareLimits(before: Node, after: Node): { tightened: string[]; loosened: string[] } {
  const tightened: string[] = [];
  const loosened: string[] = [];
  const judge = (name: string, old: number, fresh: number, shrinks: boolean): void => {
    if (old === fresh) return;
    const shown = (value: number): string => (Number.isFinite(value) ? String(value) : "none");
    (shrinks ? tightened : loosened).push(`${name} goes from ${shown(old)} to ${shown(fresh)}`);
  };
  for (const name of upper) {
    const [old, fresh] = [numberAt(before, name) ?? Infinity, numberAt(after, name) ?? Infinity];
    judge(name, old, fresh, fresh < old);
  }
  for (const name of lower) {
    const [old, fresh] = [numberAt(before, name) ?? -Infinity, numberAt(after, name) ?? -Infinity];
    judge(name, old, fresh, fresh > old);
  }
  if (!isSame(before["pattern"], after["pattern"])) {
    if (after["pattern"] === undefined) loosened.push("the pattern is gone");
    else tightened.push(`the pattern is now ${String(after["pattern"])}`);
  }
  return { tightened, loosened };
}
