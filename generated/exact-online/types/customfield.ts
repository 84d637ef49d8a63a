// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { components as shared, Answers2, Answers5, Path1, Parameters1 } from "../shared-types.ts";
export interface paths {
    /**
     * Read the custom fields of a record
     * @description The values of user-defined fields for one record of a business component. Answers pages of 60 rows. Its arguments are not described. Scope: organization extensibility.
     */
    "/api/v1/{division}/customfield/CustomFields": {
        get: operations["GetCustomFields"];
    };
    /**
     * Update a custom field
     * @description Writes the value of one user-defined field of one record. After a lost answer, look at the outcome before calling again. Scope: organization extensibility.
     */
    "/api/v1/{division}/customfield/UpdateCustomField": {
        post: operations["UpdateCustomField"];
    };
}
export interface components {
    schemas: {
        Error: shared["schemas"]["Error"];
        /** @description The values of user-defined fields for one record of a business component. */
        CustomFieldValue: {
            /** @description Technical name of the user-defined field. */
            PropertyName?: string;
            /** @description Name of the kind of record that has the user-defined field. */
            BusinessComponentName?: string | null;
            /** @description Text that stands beside the user-defined field on the screen. */
            Caption?: string | null;
            /** @description ID of the record that carries the user-defined field. */
            LinkId?: string | null;
            /** @description Name of the kind of record that the field's value points at. */
            RefersTo?: string | null;
            /** @description Kind of value that the user-defined field takes, such as text, date or number. */
            Type?: string | null;
            /** @description Value of the field, as text whatever its type. */
            Value?: string | null;
        };
        /** @description Writes the value of one user-defined field of one record. */
        CustomFieldUpdate: {
            /** @description Technical name of the user-defined field. */
            PropertyName?: string;
            /** @description Name of the kind of record that has the user-defined field. */
            BusinessComponentName?: string | null;
            /** @description Text that stands beside the user-defined field on the screen. */
            Caption?: string | null;
            /** @description ID of the record that carries the user-defined field. */
            LinkId?: string | null;
            /** @description Name of the kind of record that the field's value points at. */
            RefersTo?: string | null;
            /** @description Kind of value that the user-defined field takes, such as text, date or number. */
            Type?: string | null;
            /** @description Value of the field, as text whatever its type. */
            Value?: string | null;
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    GetCustomFields: {
        parameters: Parameters1;
        responses: Answers5<components["schemas"]["CustomFieldValue"]>;
    };
    UpdateCustomField: {
        parameters: {
            path: Path1;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["CustomFieldUpdate"], "PropertyName" | "BusinessComponentName" | "LinkId" | "Value">;
            };
        };
        responses: Answers2<components["schemas"]["CustomFieldUpdate"]>;
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
/** What may be done with the fields of each record. */
export interface records {
    CustomFieldValue: { row: components["schemas"]["CustomFieldValue"]; key: "PropertyName"; create: never; update: never };
    CustomFieldUpdate: { row: components["schemas"]["CustomFieldUpdate"]; key: "PropertyName"; create: "PropertyName" | "BusinessComponentName" | "Caption" | "LinkId" | "RefersTo" | "Type" | "Value"; update: never };
}
/** What each path lets a client do. */
export interface calls {
    "/api/v1/{division}/customfield/CustomFields": { list: "CustomFieldValue" };
    "/api/v1/{division}/customfield/UpdateCustomField": { create: { body: "CustomFieldUpdate"; demands: "PropertyName" | "BusinessComponentName" | "LinkId" | "Value"; answer: "CustomFieldUpdate" } };
}
/** The types of the service, for a client that knows no other. */
export interface CustomfieldTypes {
    paths: paths;
    records: records;
    calls: calls;
}
