import { resolve } from "node:path";
import { ConnectorFileUnreadable } from "../../errors/connector-file-unreadable.ts";
import { ConnectorReferenceBroken } from "../../errors/connector-reference-broken.ts";
import { ErpError } from "../../errors/erp-error.ts";
import { DocumentFiles, shownPath } from "../../kit/document-files.ts";
import { expandFields } from "../../kit/expand-fields.ts";
import { isObject, type JsonObject, objectAt } from "../../kit/json-access.ts";
import { parseYaml, YamlRefused } from "../../kit/parse-yaml.ts";
import { componentAt, nameOfPlace } from "./component-names.ts";
import { fromSwagger } from "./from-swagger.ts";
import { schemaWords } from "./resolve-reference.ts";

/** References in place within each other; those to components, which may form circles, do not count. */
const deepestInPlace = 32;

/** Values that a document holds once all that is put in place was copied there. */
const mostValues = 2_000_000;

/** Where a reference leads. */
interface Target {
  readonly value: unknown;
  readonly file: string;
  /** `<file>#<pointer>`, the same for every way to write it. */
  readonly key: string;
  /** What it is called in `components`; undefined for what is put in place. */
  readonly component: { readonly kind: string; readonly name: string } | undefined;
}

/** A part of the document that still has to be searched for references, with those that were found so far. */
interface Search {
  readonly file: string;
  readonly references: Iterator<string>;
}

function unreadable(problem: string): ErpError {
  return new ConnectorFileUnreadable(problem);
}

/** What of a schema stands beside its reference and may refer to others. */
function besideReference(node: object): unknown[] {
  return Object.entries(node).flatMap(([name, value]) => (schemaWords.includes(name) ? [value] : []));
}

/** The references below a value in the order in which they stand. */
function* referencesOf(value: unknown): Generator<string> {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    const reference = Array.isArray(node) ? undefined : Reflect.get(node, "$ref");
    if (typeof reference === "string") yield reference;
    const members: unknown[] = typeof reference === "string" ? besideReference(node) : Object.values(node);
    for (let index = members.length - 1; index >= 0; index--) open.push(members[index]);
  }
}

function isSchema(value: unknown): boolean {
  return isObject(value) && schemaWords.some((word) => word in value);
}

/** A member of an object, or an item of a list: bundlers refer to `#/paths/~1users/get/parameters/0`. */
function memberOf(node: unknown, part: string): unknown {
  if (Array.isArray(node)) return /^\d+$/.test(part) ? node[Number(part)] : undefined;
  return isObject(node) && Object.hasOwn(node, part) ? node[part] : undefined;
}

/** The schema that has an anchor. @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.2 */
function anchored(root: JsonObject, name: string): unknown {
  const open: unknown[] = [root];
  for (const node of open) {
    if (typeof node !== "object" || node === null) continue;
    if (isObject(node) && (node["$anchor"] === name || node["$dynamicAnchor"] === name)) return node;
    for (const inner of Object.values(node)) open.push(inner);
  }
  return undefined;
}

/** Gathers what the files of one document refer to. */
class Bundle {
  readonly #files: DocumentFiles;
  readonly #parsed = new Map<string, JsonObject>();
  /** Name of the component that the target of a reference became, by the target's key. */
  readonly #taken = new Map<string, string>();
  readonly #components = new Map<string, Map<string, Target>>();
  #values = 0;

  constructor(files: DocumentFiles) {
    this.#files = files;
  }

  file(path: string): JsonObject {
    const known = this.#parsed.get(path) ?? this.#readFile(path);
    this.#parsed.set(path, known);
    return known;
  }

