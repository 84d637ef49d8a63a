import { isODataName } from "../../kit/odata-name.ts";
import type { XmlElement } from "../../kit/xml/read-xml.ts";
import type { CsdlIndex, Placed } from "./csdl-index.ts";
import type { CsdlOperation, OperationImport, Resource } from "./csdl-model.ts";
import { readBoolean } from "./csdl-names.ts";
import { readOperation } from "./read-operation.ts";

/** What a service offers under addresses of its own. */
export interface Offered {
  readonly resources: Resource[];
  readonly imports: OperationImport[];
  /** Bound function imports of v3, which stand among the others; not read yet. */
  readonly bound: Placed[];
}

/** The container that another extends: of v3 its name alone, of v4 with its namespace. */
function extendedBy({ element, document, name }: Placed, { containers }: CsdlIndex): Placed | undefined {
  const base = element.attributes.get("Extends");
  if (base === undefined) return undefined;
  const full = document.names.full(base);
  const beside = `${name.slice(0, name.lastIndexOf(".") + 1)}${base}`;
  if (full.includes(".")) return containers.get(full);
  return containers.get(beside) ?? [...containers.values()].find((one) => one.name.endsWith(`.${base}`));
}

/** Whether a container is among those that it extends, which the protocol forbids. */
function extendsItself(placed: Placed, index: CsdlIndex): boolean {
  const seen = new Set<Placed>();
  let next = extendedBy(placed, index);
  for (; next && next !== placed && !seen.has(next); next = extendedBy(next, index)) seen.add(next);
  return next === placed;
}

/** Containers of the service's own document, and those that they extend, each once. */
export function containersOf(index: CsdlIndex): Placed[] {
  const found = new Set([...index.containers.values()].filter(({ document }) => document.name === undefined));
  // A Set that grows while it is walked is walked to its end.
  for (const placed of found) {
    const { element, document, name } = placed;
    const base = element.attributes.get("Extends");
    const extended = extendedBy(placed, index);
    // https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_ExtendinganEntityContainer
    if (extendsItself(placed, index))
      index.notes.add(
        `${name} extends itself${extended === placed ? "" : ` by ${base}`}: each is read once`,
        element.position,
        document.name,
      );
    if (extended) found.add(extended);
    else if (base !== undefined)
      index.notes.add(
        `${name} stands alone: ${index.absence(document.names.full(base), "container")}`,
        element.position,
        document.name,
      );
  }
  return [...found];
}

/** Reads a set or a singleton; `isTold`: whether a note says why it is left out. */
function readResource(
  element: XmlElement,
  { name: owner, document }: Placed,
  index: CsdlIndex,
  isTold: boolean,
): Resource | undefined {
  const said = element.attributes.get("Name") ?? "";
  const name = isTold ? index.nameOf(element, document) : isODataName(said) ? said : undefined;
  if (name === undefined) return undefined;
  const isSet = element.name === "EntitySet";
  const text = element.attributes.get(isSet ? "EntityType" : "Type") ?? "";
  const type = document.names.use(text, element);
  if (index.types.get(type.name)?.element.name !== "EntityType") {
    const why = index.knows(type.name) ? `${type.name} is no entity type` : index.absence(type.name);
    if (isTold) index.notes.add(`${name} is left out: ${why}`, element.position, document.name);
    return undefined;
  }
  return {
    name,
    kind: isSet ? "set" : "singleton",
    type,
    annotations: index.annotationsOf(element, `${owner}/${name}`, document.names),
  };
}

/** The unbound operations that an import of v4 names. */
function readImported(element: XmlElement, { document }: Placed, index: CsdlIndex): CsdlOperation[] {
  const text = element.attributes.get("Function") ?? element.attributes.get("Action") ?? "";
  const target = document.names.full(text);
  const found = (index.operations.get(target) ?? []).flatMap((placed) => {
    const operation = readOperation(placed.element, target, { index, document: placed.document });
    return operation && !operation.bound ? [operation] : [];
  });
  if (found.length === 0)
    index.notes.add(
      `the import ${element.attributes.get("Name") ?? ""} is left out: ${target || "what it names"} does not exist, is bound or cannot be called`,
      element.position,
      document.name,
    );
  return found;
}

/**
 * Reads what the containers offer.
 *
 * @param isChosen names of imports that are read, and of sets of which is told why they are left out
 */
export function readOffered(index: CsdlIndex, isChosen: (name: string) => boolean): Offered {
  const resources = new Map<string, Resource>();
  const imports = new Map<string, CsdlOperation[]>();
  const bound: Placed[] = [];
  const tellTwice = ({ attributes, position }: XmlElement, { name, document }: Placed): void =>
    index.notes.add(
      `${attributes.get("Name")} of ${name} is declared twice: the first is taken`,
      position,
      document.name,
    );
  for (const placed of containersOf(index))
    for (const element of placed.element.children) {
      const said = element.attributes.get("Name") ?? "";
      if (element.name === "EntitySet" || element.name === "Singleton") {
        const resource = readResource(element, placed, index, isChosen(said));
        if (resource && !resources.has(resource.name)) resources.set(resource.name, resource);
        else if (resource && isChosen(said)) tellTwice(element, placed);
        continue;
      }
      if (element.name !== "FunctionImport" && element.name !== "ActionImport") continue;
      const isImport = element.attributes.has("Function") || element.attributes.has("Action");
      const isBound = !isImport && readBoolean(element, "IsBindable") === true;
      if (!isBound && !isChosen(said)) {
        if (isODataName(said)) imports.set(said, []);
        continue;
      }
      const name = index.nameOf(element, placed.document);
      if (name === undefined) continue;
      // An import of v4 names what it imports; one of v2 and v3 is the operation itself.
      if (isImport && imports.has(name)) tellTwice(element, placed);
      else if (isImport) imports.set(name, readImported(element, placed, index));
      else if (isBound) bound.push({ element, name, document: placed.document });
      else {
        const operation = readOperation(element, name, { index, document: placed.document });
        imports.set(name, [...(imports.get(name) ?? []), ...(operation ? [operation] : [])]);
      }
    }
  return {
    resources: [...resources.values()],
    imports: [...imports].map(([name, operations]) => ({ name, operations })),
    bound,
  };
}
