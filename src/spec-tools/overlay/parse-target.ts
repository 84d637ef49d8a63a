import { OverlayInvalid } from "../../errors/overlay-invalid.ts";

/** A step of a target: a member by its name, or all of them. */
export type Step = { readonly kind: "member"; readonly name: string } | { readonly kind: "all" };

const step = /\.([A-Za-z_$][\w$-]*)|\.(\*)|\[(\*)\]|\[(\d+)\]|\[("(?:[^"\\]|\\["\\])*")\]|\['((?:[^'\\]|\\['\\])*)'\]/y;

/** Characters of a target. */
const longestTarget = 4_096;

/**
 * Reads the part of JSONPath that names places: `$.paths["/users"].get`, `$.paths.*.get`, `$.tags[0]`. Filters and `..`
 * are refused, because a target of a correction should say exactly what it means.
 *
 * @throws {OverlayInvalid} for anything else.
 * @see https://www.rfc-editor.org/rfc/rfc9535
 */
export function parseTarget(target: string): Step[] {
  const refuse = (at: number): never => {
    throw new OverlayInvalid(
      `the target ${target} is not understood from character ${at + 1} on`,
      'Write it as $.paths["/users"].get, with * for every member.',
    );
  };
  if (target.length > longestTarget)
    throw new OverlayInvalid(`a target has more than ${longestTarget} characters`, "Name one place with it.");
  if (!target.startsWith("$")) refuse(0);
  const steps: Step[] = [];
  step.lastIndex = 1;
  while (step.lastIndex < target.length) {
    const at = step.lastIndex;
    const match = step.exec(target) ?? refuse(at);
    const [, member, star, bracketStar, index, double, single] = match;
    if (star ?? bracketStar) steps.push({ kind: "all" });
    else if (double !== undefined)
      steps.push({ kind: "member", name: double.slice(1, -1).replace(/\\(["\\])/g, "$1") });
    else steps.push({ kind: "member", name: member ?? index ?? (single ?? "").replace(/\\(['\\])/g, "$1") });
  }
  return steps;
}
