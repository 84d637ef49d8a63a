import { childrenNamed, elementsNamed } from "../../../kit/xml/find-elements.ts";
import type { XmlElement } from "../../../kit/xml/read-xml.ts";

const core = "Org.OData.Core.V1.";
const capabilities = "Org.OData.Capabilities.V1.";

/** What is said about an element, in it or elsewhere, by the term's full name. */
export type ElementAnnotations = ReadonlyMap<string, XmlElement>;

/** Collects annotations: those that stand apart by their target, and those in an element. */
export class AnnotationIndex {
  readonly #elsewhere = new Map<string, XmlElement[]>();
  readonly #full: (name: string) => string;

  constructor(schemas: readonly XmlElement[], full: (name: string) => string) {
    this.#full = full;
    for (const block of schemas.flatMap((schema) => childrenNamed(schema, "Annotations"))) {
      const [first = "", ...rest] = (block.attributes.get("Target") ?? "").split("/");
      const target = [full(first), ...rest].join("/");
      this.#elsewhere.set(target, [...(this.#elsewhere.get(target) ?? []), ...block.children]);
    }
  }

  of(element: XmlElement, target: string): ElementAnnotations {
    const all = [...(this.#elsewhere.get(target) ?? []), ...element.children].filter(
      ({ name }) => name === "Annotation",
    );
    return new Map(all.map((annotation) => [this.#full(annotation.attributes.get("Term") ?? ""), annotation]));
  }
}

/** Whether a tagging term such as `Core.Computed` is there and not false. */
export function isTagged(annotations: ElementAnnotations, term: string): boolean {
  const found = annotations.get(core + term);
  return found !== undefined && found.attributes.get("Bool") !== "false";
}

/** Whether `Core.Permissions` lets nobody write the value: `Read`, or `None`. */
export function isReadOnly(annotations: ElementAnnotations): boolean {
  const found = annotations.get(`${core}Permissions`);
  const member = found?.attributes.get("EnumMember") ?? found?.children.find(({ name }) => name === "EnumMember")?.text;
  return /\/(Read|None)$/.test(member?.trim() ?? "");
}

/** The properties that a restriction names, such as `NonInsertableProperties` of `InsertRestrictions`. */
export function namedBy(annotations: ElementAnnotations, term: string, property: string): ReadonlySet<string> {
  const record = annotations.get(capabilities + term)?.children.find(({ name }) => name === "Record");
  const value = record?.children.find(({ attributes }) => attributes.get("Property") === property);
  const collection = value?.children.find(({ name }) => name === "Collection");
  return new Set(collection?.children.map(({ text }) => text.trim()));
}

/** A boolean of a restriction, such as `Insertable` of `InsertRestrictions`; true when nothing is said. */
export function isAllowed(annotations: ElementAnnotations, term: string, property: string): boolean {
  const record = annotations.get(capabilities + term)?.children.find(({ name }) => name === "Record");
  const value = record?.children.find(({ attributes }) => attributes.get("Property") === property);
  return (
    (value?.attributes.get("Bool") ?? value?.children.find(({ name }) => name === "Bool")?.text.trim()) !== "false"
  );
}

const keyTerms = [`${core}AlternateKeys`, "OData.Community.Keys.V1.AlternateKeys"];

/** The fields of each key beside the first one. */
export function alternateKeysOf(annotations: ElementAnnotations): readonly (readonly string[])[] {
  const said = keyTerms.flatMap((term) => annotations.get(term) ?? []);
  const keys = said.flatMap((annotation) =>
    childrenNamed(annotation, "Collection").flatMap((collection) => childrenNamed(collection, "Record")),
  );
  return keys.map((key) =>
    elementsNamed(key, "PropertyValue").flatMap(({ attributes }) =>
      attributes.get("Property") === "Name" ? (attributes.get("PropertyPath") ?? attributes.get("String") ?? []) : [],
    ),
  );
}
