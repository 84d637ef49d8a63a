import { isFieldName, isODataName } from "../../kit/odata-name.ts";
import { childrenNamed } from "../../kit/xml/find-elements.ts";
import type { XmlElement } from "../../kit/xml/read-xml.ts";
import type { Annotations, CsdlModel } from "./csdl-model.ts";
import type { CsdlNames } from "./csdl-names.ts";
import type { ImportNotes } from "./import-notes.ts";
import { isPrimitive } from "./primitive-schema.ts";
import { type FarAnnotation, readAnnotations } from "./read-annotations.ts";
import type { MetadataDocument } from "./read-document.ts";

/** An element of a schema, with what is needed to read it. */
export interface Placed {
  readonly element: XmlElement;
  /** Full name. */
  readonly name: string;
  readonly document: MetadataDocument;
}

const typeElements: ReadonlySet<string> = new Set(["EntityType", "ComplexType", "EnumType", "TypeDefinition"]);

function addTo<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const known = lists.get(name);
  if (known) known.push(item);
  else lists.set(name, [item]);
}

/** `N.Total(N.Order)/unit` → `N.Total/unit`: what is said of one overload of a function is taken for all. */
function targetOf(text: string, names: CsdlNames): string {
  const [first = "", ...rest] = text.replace(/\([^)]*\)/g, "").split("/");
  return [names.full(first), ...rest].join("/");
}

/** What several documents define together, found by name, before anything of it is read. */
export class CsdlIndex {
  readonly version: CsdlModel["version"];
  readonly notes: ImportNotes;
  readonly types = new Map<string, Placed>();
  readonly operations = new Map<string, Placed[]>();
  readonly containers = new Map<string, Placed>();
  /** Names of the types that derive from a type directly. */
  readonly derived = new Map<string, string[]>();
  readonly #looped = new Set<string>();
  readonly #associations = new Map<string, XmlElement>();
  readonly #far = new Map<string, FarAnnotation[]>();
  readonly #documents: readonly MetadataDocument[];

  constructor(documents: readonly MetadataDocument[], version: CsdlModel["version"], notes: ImportNotes) {
    this.version = version;
    this.notes = notes;
    this.#documents = documents;
    for (const document of documents) for (const schema of document.schemas) this.#addSchema(schema, document);
    this.#dropLoops();
  }

