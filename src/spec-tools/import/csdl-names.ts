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

/** The two spellings that XML Schema has of each. @see https://www.w3.org/TR/xmlschema-2/#boolean */
const booleans: Readonly<Record<string, boolean>> = { true: true, "1": true, false: false, "0": false };

/** Reads a boolean as XML Schema spells it; undefined for any other text. */
export function booleanOf(text: string | undefined): boolean | undefined {
  const plain = text?.trim().toLowerCase() ?? "";
  return Object.hasOwn(booleans, plain) ? booleans[plain] : undefined;
}

/** The attribute of an element as a boolean; undefined when it is missing or none. */
export const readBoolean = (element: XmlElement, name: string): boolean | undefined =>
  booleanOf(element.attributes.get(name));

/** Aliases that documents use without saying so. */
const usualAliases = [
  ["Core", "Org.OData.Core.V1"],
  ["Capabilities", "Org.OData.Capabilities.V1"],
  ["Validation", "Org.OData.Validation.V1"],
] as const;

/** Writes names with the namespace instead of its alias; each document has aliases of its own. */
export class CsdlNames {
  readonly #namespaces = new Map<string, string>(usualAliases);

  alias(alias: string, namespace: string): void {
    this.#namespaces.set(alias, namespace);
  }

  /** `self.Person` → `Trippin.Person`; a name without a dot stays as it is. The name behind an alias may have dots too. */
  full(name: string): string {
    for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
      const namespace = this.#namespaces.get(name.slice(0, dot));
      if (namespace !== undefined) return `${namespace}${name.slice(dot)}`;
    }
    return name;
  }

  /** Reads `Collection(self.Person)`; a primitive of OData v2 may stand without `Edm.`. */
  use(text: string, element: XmlElement): TypeUse {
    const plain = text.trim();
    const inner = /^Collection\((.+)\)$/.exec(plain)?.[1]?.trim() ?? plain;
    const name = this.full(inner);
    return { name: name.includes(".") ? name : `Edm.${name}`, collection: inner !== plain, position: element.position };
  }
}
