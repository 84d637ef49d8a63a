import type { XmlElement } from "../../kit/xml/read-xml.ts";
import type { Annotations, AnnotationValue } from "./csdl-model.ts";
import { booleanOf, type CsdlNames } from "./csdl-names.ts";

const constants = [
  "String",
  "Bool",
  "Int",
  "Decimal",
  "Float",
  "EnumMember",
  "PropertyPath",
  "NavigationPropertyPath",
  "AnnotationPath",
  "Path",
  "Date",
  "DateTimeOffset",
  "TimeOfDay",
  "Duration",
  "Guid",
] as const;

const named: ReadonlySet<string> = new Set([...constants, "AnyPropertyPath"]);

function constant(kind: string, text: string): AnnotationValue {
  if (kind === "Bool") return booleanOf(text) ?? false;
  return ["Int", "Decimal", "Float"].includes(kind) && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The value of an annotation: its attribute, or the expression below it; without either it says true. */
function valueOf(element: XmlElement): AnnotationValue {
  for (const kind of constants) {
    const text = element.attributes.get(kind);
    if (text !== undefined) return constant(kind, text);
  }
  for (const child of element.children) {
    if (child.name === "Collection")
      return child.children.map((item) =>
        item.name === "Record" ? record(item) : constant(item.name, item.text.trim()),
      );
    if (child.name === "Record") return record(child);
    if (named.has(child.name)) return constant(child.name, child.text.trim());
  }
  return true;
}

function record(element: XmlElement): AnnotationValue {
  return Object.fromEntries(
    element.children
      .filter(({ name }) => name === "PropertyValue")
      .map((child) => [child.attributes.get("Property") ?? "", valueOf(child)]),
  );
}

/** Annotations that stand in attributes: SAP's, and the generated columns of Microsoft's older services. */
const attributeTerms: Readonly<Record<string, (value: string) => [string, AnnotationValue] | undefined>> = {
  "sap:creatable": (value) => (booleanOf(value) === false ? ["sap.not-creatable", true] : undefined),
  "sap:updatable": (value) => (booleanOf(value) === false ? ["sap.not-updatable", true] : undefined),
  "sap:deletable": (value) => (booleanOf(value) === false ? ["sap.not-deletable", true] : undefined),
  "sap:filterable": (value) => (booleanOf(value) === false ? ["sap.not-filterable", true] : undefined),
  "sap:sortable": (value) => (booleanOf(value) === false ? ["sap.not-sortable", true] : undefined),
  "sap:countable": (value) => (booleanOf(value) === false ? ["sap.not-countable", true] : undefined),
  "sap:pageable": (value) => (booleanOf(value) === false ? ["sap.not-pageable", true] : undefined),
  "sap:addressable": (value) => (booleanOf(value) === false ? ["sap.not-addressable", true] : undefined),
  "sap:required-in-filter": (value) => (booleanOf(value) ? ["sap.required-in-filter", true] : undefined),
  "sap:requires-filter": (value) => (booleanOf(value) ? ["sap.requires-filter", true] : undefined),
  "sap:label": (value) => ["Org.OData.Core.V1.Description", value],
};

/** An annotation that stands apart from what it is about, with the names of its document. */
export interface FarAnnotation {
  readonly element: XmlElement;
  readonly names: CsdlNames;
}

const nothing: Annotations = new Map();

/** All that is said about an element, in it and elsewhere under `Annotations Target`. What is said with a qualifier is for one use only and is left out. */
export function readAnnotations(
  element: XmlElement,
  names: CsdlNames,
  elsewhere: readonly FarAnnotation[] = [],
): Annotations {
  const found = new Map<string, AnnotationValue>();
  for (const { element: child, names: own } of [
    ...elsewhere,
    ...element.children.map((one): FarAnnotation => ({ element: one, names })),
  ]) {
    if (child.name === "Annotation" && !child.attributes.has("Qualifier"))
      found.set(own.full(child.attributes.get("Term") ?? ""), valueOf(child));
    if (child.name === "Documentation") {
      const text = child.children.map((part) => part.text.trim()).find((part) => part !== "");
      if (text !== undefined) found.set("Org.OData.Core.V1.Description", text);
    }
  }
  for (const [name, value] of element.attributes) {
    const term = Object.hasOwn(attributeTerms, name) ? attributeTerms[name]?.(value) : undefined;
    if (term) found.set(...term);
    if (name.endsWith(":StoreGeneratedPattern") && value !== "None")
      found.set(value === "Identity" ? "store.identity" : "Org.OData.Core.V1.Computed", true);
  }
  return found.size > 0 ? found : nothing;
}
