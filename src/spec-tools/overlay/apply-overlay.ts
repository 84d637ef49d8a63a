import { OverlayInvalid } from "../../errors/overlay-invalid.ts";
import { OverlayTargetGone } from "../../errors/overlay-target-gone.ts";
import { countValues } from "../../kit/measure-value.ts";
import { parseYaml, YamlRefused } from "../../kit/parse-yaml.ts";
import { FileRefused, readTextFile } from "../../kit/read-text-file.ts";
import { findPlaces, type Place, parseTarget, type Target } from "./target.ts";

interface Action {
  readonly target: Target;
  readonly update?: unknown;
  readonly remove: boolean;
}

/** What has members or items to go into. */
const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;

/** An overlay that was read: corrections of one document. */
export interface Overlay {
  readonly actions: readonly Action[];
  /** Whether a text, a number or the like may be replaced by another, as from version 1.1 on. */
  readonly replacesValues: boolean;
}

/**
 * Reads an overlay, YAML or JSON, as the OpenAPI Initiative defines it, version 1.0.
 *
 * @throws {OverlayInvalid} naming the action by its number.
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export function readOverlay(text: string): Overlay {
  let value: unknown;
  try {
    value = parseYaml(text);
  } catch (cause) {
    if (!(cause instanceof YamlRefused)) throw cause;
    const line = cause.line === undefined ? "" : `, line ${cause.line}`;
    throw new OverlayInvalid(`it is no YAML (${cause.message}${line})`, "Correct the line.", { cause });
  }
  if (!isHolder(value) || !/^1\./.test(String(Reflect.get(value, "overlay"))))
    throw new OverlayInvalid("it has no `overlay: 1.0.0`", "Start it with that line.");
  const actions: unknown = Reflect.get(value, "actions");
  if (!Array.isArray(actions) || actions.length === 0)
    throw new OverlayInvalid("it has no actions", "Give it a list of actions, each with a target.");
  return {
    replacesValues: !/^1\.0\b/.test(String(Reflect.get(value, "overlay"))),
    actions: actions.map((action: unknown, index): Action => {
      const target: unknown = isHolder(action) ? Reflect.get(action, "target") : undefined;
      if (!isHolder(action) || typeof target !== "string")
        throw new OverlayInvalid(`action ${index + 1} has no target`, 'Give it one, such as $.paths["/users"].get.');
      const remove = Reflect.get(action, "remove") === true;
      const update: unknown = Reflect.get(action, "update");
      if (remove === (update !== undefined))
        throw new OverlayInvalid(`action ${index + 1} needs either update or remove: true`, "Write one of the two.");
      return { target: parseTarget(target), remove, ...(remove ? {} : { update }) };
    }),
  };
}

/**
 * Reads an overlay from a file.
 *
 * @throws {OverlayInvalid} when there is no such file, or it is no overlay.
 */
export function readOverlayFile(file: string): Overlay {
  let text: string;
  try {
    text = readTextFile(file);
  } catch (cause) {
    const what = cause instanceof FileRefused ? cause.message : "it cannot be opened";
    throw new OverlayInvalid(`${file}: ${what}`, "Give a file with corrections.", { cause });
  }
  return readOverlay(text);
}

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

const valueOf = (holder: object | undefined, name: string | number): unknown =>
  holder === undefined ? undefined : Reflect.get(holder, name);

/**
 * Refuses an update of a place that holds neither an object nor a list: version 1.0 knows none of a text or a number,
 * later ones replace it by another.
 *
 * @see https://spec.openapis.org/overlay/v1.0.0.html#action-object
 * @see https://spec.openapis.org/overlay/v1.1.0.html#action-object
 */
function refuseValue({ holder, name }: Place, action: string, update: unknown, replacesValues: boolean): void {
  if (isHolder(valueOf(holder, name)) || (replacesValues && !isHolder(update))) return;
  throw new OverlayInvalid(
    `${action} would update ${JSON.stringify(name)}, which holds neither an object nor a list`,
    replacesValues
      ? "Replace it by a value that is neither, or update what it stands in."
      : "Update what it stands in, such as $.info with { title: … }; or say overlay: 1.1.0, which replaces values.",
  );
}

/** Sets a member as its own, whatever its name. */
function put(holder: object, name: string | number, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Objects are merged member by member, lists grow by an entry, anything else is replaced. */
function merge(target: unknown, update: unknown): unknown {
  if (Array.isArray(target)) return [...target, ...(Array.isArray(update) ? update : [update])];
  if (!isHolder(target) || !isHolder(update) || Array.isArray(update)) return structuredClone(update);
  for (const [name, value] of Object.entries(update))
    put(target, name, Object.hasOwn(target, name) ? merge(Reflect.get(target, name), value) : structuredClone(value));
  return target;
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
export function applyOverlay(document: object, { actions, replacesValues }: Overlay): object {
  const copy = structuredClone(document);
  const gone: string[] = [];
  const work = new Work();
  for (const [index, action] of actions.entries()) {
    const { target, update, remove } = action;
    const named = naming(index, action);
    const places = findPlaces(copy, target);
    work.add(places.length * (1 + countValues(update)), target.text);
    const inside = places.filter((place): place is Place & { readonly holder: object } => place.holder !== undefined);
    if (inside.length < places.length) {
      if (remove || !isHolder(update))
        throw new OverlayInvalid(
          remove ? `${named} leaves nothing of the document` : `the target ${target.text} takes members to add`,
          remove ? "Name the places that shall go." : "Give it an update with members.",
        );
      merge(copy, update);
    }
    if (places.length === 0) gone.push(target.text);
    else if (remove) {
      removeAll(inside);
      refuseRemains(copy, document, named);
    } else
      for (const place of inside) {
        refuseValue(place, named, update, replacesValues);
        put(place.holder, place.name, merge(Reflect.get(place.holder, place.name), update));
      }
  }
  if (gone.length > 0) throw new OverlayTargetGone(gone);
  return copy;
}
