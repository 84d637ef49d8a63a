/** An element of a metadata document, without its prefix. */
export interface MetadataElement {
  readonly name: string;
  /** Attributes with the prefix that they have in the document. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MetadataElement[];
  text: string;
}

const tag =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decode = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

/**
 * Reads metadata that is known to be well-formed. Who wants faults found takes the importer, which has lines and columns.
 */
export function readElements(text: string): MetadataElement {
  const root: MetadataElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [, closing, name, attributes = "", alone, content] of text.matchAll(tag)) {
    const parent = open.at(-1) ?? root;
    if (content !== undefined) parent.text += decode(content);
    if (name === undefined) continue;
    if (closing === "/") {
      open.pop();
      continue;
    }
    const element: MetadataElement = {
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(attribute)].map(([, key = "", double, single]) => [
          key,
          decode(double ?? single ?? ""),
        ]),
      ),
      children: [],
      text: "",
    };
    parent.children.push(element);
    if (alone !== "/") open.push(element);
  }
  return root;
}

/** All elements of a name at any depth, in the order of the document. */
export function elementsNamed(element: MetadataElement, ...names: readonly string[]): MetadataElement[] {
  return element.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...elementsNamed(child, ...names),
  ]);
}

/** Elements of a name directly below. */
export const childrenNamed = (element: MetadataElement, ...names: readonly string[]): MetadataElement[] =>
  element.children.filter(({ name }) => names.includes(name));