  /** The document as one, every reference in it leading to a component. */
  whole(root: JsonObject, path: string, schemes: readonly (readonly [name: string, scheme: unknown])[]): JsonObject {
    this.#nameComponents(root, path);
    const securitySchemes = schemes.map(([name, scheme]) => [name, this.#resolved(scheme, path)]);
    const copied = this.#copy(root, path, []);
    const components = Object.fromEntries(
      [...this.#components].map(([kind, targets]) => [
        kind,
        Object.fromEntries([...targets].map(([name, { value, file }]) => [name, this.#copy(value, file, [])])),
      ]),
    );
    const signIns = securitySchemes.length > 0 ? { securitySchemes: Object.fromEntries(securitySchemes) } : {};
    return { ...(isObject(copied) ? copied : {}), components: { ...components, ...signIns } };
  }

  #resolved(value: unknown, from: string, hops = 0): unknown {
    const reference = isObject(value) ? value["$ref"] : undefined;
    if (typeof reference !== "string" || hops > deepestInPlace) return value;
    const target = this.#target(reference, from);
    return this.#resolved(target.value, target.file, hops + 1);
  }

  #readFile(path: string): JsonObject {
    let text: string;
    try {
      text = this.#files.read(path);
    } catch (cause) {
      if (cause instanceof ErpError) throw cause;
      throw unreadable(`there is no file ${shownPath(path)}.`);
    }
    let value: unknown;
    try {
      value = parseYaml(text);
    } catch (cause) {
      if (!(cause instanceof YamlRefused)) throw cause;
      const line = cause.line === undefined ? "" : `:${cause.line}`;
      throw unreadable(`${shownPath(path)}${line} cannot be read: ${cause.message}.`);
    }
    if (!isObject(value)) throw unreadable(`${shownPath(path)} has to hold an object.`);
    return value;
  }

  /** Gives every component its name, first what stands first; a chain of references may be of any length. */
  #nameComponents(root: JsonObject, path: string): void {
    const seen = new Set<string>();
    const around: string[] = [];
    const open: Search[] = [{ file: path, references: referencesOf(root) }];
    for (let search = open.at(-1); search; search = open.at(-1)) {
      const next = search.references.next();
      if (next.done) {
        open.pop();
        around.pop();
        continue;
      }
      const target = this.#target(String(next.value), search.file);
      // A schema that holds itself would have no end if it were put in place, and one of another file would be written out
      // as often as it is named: it is the component that it would be in a document of one file.
      const isNamed = around.includes(target.key) || target.file !== search.file;
      if (!target.component && isNamed && isSchema(target.value) && !this.#taken.has(target.key))
        this.#take({ ...target, component: { kind: "schemas", name: nameOfPlace(target.key) } });
      if (seen.has(target.key)) continue;
      seen.add(target.key);
      this.#take(target);
      around.push(target.key);
      open.push({ file: target.file, references: referencesOf(target.value) });
    }
  }

  #take({ component, ...target }: Target): void {
    if (!component) return;
    const group = this.#components.get(component.kind) ?? new Map<string, Target>();
    this.#components.set(component.kind, group);
    let own = component.name;
    for (let number = 2; group.has(own); number++) own = `${component.name}${number}`;
    this.#taken.set(target.key, own);
    group.set(own, { ...target, component });
  }

  /** A copy of `value` in which every reference leads to a component of the one document. `inside`: what was put in place around it. */
  #copy(value: unknown, from: string, inside: readonly string[]): unknown {
    this.#values += 1;
    if (this.#values > mostValues)
      throw unreadable(`${shownPath(from)}: its references unfold to more than ${mostValues} values.`);
    if (Array.isArray(value)) return value.map((item: unknown) => this.#copy(item, from, inside));
    if (!isObject(value)) return value;
    const reference = value["$ref"];
    if (typeof reference === "string") return this.#follow(reference, value, from, inside);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#copy(member, from, inside)]));
  }

  #follow(reference: string, holder: JsonObject, from: string, inside: readonly string[]): unknown {
    const { value, file, key, component: own } = this.#target(reference, from);
    const made = this.#taken.get(key);
    const component = own ?? (made === undefined ? undefined : { kind: "schemas", name: made });
    const place = `${shownPath(from)} refers to ${reference}`;
    if (!component) {
      // A path item, and whatever is no component, is put in place.
      if (inside.includes(key)) throw new ConnectorReferenceBroken(`${place}, which leads back to itself.`);
      if (inside.length >= deepestInPlace)
        throw new ConnectorReferenceBroken(`${place}: more than ${deepestInPlace} references in a row.`);
      return this.#copy(value, file, [...inside, key]);
    }
    const siblings = Object.fromEntries(
      Object.entries(holder)
        .filter(([name]) => name !== "$ref")
        .map(([name, member]) => [name, schemaWords.includes(name) ? this.#copy(member, from, inside) : member]),
    );
    return { $ref: `#/components/${component.kind}/${this.#taken.get(key) ?? component.name}`, ...siblings };
  }

  #target(reference: string, from: string): Target {
    const [path = "", pointer = ""] = reference.split("#");
    const file = path === "" ? from : this.#files.follow(path, from);
    const broken = (): ErpError =>
      new ConnectorReferenceBroken(`${shownPath(from)} refers to ${reference}, which is not there.`);
    let parts: string[];
    try {
      parts = pointer
        .split("/")
        .slice(1)
        .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
    } catch {
      throw broken(); // a % that begins no escape
    }
    const root = this.file(file);
    const value =
      pointer === "" || pointer.startsWith("/") ? parts.reduce<unknown>(memberOf, root) : anchored(root, pointer);
    if (value === undefined) throw broken();
    return {
      value,
      file,
      key: `${file}#${pointer}`,
      component: componentAt(parts),
    };
  }
}

/**
 * Reads an OpenAPI document of one file, or of many that refer to each other, JSON or YAML, as one whose references
 * lead to its own components. One in Swagger 2.0 is written as OpenAPI 3.0.
 *
 * @throws {SpecInvalid} when a reference leads to the net or out of the folder of the file
 * @throws {ConnectorFileUnreadable} when a file is missing or is no such document
 * @throws {ConnectorReferenceBroken} when a reference leads nowhere or back to itself
 */
export function readDocument(file: string): JsonObject {
  const path = resolve(file);
  let files: DocumentFiles;
  try {
    files = new DocumentFiles(path);
  } catch {
    throw unreadable(`there is no file ${shownPath(path)}.`);
  }
  const bundle = new Bundle(files);
  const root = bundle.file(path);
  const isSwagger = String(root["swagger"]) === "2.0" || root["swagger"] === 2;
  if (!(isSwagger || typeof root["openapi"] === "string") || !isObject(root["paths"]))
    throw unreadable(
      `${shownPath(path)} is neither OpenAPI 3 nor Swagger 2.0: it has no openapi and no swagger: "2.0", or no paths.`,
    );
  // Nothing refers to a way to sign in but by its name, so it is not found by following references.
  if (isSwagger) {
    const { definitions: _definitions, parameters: _parameters, responses: _responses, ...rest } = root;
    const { securityDefinitions, ...kept } = rest;
    const schemes = isObject(securityDefinitions) ? Object.entries(securityDefinitions) : [];
    return expandFields(fromSwagger(bundle.whole(kept, path, schemes)));
  }
  const { components, ...rest } = root;
  return expandFields(bundle.whole(rest, path, Object.entries(objectAt(components, "securitySchemes"))));
}
