import { OverlayInvalid } from "../../errors/overlay-invalid.ts";
import { OverlayTargetGone } from "../../errors/overlay-target-gone.ts";
import { countValues, refuseValue } from "../../kit/measure-value.ts";
import type { Action, Overlay } from "./read-overlay.ts";
import { findPlaces, type Place, type Target } from "./target.ts";

/** Values that all actions together may look at and write: `$.*.*.*` reaches every part of a document. */
const mostWork = 5_000_000;

/** Counts what actions cost. @throws {OverlayInvalid} naming the target that is too much. */
class Work {
  #done = 0;

  add(values: number, target: string): void {
    this.#done += values;
    if (this.#done > mostWork)
      throw new OverlayInvalid(
        `its actions up to the target ${target} change more than ${mostWork} values`,
        "Correct fewer places.",
      );
  }
}

/** Levels of a document: actions may nest what they add ever deeper. */
const mostDepth = 200;

/** @throws {OverlayInvalid} when a value is nested too deeply to be walked through */
function refuseDepth(value: unknown, named: string): void {
  const why = refuseValue(value, { depth: mostDepth, repeated: Number.POSITIVE_INFINITY });
  if (why !== undefined) throw new OverlayInvalid(`${named} makes what cannot be read: ${why}`, "Nest less.");
}

/** What an action does, as messages begin. */
const naming = (index: number, { target }: Action): string => `action ${index + 1}, with the target ${target.text},`;

/** Members without which a document is no description of anything. */
const essential = ["openapi", "info"] as const;

/** @throws {OverlayInvalid} when an action took what no description can lack */
function refuseRemains(copy: object, before: object, removal: string): void {
  if (Object.keys(copy).length === 0)
    throw new OverlayInvalid(`${removal} leaves nothing of the document`, "Name the places that shall go.");
  const lost = essential.find((name) => name in before && !(name in copy));
  if (lost !== undefined)
    throw new OverlayInvalid(
      `${removal} takes away ${lost}, which every description has`,
      "Name the places that shall go.",
    );
}

const valueOf = ({ holder, name }: Place, root: object): unknown =>
  holder === undefined ? root : Reflect.get(holder, name);

type Kind = "an object" | "a list" | "a value";

function kindOf(value: unknown): Kind {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : "a value";
}

/**
 * Refuses what a place cannot take: an object takes members and a list anything; a text, a number or the like takes
 * nothing in version 1.0, and another in 1.1, in which all places of an action are of one kind.
 *
 * @throws {OverlayInvalid} when it is something else
 * @see https://spec.openapis.org/overlay/v1.0.0.html#action-object
 * @see https://spec.openapis.org/overlay/v1.1.0.html#action-object
 */
function refuseUpdate(
  values: readonly unknown[],
  names: readonly (string | number)[],
  update: unknown,
  named: string,
  version: Overlay["version"],
): void {
  const given = kindOf(update);
  for (const [at, value] of values.entries()) {
    const kind = kindOf(value);
    const name = JSON.stringify(names[at]);
    if (kind === "a value" && (version === "1.0" || given !== kind))
      throw new OverlayInvalid(
        `${named} would update ${name}, which holds neither an object nor a list`,
        version === "1.1"
          ? "Replace it by a value that is neither, or update what it stands in."
          : "Update what it stands in, such as $.info with { title: … }; or say overlay: 1.1.0, which replaces values.",
      );
    if (kind === "an object" && given !== kind)
      throw new OverlayInvalid(
        `${named} would put ${given} into ${name}, an object`,
        "Give it an update with members.",
      );
  }
  const kinds = new Set(values.map(kindOf));
  if (version === "1.1" && kinds.size > 1)
    throw new OverlayInvalid(
      `${named} has places of several kinds: ${[...kinds].join(" and ")}`,
      "Write an action for each.",
    );
}

/** Sets a member as its own, whatever its name. */
function put(holder: object, name: string | number, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Objects are merged member by member, lists grow by an entry, anything else is replaced; `check` sees members that both have. */
function merge(
  target: unknown,
  update: unknown,
  check: (target: unknown, update: unknown, name: string) => void,
): unknown {
  const copy: unknown = structuredClone(update);
  if (Array.isArray(target)) {
    for (const entry of Array.isArray(copy) ? copy : [copy]) target.push(entry);
    return target;
  }
  if (kindOf(target) !== "an object" || kindOf(copy) !== "an object") return copy;
  const [holder, members] = [Object(target), Object(copy)];
  for (const [name, value] of Object.entries(members)) {
    const has = Object.hasOwn(holder, name);
    const known = has ? Reflect.get(holder, name) : undefined;
    if (has) check(known, value, name);
    put(holder, name, has ? merge(known, value, check) : value);
  }
  return holder;
}

/** The value that is copied. Nothing when there is none. @throws {OverlayInvalid} when there are several */
function sourceOf(root: object, copy: Target, named: string): { value: unknown } | undefined {
  const [place, ...others] = findPlaces(root, copy);
  if (others.length > 0)
    throw new OverlayInvalid(`${named} copies ${others.length + 1} places, ${copy.text}`, "Name one place with copy.");
  if (!place) return undefined;
  const value: unknown = structuredClone(valueOf(place, root));
  refuseDepth(value, named);
  return { value };
}

/** Removes places; of a list all at once, since each that goes changes the numbers of the others. */
function removeAll(places: readonly (Place & { readonly holder: object })[]): void {
  const fromLists = new Map<unknown[], Set<number>>();
  for (const { holder, name } of places)
    if (Array.isArray(holder)) fromLists.set(holder, (fromLists.get(holder) ?? new Set()).add(Number(name)));
    else Reflect.deleteProperty(holder, name);
  for (const [list, numbers] of fromLists) list.splice(0, list.length, ...list.filter((_, at) => !numbers.has(at)));
}

/**
 * Applies an overlay to a bundled document and answers the corrected one; the document that was given stays as it is.
 * Unlike the specification, which ignores a target that matches nothing, this is an error: a correction that corrects
 * nothing is stale.
 *
 * @throws {OverlayTargetGone} with all targets that match nothing.
 * @throws {OverlayInvalid} when an action leaves no description, or updates what has neither members nor items.
 */
export function applyOverlay(document: object, { actions, version }: Overlay): object {
  const copy = structuredClone(document);
  const gone: string[] = [];
  const work = new Work();
  for (const [index, action] of actions.entries()) {
    const { target, remove } = action;
    const named = naming(index, action);
    const places = findPlaces(copy, target);
    const source = action.copy ? sourceOf(copy, action.copy, named) : { value: action.update };
    if (places.length === 0) gone.push(target.text);
    if (!source && action.copy) gone.push(action.copy.text);
    if (places.length === 0 || !source) continue;
    work.add(places.length * (1 + countValues(source.value)), target.text);
    if (remove) {
      const inside = places.filter((place): place is Place & { readonly holder: object } => place.holder !== undefined);
      if (inside.length < places.length)
        throw new OverlayInvalid(`${named} leaves nothing of the document`, "Name the places that shall go.");
      removeAll(inside);
      refuseRemains(copy, document, named);
      continue;
    }
    const values = places.map((place) => valueOf(place, copy));
    refuseUpdate(
      values,
      places.map(({ name }) => name),
      source.value,
      named,
      version,
    );
    const check = (known: unknown, value: unknown, name: string): void => {
      if (version === "1.1" && kindOf(known) !== kindOf(value))
        throw new OverlayInvalid(
          `${named} would merge ${kindOf(value)} into ${JSON.stringify(name)}, ${kindOf(known)}`,
          "Remove it with an action before, or say overlay: 1.0.0, which replaces it.",
        );
    };
    for (const place of places) {
      const merged = merge(valueOf(place, copy), source.value, check);
      if (place.holder) put(place.holder, place.name, merged);
    }
  }
  if (gone.length > 0) throw new OverlayTargetGone(gone);
  refuseDepth(copy, "it");
  return copy;
}
