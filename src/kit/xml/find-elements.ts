import type { XmlElement } from "./read-xml.ts";

/** Elements of these names directly below. */
export const childrenNamed = (element: XmlElement, ...names: readonly string[]): XmlElement[] =>
  element.children.filter(({ name }) => names.includes(name));

/** All elements of these names at any depth below, in the order of the document. */
export function elementsNamed(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...elementsNamed(child, ...names),
  ]);
}
