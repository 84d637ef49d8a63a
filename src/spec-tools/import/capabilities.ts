import { annotationField, isAnnotationRecord } from "./annotation-values.ts";
import type { Annotations, AnnotationValue, Property } from "./csdl-model.ts";

const core = "Org.OData.Core.V1";
const capabilities = "Org.OData.Capabilities.V1";

/** Namespaces in which Finance and Operations, and Business Central's pages, say what may be edited. */
const editNamespaces = ["Microsoft.Dynamics.OData.Core.V1", "Microsoft.NAV", "NAV"];

const texts = (value: AnnotationValue | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

/** What a term of the Capabilities vocabulary says. */
const said = (annotations: Annotations, term: string, name: string): AnnotationValue | undefined =>
  annotationField(annotations.get(`${capabilities}.${term}`), name);

/** What a service of Microsoft's says of editing: true, false or nothing. */
const edited = (annotations: Annotations, term: string): AnnotationValue | undefined =>
  editNamespaces.map((namespace) => annotations.get(`${namespace}.${term}`)).find((value) => value !== undefined);

/** What a set, or what a navigation leads to, allows, as its annotations say; without them everything. */
export interface Capabilities {
  /** Whether it can be listed. */
  readonly readable: boolean;
  /** Whether one record can be read by its key. */
  readonly readableByKey: boolean;
  readonly insertable: boolean;
  readonly updatable: boolean;
  /** Whether a record is changed by PUT, since the service takes no PATCH. */
  readonly replaced: boolean;
  readonly deletable: boolean;
  /** Query options of a list, and of one record, that are refused: `filter`, `expand`, … */
  readonly refused: ReadonlySet<string>;
  readonly unfilterable: ReadonlySet<string>;
  readonly unsortable: ReadonlySet<string>;
  readonly unexpandable: ReadonlySet<string>;
  /** Whether a list is refused without a filter, whatever that names. */
  readonly needsFilter: boolean;
  /** Properties that a filter has to name together. */
  readonly requiredInFilter: readonly string[];
  readonly requiredOnInsert: readonly string[];
  readonly needsIfMatch: boolean;
  /** What is said of what navigations lead to, by their path. */
  readonly below: ReadonlyMap<string, Annotations>;
}

/** Query options by the term, and its field, that refuses them by false. */
const switches = [
  ["filter", "FilterRestrictions", "Filterable"],
  ["orderby", "SortRestrictions", "Sortable"],
  ["expand", "ExpandRestrictions", "Expandable"],
  ["count", "CountRestrictions", "Countable"],
  ["select", "SelectSupport", "Supported"],
] as const;

function refusedOptions(annotations: Annotations): Set<string> {
  const refused = new Set<string>(
    switches.flatMap(([option, term, name]) => (said(annotations, term, name) === false ? [option] : [])),
  );
  if (annotations.get(`${capabilities}.TopSupported`) === false) refused.add("top");
  if (annotations.get(`${capabilities}.SkipSupported`) === false) refused.add("skip");
  if (annotations.has("sap.not-countable")) refused.add("count");
  if (annotations.has("sap.not-pageable")) refused.add("top").add("skip");
  return refused;
}

/** Fields of a restricted navigation that are terms of the vocabulary themselves. */
const inRestricted = /Restrictions$|^(TopSupported|SkipSupported|SelectSupport)$/;

/** `NavigationRestrictions` as annotations of what the navigations lead to, by the path from the set. */
function restrictedBelow(annotations: Annotations): Map<string, Annotations> {
  const listed = said(annotations, "NavigationRestrictions", "RestrictedProperties");
  const below = new Map<string, Annotations>();
  for (const one of Array.isArray(listed) ? listed : []) {
    const path = annotationField(one, "NavigationProperty");
    if (typeof path !== "string" || !isAnnotationRecord(one)) continue;
    const own = Object.entries(one).flatMap(([name, value]): [string, AnnotationValue][] =>
      inRestricted.test(name) ? [[`${capabilities}.${name}`, value]] : [],
    );
    if (String(one["Navigability"]).endsWith("/None")) own.push([`${capabilities}.Navigability`, "None"]);
    if (one["OptimisticConcurrencyControl"] === true) own.push([`${core}.OptimisticConcurrency`, true]);
    below.set(path, new Map(own));
  }
  return below;
}

/** What is said of a navigation by the set that it starts from, beside what it says itself. */
export function restrictionsOf(name: string, own: Annotations, above: Capabilities): Annotations {
  const said = new Map([...own, ...(above.below.get(name) ?? [])]);
  const deeper = [...above.below].flatMap(([path, annotations]): AnnotationValue[] =>
    path.startsWith(`${name}/`)
      ? [
          {
            NavigationProperty: path.slice(name.length + 1),
            ...Object.fromEntries(
              [...annotations].map(([term, value]) => [term.slice(capabilities.length + 1), value]),
            ),
          },
        ]
      : [],
  );
  if (deeper.length > 0 && !said.has(`${capabilities}.NavigationRestrictions`))
    said.set(`${capabilities}.NavigationRestrictions`, { RestrictedProperties: deeper });
  return said;
}

/** Whether methods of a change, `Org.OData.Capabilities.V1.HttpMethod/PUT`, are PUT and not PATCH as well. */
const isByPut = (methods: AnnotationValue | undefined): boolean =>
  typeof methods === "string" && /\bPUT\b/.test(methods) && !/\bPATCH\b/.test(methods);

/**
 * Reads restrictions of the Capabilities vocabulary, SAP's attributes, and what Finance and Operations says of a type.
 *
 * @param type annotations of the type of the records
 * @see https://docs.oasis-open.org/odata/odata-vocabularies/v4.0/cs01/vocabularies/Org.OData.Capabilities.V1.xml
 */
export function capabilitiesOf(annotations: Annotations, type: Annotations = new Map()): Capabilities {
  const allows = (term: string, name: string): boolean => said(annotations, term, name) !== false;
  const reads = annotations.get(`${capabilities}.ReadRestrictions`);
  const byKey = annotationField(annotationField(reads, "ReadByKeyRestrictions"), "Readable");
  const readable =
    annotationField(reads, "Readable") !== false && annotations.get(`${capabilities}.Navigability`) !== "None";
  const writable = edited(type, "IsReadOnly") !== true && edited(annotations, "IsReadOnly") !== true;
  return {
    readable: readable && !annotations.has("sap.not-addressable"),
    readableByKey: (typeof byKey === "boolean" ? byKey : readable) && !annotations.has("sap.not-addressable"),
    insertable: writable && allows("InsertRestrictions", "Insertable") && !annotations.has("sap.not-creatable"),
    updatable: writable && allows("UpdateRestrictions", "Updatable") && !annotations.has("sap.not-updatable"),
    replaced: isByPut(said(annotations, "UpdateRestrictions", "UpdateMethod")),
    deletable: writable && allows("DeleteRestrictions", "Deletable") && !annotations.has("sap.not-deletable"),
    refused: refusedOptions(annotations),
    unfilterable: new Set(texts(said(annotations, "FilterRestrictions", "NonFilterableProperties"))),
    unsortable: new Set(texts(said(annotations, "SortRestrictions", "NonSortableProperties"))),
    unexpandable: new Set(texts(said(annotations, "ExpandRestrictions", "NonExpandableProperties"))),
    needsFilter:
      said(annotations, "FilterRestrictions", "RequiresFilter") === true || annotations.has("sap.requires-filter"),
    requiredInFilter: texts(said(annotations, "FilterRestrictions", "RequiredProperties")),
    requiredOnInsert: texts(said(annotations, "InsertRestrictions", "RequiredProperties")),
    needsIfMatch: annotations.has(`${core}.OptimisticConcurrency`),
    below: restrictedBelow(annotations),
  };
}

/** The rights that `Permissions` gives, one or several: `Org.OData.Core.V1.Permission/Read`. */
function permits(annotations: Annotations): "all" | "read" | "write" {
  const said = annotations.get(`${core}.Permissions`);
  if (typeof said !== "string") return "all";
  const words = said.split(/[\s,]+/).map((word) => word.slice(word.lastIndexOf("/") + 1));
  if (words.some((word) => word === "Write" || word === "ReadWrite")) return "write";
  return words.some((word) => word === "Read" || word === "None") ? "read" : "all";
}

/** What a field control of SAP's forbids. @see https://github.com/SAP/odata-vocabularies/blob/main/vocabularies/Common.md */
const isReadOnlyControl = (annotations: Annotations): boolean =>
  /\/(ReadOnly|Inapplicable|Hidden)$/.test(String(annotations.get("com.sap.vocabularies.Common.v1.FieldControl")));

const isServerMade = (annotations: Annotations): boolean =>
  annotations.get(`${core}.Computed`) === true || annotations.has("store.identity") || permits(annotations) === "read";

/** Who makes the key: the server when it says so; else the caller. */
export function keyMaker({ annotations }: Property): "server" | "caller" {
  return isServerMade(annotations) ||
    annotations.has("sap.not-creatable") ||
    edited(annotations, "AllowEditOnCreate") === false ||
    isReadOnlyControl(annotations)
    ? "server"
    : "caller";
}

/** When a property may be set: `create`, `update`, both or never. */
export function rightsOf({ annotations, type }: Property): ("create" | "update")[] {
  if (type.name === "Edm.Stream" || isServerMade(annotations) || isReadOnlyControl(annotations)) return [];
  const create = !annotations.has("sap.not-creatable") && edited(annotations, "AllowEditOnCreate") !== false;
  const update =
    !annotations.has("sap.not-updatable") &&
    annotations.get(`${core}.Immutable`) !== true &&
    edited(annotations, "AllowEdit") !== false;
  return [...(create ? ["create" as const] : []), ...(update ? ["update" as const] : [])];
}

/** Whether the service says that creation needs the property. */
export const isRequired = ({ annotations }: Property): boolean => edited(annotations, "IsRequired") === true;

/** Whether the service fills the property in when creation leaves it out. */
export const isFilledIn = ({ annotations, defaultText }: Property): boolean =>
  defaultText !== undefined || annotations.get(`${core}.ComputedDefaultValue`) === true;

/** Types of keys that services count or draw by themselves. */
const countedKeys: ReadonlySet<string> = new Set(["Edm.Guid", "Edm.Int16", "Edm.Int32", "Edm.Int64"]);

/**
 * Whether creation may leave a key out, because the server may make it: metadata seldom says who does. A key of several
 * properties, and a text that is not called `id`, is the caller's.
 *
 * @param primitive the primitive type that its type is or stands for
 */
export function mayBeServerMade(property: Property, primitive: string, key: readonly Property[]): boolean {
  if (keyMaker(property) === "server" || isFilledIn(property)) return true;
  if (key.length !== 1 || isRequired(property)) return false;
  return countedKeys.has(primitive) || /^id$/i.test(property.name);
}

/** The sentence that the document has about something. */
export function descriptionOf(annotations: Annotations): string | undefined {
  const text = annotations.get(`${core}.Description`) ?? annotations.get(`${core}.LongDescription`);
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}
