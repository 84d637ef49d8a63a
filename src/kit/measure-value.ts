/** How large a value that was read from a file may be. */
export interface ValueLimits {
  /** Levels of lists and objects inside each other. @default 100 */
  readonly depth?: number;
  /** Values that stand in more than one place, as aliases make them, counted in every place but the first. @default 100,000 */
  readonly repeated?: number;
  /** Characters of a member's name. @default 4,096 */
  readonly nameLength?: number;
}

/** What a part of a value holds when everything that stands twice is written twice. */
interface Size {
  readonly values: number;
  readonly depth: number;
}

interface Frame {
  readonly node: object;
  readonly members: readonly unknown[];
  index: number;
  values: number;
  depth: number;
}

const isCollection = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * Says why a value is none that the rest of the program may walk through: it holds itself, is nested too deeply, or
 * aliases make it as large as memory. Nothing when it may. Looks at each object once, however often it is referred to,
 * and uses no stack, so that the value cannot harm the check.
 */
export function refuseValue(value: unknown, limits: ValueLimits = {}): string | undefined {
  const { depth: deepest = 100, repeated: mostRepeated = 100_000, nameLength = 4_096 } = limits;
  const sizes = new Map<object, Size>();
  const open: Frame[] = [];
  const inside = new Set<object>();
  let repeated = 0;
  let longName: string | undefined;
  const enter = (node: object): void => {
    inside.add(node);
    if (!Array.isArray(node)) longName ??= Object.keys(node).find((name) => name.length > nameLength);
    open.push({ node, members: Array.isArray(node) ? node : Object.values(node), index: 0, values: 1, depth: 1 });
  };
  if (isCollection(value)) enter(value);
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    if (longName !== undefined) return `a name has more than ${nameLength} characters (${longName.slice(0, 40)}…)`;
    if (frame.index === frame.members.length) {
      sizes.set(frame.node, { values: frame.values, depth: frame.depth });
      inside.delete(frame.node);
      open.pop();
      const around = open.at(-1);
      if (around) {
        around.values += frame.values;
        around.depth = Math.max(around.depth, frame.depth + 1);
      }
      continue;
    }
    const member = frame.members[frame.index];
    frame.index += 1;
    if (!isCollection(member)) {
      frame.values += 1;
      continue;
    }
    if (inside.has(member)) return "an alias stands within what it stands for";
    const known = sizes.get(member);
    if (!known) {
      if (open.length >= deepest) return `it is nested deeper than ${deepest} levels`;
      enter(member);
      continue;
    }
    frame.values += known.values;
    frame.depth = Math.max(frame.depth, known.depth + 1);
    repeated += known.values;
    if (repeated > mostRepeated) return `aliases repeat more than ${mostRepeated} values`;
    if (open.length + known.depth > deepest) return `it is nested deeper than ${deepest} levels`;
  }
  return undefined;
}

/** Values of a tree that `refuseValue` let pass, each counted as often as it stands there; the value itself is one. */
export function countValues(value: unknown): number {
  if (!isCollection(value)) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + countValues(member), 1);
}
