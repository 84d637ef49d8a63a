import type { ChangeList } from "./change-list.ts";
import { isNode, isSame, type Node, nodeAt, textAt, textsAt } from "./node.ts";

/** What makes a copy that is kept of a list another one, or what is to be asked for it: who keeps one has to look. */
const decisive = [
  "strategy",
  "key",
  "cursor",
  "counter",
  "wallClock",
  "deletes",
  "resets",
  "parent",
  "lines",
  "derived",
];

/** What only those notice who wait for it: nothing of a copy is lost or written otherwise. */
const incidental = ["lateSeconds", "twins"];

const without = (node: Node, ...names: readonly string[]): Node =>
  Object.fromEntries(Object.entries(node).filter(([name]) => !names.includes(name)));

/** What is said of a list, with what all lists of its strategy have in common and the logs and resets that it names. */
function statementOf(document: Node, operation: Node): Node | undefined {
  const own = operation["x-changes"];
  const strategy = isNode(own) ? textAt(own, "strategy") : undefined;
  if (!isNode(own) || strategy === undefined) return undefined;
  const rules = nodeAt(document, "x-change-rules");
  const said: Node = { ...nodeAt(nodeAt(rules, "strategies"), strategy), ...own };
  const log = nodeAt(nodeAt(rules, "logs"), textAt(nodeAt(said, "deletes"), "log") ?? "");
  const resets = textsAt(said, "resets").map((name) => without(nodeAt(nodeAt(rules, "resets"), name), "facts"));
  return {
    ...said,
    deletes: [said["deletes"], without(log, "facts", "lateSeconds")],
    resets,
    lateSeconds: [said["lateSeconds"], log["lateSeconds"]],
  };
}

/** Compares how a copy of a list is kept in step; see `x-changes` in `specs/README.md`. */
export function compareCopies(
  list: ChangeList,
  place: string,
  [before, after]: readonly [document: Node, document: Node],
  [one, other]: readonly [operation: Node, operation: Node],
): void {
  const [old, fresh] = [statementOf(before, one), statementOf(after, other)];
  if (!old && !fresh) return;
  if (!fresh) return list.add("copy-removed", place, "nothing says any more how a copy of it is kept in step");
  if (!old) return list.add("copy-added", place, "it says how a copy of it is kept in step");
  const changed = (names: readonly string[]): string =>
    names.filter((name) => !isSame(old[name], fresh[name])).join(", ");
  const [meant, tuned] = [changed(decisive), changed(incidental)];
  if (meant !== "") list.add("copy-changed", place, `a copy of it is kept in step in another way (${meant})`);
  if (tuned !== "") list.add("copy-tuned", place, `a copy of it is kept in step with another bound or twin (${tuned})`);
}
