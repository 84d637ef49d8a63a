import { expandFields } from "../../kit/expand-fields.ts";
import { isObject, objectAt, textAt } from "../../kit/json-access.ts";

/** What a description says of the fields of a record. */
export interface FieldTexts {
  /** A sentence of the record. */
  readonly record: string | undefined;
  /** A sentence of a field. */
  comment(field: string): string | undefined;
  /** Names of a field's codes. */
  codes(field: string): Readonly<Record<string, string>> | undefined;
}

/** Says nothing of any field: of sets without a description. */
export const noTexts: FieldTexts = { record: undefined, comment: () => undefined, codes: () => undefined };

/** Reads sentences and codes of records out of a bundled description, such as `erp-openapi/specs/exact-online.json`. */
export function fieldTexts(document: object): (record: string) => FieldTexts {
  const schemas = objectAt(objectAt(expandFields(document), "components"), "schemas");
  return (record) => {
    const properties = objectAt(schemas[record], "properties");
    return {
      record: textAt(schemas[record], "description"),
      comment: (field) => textAt(properties[field], "description"),
      codes(field) {
        const property = properties[field];
        const codes = isObject(property) ? property["x-enum"] : undefined;
        if (!isObject(codes)) return undefined;
        return Object.fromEntries(Object.entries(codes).map(([code, name]) => [code, String(name)]));
      },
    };
  };
}
