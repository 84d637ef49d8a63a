import type { Annotations, AnnotationValue, Property } from "./csdl-model.ts";

const core = "Org.OData.Core.V1";
const capabilities = "Org.OData.Capabilities.V1";

function field(value: AnnotationValue | undefined, name: string): AnnotationValue | undefined {
  return typeof value === "object" && !Array.isArray(value) && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function texts(value: AnnotationValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** What a set allows, as its annotations say; without them everything. */
export interface Capabilities {
  readonly insertable: boolean;
  readonly updatable: boolean;
  readonly deletable: boolean;
  readonly unfilterable: ReadonlySet<string>;
  readonly requiredOnInsert: readonly string[];
  readonly needsIfMatch: boolean;
}

/** Reads restrictions of the Capabilities vocabulary and SAP's attributes. */
export function capabilitiesOf(annotations: Annotations): Capabilities {
  const restriction = (term: string, name: string): boolean =>
    field(annotations.get(`${capabilities}.${term}`), name) !== false;
  return {
    insertable: restriction("InsertRestrictions", "Insertable") && !annotations.has("sap.not-creatable"),
    updatable: restriction("UpdateRestrictions", "Updatable") && !annotations.has("sap.not-updatable"),
    deletable: restriction("DeleteRestrictions", "Deletable") && !annotations.has("sap.not-deletable"),
    unfilterable: new Set(
      texts(field(annotations.get(`${capabilities}.FilterRestrictions`), "NonFilterableProperties")),
    ),
    requiredOnInsert: texts(field(annotations.get(`${capabilities}.InsertRestrictions`), "RequiredProperties")),
    needsIfMatch: annotations.has(`${core}.OptimisticConcurrency`),
  };
}

/** Who makes the key: the server when it says so; else the caller. */
export function keyMaker(property: Property): "server" | "caller" {
  const { annotations } = property;
  return annotations.get(`${core}.Computed`) === true ||
    annotations.has("store.identity") ||
    annotations.has("sap.not-creatable") ||
    String(annotations.get(`${core}.Permissions`)).endsWith("/Read")
    ? "server"
    : "caller";
}

/** When a property may be set: `create`, `update`, both or never. */
export function rightsOf({ annotations, type }: Property): ("create" | "update")[] {
  if (
    type.name === "Edm.Stream" ||
    annotations.get(`${core}.Computed`) === true ||
    annotations.has("store.identity") ||
    String(annotations.get(`${core}.Permissions`)).endsWith("/Read")
  )
    return [];
  const create = !annotations.has("sap.not-creatable");
  const update = !annotations.has("sap.not-updatable") && annotations.get(`${core}.Immutable`) !== true;
  return [...(create ? ["create" as const] : []), ...(update ? ["update" as const] : [])];
}

/** The sentence that the document has about something. */
export function descriptionOf(annotations: Annotations): string | undefined {
  const text = annotations.get(`${core}.Description`) ?? annotations.get(`${core}.LongDescription`);
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}