  /** Takes out types that inherit from each other without end: nothing says what they are. */
  #dropLoops(): void {
    const settled = new Set<string>();
    for (const first of this.types.keys()) {
      const line = new Set<string>();
      let name: string | undefined = first;
      while (name !== undefined && !settled.has(name) && !line.has(name)) {
        line.add(name);
        const placed: Placed | undefined = this.types.get(name);
        const base: string | undefined = placed?.element.attributes.get("BaseType");
        name = base === undefined ? undefined : placed?.document.names.full(base);
      }
      const names = [...line];
      for (const one of names) settled.add(one);
      if (name === undefined || !line.has(name)) continue;
      for (const looped of names.slice(names.indexOf(name))) this.#dropLooped(looped);
    }
  }

  #dropLooped(name: string): void {
    const placed = this.types.get(name);
    if (!placed) return;
    this.types.delete(name);
    this.#looped.add(name);
    this.notes.add(`${name} is left out: its base types form a loop`, placed.element.position, placed.document.name);
  }

  #addSchema(schema: XmlElement, document: MetadataDocument): void {
    const namespace = schema.attributes.get("Namespace") ?? "";
    for (const element of schema.children) {
      if (element.name === "Annotations") this.#addFar(element, document);
      else if (namespace === "")
        this.notes.add("a schema without a namespace is left out", schema.position, document.name);
      else this.#addElement(element, namespace, document);
    }
  }

  #addFar(block: XmlElement, { names, name }: MetadataDocument): void {
    // Of all in it: https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_AnnotationswithExternalTargeting
    if (block.attributes.has("Qualifier")) return;
    const target = block.attributes.get("Target");
    if (target === undefined) this.notes.add("annotations without a target are left out", block.position, name);
    else for (const element of block.children) addTo(this.#far, targetOf(target, names), { element, names });
  }

  #addElement(element: XmlElement, namespace: string, document: MetadataDocument): void {
    if (element.name === "Association") {
      this.#associations.set(`${namespace}.${element.attributes.get("Name") ?? ""}`, element);
      return;
    }
    const isType = typeElements.has(element.name);
    if (!isType && !["Action", "Function", "EntityContainer"].includes(element.name)) return;
    const own = this.nameOf(element, document);
    if (own === undefined) return;
    const name = `${namespace}.${own}`;
    const placed: Placed = { element, name, document };
    if (element.name === "EntityContainer") this.containers.set(name, placed);
    else if (!isType) addTo(this.operations, name, placed);
    else if (this.types.has(name))
      this.notes.add(`the type ${name} is defined twice: the first is taken`, element.position, document.name);
    else {
      this.types.set(name, placed);
      const base = element.attributes.get("BaseType");
      if (base !== undefined) addTo(this.derived, document.names.full(base), name);
    }
  }

  /** The name of an element; undefined, with a note, when it has none that can stand in addresses and types. */
  nameOf(element: XmlElement, { name: document }: MetadataDocument): string | undefined {
    const name = element.attributes.get("Name");
    if (name !== undefined && isODataName(name)) return name;
    this.notes.add(
      name === undefined
        ? `<${element.name}> has no Name and is left out`
        : `<${element.name}> ${JSON.stringify(name.slice(0, 100))} is left out: that is no name for an address or a type`,
      element.position,
      document,
    );
    return undefined;
  }

  /** The name of a property, a navigation or a parameter, which stands in queries beside values; undefined, with a note, when it would be read as one. */
  fieldNameOf(element: XmlElement, document: MetadataDocument): string | undefined {
    const name = this.nameOf(element, document);
    if (name === undefined || isFieldName(name)) return name;
    this.notes.add(
      `<${element.name}> ${JSON.stringify(name)} is left out: a request would read that name as a value`,
      element.position,
      document.name,
    );
    return undefined;
  }

  /** Children of an element, each name once; a note says which stand there again. */
  onlyFirst(children: readonly XmlElement[], owner: string, { name: document }: MetadataDocument): XmlElement[] {
    const taken = new Set<string>();
    return children.filter(({ attributes, position }) => {
      const name = attributes.get("Name");
      if (name === undefined || !taken.has(name)) return taken.add(name ?? "");
      this.notes.add(`${name} of ${owner} is declared twice: the first is taken`, position, document);
      return false;
    });
  }

  /** Whether a type is defined, here or by the protocol. */
  knows(name: string): boolean {
    return this.types.has(name) || isPrimitive(name);
  }

  /** Why a type, or something else of a name, is not there, for a note: whether another document has it that this one refers to. */
  absence(name: string, kind = "type"): string {
    if (this.#looped.has(name)) return `the type ${name} is left out too`;
    const namespace = name.slice(0, name.lastIndexOf("."));
    const file = this.#documents.map(({ includes }) => includes.get(namespace)).find((uri) => uri !== undefined);
    return `the ${kind} ${name} does not exist${file === undefined ? "" : `; ${file} may define it: give that file with --with`}`;
  }

  association(name: string): XmlElement | undefined {
    return this.#associations.get(name);
  }

  /** What is said of an element, in it and apart from it. */
  annotationsOf(element: XmlElement, target: string, names: CsdlNames): Annotations {
    return readAnnotations(element, names, this.#far.get(target));
  }
}

/** The type that an operation of a schema is bound to, without `Collection( )`; undefined when it is bound to none. */
export function bindingOf({ element, document }: Placed): string | undefined {
  const [binding] = childrenNamed(element, "Parameter");
  const type = binding?.attributes.get("Type");
  return binding && type !== undefined ? document.names.use(type, binding).name : undefined;
}
