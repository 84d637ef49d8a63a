import { MetadataInvalid } from "../../errors/metadata-invalid.ts";
import type { XmlElement } from "../../kit/xml/read-xml.ts";
import type { TypeUse } from "./csdl-model.ts";

/** The attribute of an element. @throws {MetadataInvalid} when it is missing. */
export function demandAttribute(element: XmlElement, name: string): string {
  const value = element.attributes.get(name);
  if (value === undefined || value === "")
    throw new MetadataInvalid(`<${element.name}> has no ${name}`, `Give it the attribute ${name}.`, element.position);
  return value;
}

/** The name of an element, which becomes part of addresses and types. @throws {MetadataInvalid} for what is no name. */
export function demandName(element: XmlElement): string {
  const name = demandAttribute(element, "Name");
  if (!/^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}]{0,127}$/u.test(name))
    throw new MetadataInvalid(
      `${JSON.stringify(name)} is no name`,
      "A name is a letter or underscore, then letters, digits and underscores, at most 128.",
      element.position,
    );
  return name;
}

/** Writes names with the namespace instead of its alias. */
export class CsdlNames {
  readonly #namespaces = new Map<string, string>();

  alias(alias: string, namespace: string): void {
    this.#namespaces.set(alias, namespace);
  }

  /** `self.Person` → `Trippin.Person`; a name without a dot stays as it is. */
  full(name: string): string {
    const dot = name.lastIndexOf(".");
    const namespace = this.#namespaces.get(name.slice(0, dot));
    return dot < 0 || namespace === undefined ? name : `${namespace}${name.slice(dot)}`;
  }

  /** Reads `Collection(self.Person)`; a primitive of OData v2 may stand without `Edm.`. */
  use(text: string, element: XmlElement): TypeUse {
    const inner = /^Collection\((.+)\)$/.exec(text)?.[1] ?? text;
    const name = this.full(inner);
    return { name: name.includes(".") ? name : `Edm.${name}`, collection: inner !== text, position: element.position };
  }
}
