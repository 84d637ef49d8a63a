import type { SpecDocument } from "./spec-document.ts";

type Kind = "schemas" | "parameters" | "responses";

const kinds: readonly Kind[] = ["schemas", "parameters", "responses"];

/** Collects `schemas/Account` for every `#/components/schemas/Account` below a node. */
function collectReferences(node: unknown, found: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  if ("$ref" in node && typeof node.$ref === "string") found.add(node.$ref.slice("#/components/".length));
  for (const inner of Object.values(node)) collectReferences(inner, found);
}

/** Of the components of a document those that some references need, in their old order. */
function neededComponents(document: SpecDocument, references: ReadonlySet<string>): SpecDocument["components"] {
  const needed = new Set(references);
  // A Set that grows while it is walked is walked to its end.
  for (const reference of needed) {
    const [kind, name = ""] = reference.split("/");
    collectReferences(document.components[kind as Kind]?.[name], needed);
  }
  const components = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(
        Object.entries(document.components[kind] ?? {}).filter(([name]) => needed.has(`${kind}/${name}`)),
      ),
    ]),
  );
  return { schemas: {}, ...components };
}

/** The document with some of its paths, and of its components only what these need. */
export function partOfDocument(document: SpecDocument, paths: ReadonlySet<string>): SpecDocument {
  const own = Object.fromEntries(Object.entries(document.paths).filter(([path]) => paths.has(path)));
  const needed = new Set<string>();
  collectReferences(own, needed);
  return { ...document, paths: own, components: neededComponents(document, needed) };
}

/** The document without its paths: all responses and parameters, and of its schemas some and what all of these need. */
export function commonPart(document: SpecDocument, schemas: readonly string[]): SpecDocument {
  const { responses = {}, parameters = {} } = document.components;
  const needed = new Set([
    ...Object.keys(responses).map((name) => `responses/${name}`),
    ...Object.keys(parameters).map((name) => `parameters/${name}`),
    ...schemas.map((name) => `schemas/${name}`),
  ]);
  return { ...document, paths: {}, components: neededComponents(document, needed) };
}
