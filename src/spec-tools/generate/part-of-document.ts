import type { SpecDocument } from "./spec-document.ts";

/** Components that types are printed of; others, such as examples, nothing printed refers to. */
const kinds = ["schemas", "parameters", "responses", "requestBodies", "headers"] as const;

const component = /^#\/components\/([^/]+)\/([^/]+)$/;

/** `schemas/Account` of `#/components/schemas/Account`. */
function nameIn(reference: unknown): string | undefined {
  const [, kind, name] = (typeof reference === "string" && component.exec(reference)) || [];
  return kind === undefined || name === undefined
    ? undefined
    : `${kind}/${name.replaceAll("~1", "/").replaceAll("~0", "~")}`;
}

/** Collects `schemas/Account` for every `#/components/schemas/Account` below a node. */
function collectReferences(root: unknown, found: Set<string>): void {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    const name = "$ref" in node ? nameIn(node.$ref) : undefined;
    if (name !== undefined) found.add(name);
    if ("discriminator" in node) collectMapping(node.discriminator, found);
    for (const inner of Object.values(node)) open.push(inner);
  }
}

/** What a discriminator leads to, which may be reached by no `$ref`. */
function collectMapping(discriminator: unknown, found: Set<string>): void {
  if (typeof discriminator !== "object" || discriminator === null || !("mapping" in discriminator)) return;
  for (const target of Object.values(Object(discriminator.mapping))) {
    const name = nameIn(target);
    if (name !== undefined) found.add(name);
  }
}

/** References of each component by its name, which services have in common: each is walked once. */
const known = new WeakMap<SpecDocument["components"], Map<string, ReadonlySet<string>>>();

function referencesOf(components: SpecDocument["components"], reference: string): ReadonlySet<string> {
  let references = known.get(components);
  if (!references) known.set(components, (references = new Map()));
  let own = references.get(reference);
  if (own) return own;
  const at = reference.indexOf("/");
  const group: unknown = Reflect.get(components, reference.slice(0, at));
  const name = reference.slice(at + 1);
  const found = new Set<string>();
  if (typeof group === "object" && group !== null && Object.hasOwn(group, name))
    collectReferences(Reflect.get(group, name), found);
  references.set(reference, (own = found));
  return own;
}

/** Of the components of a document those that some references need, in their old order. */
function neededComponents({ components }: SpecDocument, references: ReadonlySet<string>): SpecDocument["components"] {
  const needed = new Set(references);
  // A Set that grows while it is walked is walked to its end.
  for (const reference of needed) for (const one of referencesOf(components, reference)) needed.add(one);
  const groups = kinds.map((kind) => [
    kind,
    Object.fromEntries(Object.entries(components[kind] ?? {}).filter(([name]) => needed.has(`${kind}/${name}`))),
  ]);
  return { schemas: {}, ...Object.fromEntries(groups) };
}

/** The document with some of its paths, and of its components only what these need. */
export function partOfDocument(document: SpecDocument, paths: ReadonlySet<string>): SpecDocument {
  const own = Object.fromEntries(Object.entries(document.paths).filter(([path]) => paths.has(path)));
  const needed = new Set<string>();
  collectReferences(own, needed);
  const { webhooks: _, ...rest } = document;
  return { ...rest, paths: own, components: neededComponents(document, needed) };
}

/** The document without its paths: all components but schemas, and of these some and what all of it needs. */
export function commonPart(document: SpecDocument, schemas: readonly string[]): SpecDocument {
  const needed = new Set(schemas.map((name) => `schemas/${name}`));
  for (const kind of kinds)
    if (kind !== "schemas")
      for (const name of Object.keys(document.components[kind] ?? {})) needed.add(`${kind}/${name}`);
  const { webhooks: _, ...rest } = document;
  return { ...rest, paths: {}, components: neededComponents(document, needed) };
}
