import { OverlayInvalid } from "../../errors/overlay-invalid.ts";
import { parseYaml, YamlRefused } from "../../kit/parse-yaml.ts";
import { FileRefused, readTextFile } from "../../kit/read-text-file.ts";
import { parseTarget, type Target } from "./target.ts";

/** One correction. */
export interface Action {
  readonly target: Target;
  /** What is merged into each place; absent when something is copied there or when they go. */
  readonly update?: unknown;
  /** The one place whose value is merged into each place. */
  readonly copy?: Target;
  readonly remove: boolean;
}

/** An overlay that was read: corrections of one document. */
export interface Overlay {
  readonly version: "1.0" | "1.1";
  /** The document that it was written for, as the overlay has it: an address, or one relative to its own; absent when it does not say. */
  readonly extends?: string;
  readonly actions: readonly Action[];
  /** Sentences on what it lacks by the specification, and can be applied without. */
  readonly notes: readonly string[];
}

/** What is wrong with an overlay, all at once. */
class Mistakes {
  readonly #list: (readonly [what: string, advice: string])[] = [];

  add(what: string, advice: string): void {
    this.#list.push([what, advice]);
  }

  /** Names the members of an object that no version knows: one that is misspelt would be lost in silence. */
  addUnknown(value: object, known: readonly string[], where: string): void {
    const unknown = Object.keys(value).filter((name) => !known.includes(name) && !name.startsWith("x-"));
    if (unknown.length > 0)
      this.add(`${where} has the unknown ${unknown.join(", ")}`, `Write of: ${known.join(", ")}, or x-….`);
  }

  /** @throws {OverlayInvalid} when there are any */
  refuse(): void {
    if (this.#list.length === 0) return;
    const advices = new Set(this.#list.map(([, advice]) => advice));
    throw new OverlayInvalid(this.#list.map(([what]) => what).join("; "), [...advices].slice(0, 3).join(" "));
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const memberOf = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

/** The version as the first two of its numbers. @throws {OverlayInvalid} when it says none, or one that is not known */
function versionOf(value: unknown): Overlay["version"] {
  const said = isObject(value) ? memberOf(value, "overlay") : undefined;
  const version = /^(1\.[01])(\.\d+)?$/.exec(String(said))?.[1];
  if (version === "1.0" || version === "1.1") return version;
  if (/^\d+\.\d+/.test(String(said)))
    throw new OverlayInvalid(`its version ${said} is not known`, "Overlays of the versions 1.0 and 1.1 are read.");
  throw new OverlayInvalid("it has no `overlay: 1.0.0`", "Start it with that line.");
}

/** What an overlay has to say of itself by the specification; without it, it corrects all the same. */
function infoNotes(info: unknown, mistakes: Mistakes): string[] {
  if (isObject(info)) mistakes.addUnknown(info, ["title", "version", "description"], "its info");
  const lacks = ["title", "version"].filter((name) => typeof memberOf(Object(info), name) !== "string");
  const demanded = 'which the specification demands: info: { title: Corrections, version: "1" }.';
  return lacks.length > 0 ? [`its info has no ${lacks.join(" and no ")} as text, ${demanded}`] : [];
}

const actionMembers = {
  "1.0": ["target", "description", "update", "remove"],
  "1.1": ["target", "description", "update", "copy", "remove"],
};

/** Reads an action; undefined, with its mistakes told, when it is none. */
function readAction(
  action: unknown,
  named: string,
  version: Overlay["version"],
  mistakes: Mistakes,
): Action | undefined {
  const target = isObject(action) ? memberOf(action, "target") : undefined;
  if (!isObject(action) || typeof target !== "string") {
    mistakes.add(`${named} has no target`, 'Give it one, such as $.paths["/users"].get.');
    return undefined;
  }
  const [update, copy, remove] = ["update", "copy", "remove"].map((name) => memberOf(action, name));
  if (version === "1.0" && copy !== undefined) mistakes.add(`${named} copies`, "Say overlay: 1.1.0, which has copy.");
  else mistakes.addUnknown(action, actionMembers[version], named);
  if (remove !== undefined && typeof remove !== "boolean")
    mistakes.add(`${named} has a remove that is no boolean`, "Write remove: true.");
  if (copy !== undefined && typeof copy !== "string")
    mistakes.add(`${named} has a copy that is no target`, "Name one place with it.");
  const read = parseTarget(target);
  // Beside `remove: true` the others have no impact.
  if (remove === true) return { target: read, remove };
  if ((update === undefined) === (copy === undefined))
    mistakes.add(
      update === undefined
        ? `${named} needs either update${version === "1.1" ? ", copy" : ""} or remove: true`
        : `${named} has both update and copy, of which each takes the other's impact`,
      "Write one of them.",
    );
  return { target: read, remove: false, ...(typeof copy === "string" ? { copy: parseTarget(copy) } : { update }) };
}

/**
 * Reads an overlay, YAML or JSON, as the OpenAPI Initiative defines it, version 1.0 or 1.1.
 *
 * @throws {OverlayInvalid} with all mistakes, naming each action by its number.
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 * @see https://spec.openapis.org/overlay/v1.1.0.html
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
  const version = versionOf(value);
  const whole = Object(value);
  const mistakes = new Mistakes();
  mistakes.addUnknown(whole, ["overlay", "info", "extends", "actions"], "it");
  const notes = infoNotes(memberOf(whole, "info"), mistakes);
  const [base, listed] = [memberOf(whole, "extends"), memberOf(whole, "actions")];
  if (base !== undefined && typeof base !== "string")
    mistakes.add("its extends is no text", "Name the description there.");
  if (!Array.isArray(listed) || listed.length === 0)
    mistakes.add("it has no actions", "Give it a list of actions, each with a target.");
  const actions = (Array.isArray(listed) ? listed : []).flatMap(
    (action: unknown, index) => readAction(action, `action ${index + 1}`, version, mistakes) ?? [],
  );
  mistakes.refuse();
  const texts = (Array.isArray(listed) ? listed : []).map((action: unknown) => JSON.stringify(action));
  for (const [index, text] of texts.entries()) {
    const first = texts.indexOf(text);
    if (first < index) notes.push(`action ${index + 1} says what action ${first + 1} says: both are applied.`);
  }
  return { version, actions, notes, ...(typeof base === "string" ? { extends: base } : {}) };
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
