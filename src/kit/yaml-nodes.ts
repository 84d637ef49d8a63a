import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from "js-yaml";

/**
 * The kinds of nodes, by the numbers that `yaml-ast-parser` has for them: in the package this module stands for that
 * parser, which Redocly asks for nothing but the place of a value.
 */
export const Kind = { SCALAR: 0, MAPPING: 1, MAP: 2, SEQ: 3, ANCHOR_REF: 4 } as const;

/** A value with its place in the text, counted from 0. */
export interface YamlNode {
  readonly kind: number;
  readonly startPosition: number;
  endPosition: number;
  parent: YamlNode | undefined;
  /** Text of a scalar; what a pair holds. */
  value?: string | YamlNode | undefined;
  readonly key?: YamlNode;
  /** Pairs of a map. */
  readonly mappings?: YamlNode[];
  /** Members of a list. */
  readonly items?: YamlNode[];
}

/** Where a scalar begins: at its quote, or at the sign in whose next line a text of lines begins. */
function startOf(text: string, { valueStart, style }: ScalarEvent): number {
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  if (style === SCALAR_STYLE.PLAIN) return valueStart;
  const line = text.lastIndexOf("\n", valueStart - 2) + 1;
  const sign = /[|>][-+\d]*[ \t]*(?:#.*)?\r?\n?$/.exec(text.slice(line, valueStart));
  return sign ? line + sign.index : valueStart;
}

/** A scalar, its quotes included; undefined where nothing is written. */
function scalarOf(text: string, event: ScalarEvent): YamlNode | undefined {
  const { valueStart, valueEnd } = event;
  if (valueStart < 0) return undefined;
  const startPosition = startOf(text, event);
  const endPosition = valueEnd + (text[startPosition] === '"' || text[startPosition] === "'" ? 1 : 0);
  return { kind: Kind.SCALAR, startPosition, endPosition, parent: undefined, value: getScalarValue(text, event) };
}

function nodeOf(text: string, event: Event): YamlNode | undefined {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return scalarOf(text, event);
    case EVENT_ID.ALIAS:
      return {
        kind: Kind.ANCHOR_REF,
        startPosition: event.anchorStart,
        endPosition: event.anchorEnd,
        parent: undefined,
      };
    case EVENT_ID.MAPPING:
      return {
        kind: Kind.MAP,
        startPosition: event.start,
        endPosition: event.start + 1,
        parent: undefined,
        mappings: [],
      };
    case EVENT_ID.SEQUENCE:
      return { kind: Kind.SEQ, startPosition: event.start, endPosition: event.start + 1, parent: undefined, items: [] };
    default:
      return undefined;
  }
}

/** Collections that are open, and the key that waits for its value. */
interface Open {
  readonly node: YamlNode;
  key?: YamlNode | undefined;
  /** Whether the next node of a map is a value, also where its key says nothing. */
  awaitsValue: boolean;
}

function add(open: Open, node: YamlNode | undefined): void {
  const { node: parent } = open;
  if (parent.items) {
    if (node) {
      node.parent = parent;
      parent.items.push(node);
    }
  } else if (!open.awaitsValue) {
    open.key = node;
    open.awaitsValue = true;
  } else {
    const { key } = open;
    open.awaitsValue = false;
    if (!key) return;
    const pair: YamlNode = {
      kind: Kind.MAPPING,
      startPosition: key.startPosition,
      endPosition: node?.endPosition ?? key.endPosition + 1,
      parent,
      key,
      value: node,
    };
    key.parent = pair;
    if (node) node.parent = pair;
    parent.mappings?.push(pair);
  }
}

/** The first document of a text as nodes; undefined where it is empty, or no YAML. */
export function safeLoad(text: string): YamlNode | undefined {
  let events: Event[];
  try {
    events = parseEvents(text, {});
  } catch {
    return undefined;
  }
  const open: Open[] = [];
  let root: YamlNode | undefined;
  for (const event of events) {
    const around = open.at(-1);
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop()?.node;
      // A document ends as well, and has no node; what is behind the first is not asked for.
      if (closed === undefined) break;
      const last = (closed.items ?? closed.mappings)?.at(-1);
      closed.endPosition = last?.endPosition ?? closed.endPosition;
      const pair = closed.parent?.kind === Kind.MAPPING ? closed.parent : undefined;
      if (pair) pair.endPosition = closed.endPosition;
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) continue;
    const node = nodeOf(text, event);
    if (around) add(around, node);
    else root = node;
    if (node?.items || node?.mappings) open.push({ node, awaitsValue: false });
  }
  return root;
}

/** The node at a path, or the last above it that there is; of a name without a value the name. */
export function nodeAt(root: YamlNode | undefined, path: readonly (string | number)[]): YamlNode | undefined {
  let node = root;
  for (const step of path) {
    const pair = node?.mappings?.find(({ key }) => key?.value === String(step));
    const next = pair ? (typeof pair.value === "object" ? pair.value : pair.key) : node?.items?.[Number(step)];
    if (!next) return node === root ? undefined : node;
    node = next;
  }
  return node;
}
