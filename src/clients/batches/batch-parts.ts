import type { BodyFields, CallValues } from "../calls/call-values.ts";

/** One request of a batch in the caller's words. */
export type BatchPart =
  | { readonly verb: "get" | "remove"; readonly path: string; readonly values: CallValues }
  | {
      readonly verb: "create" | "update" | "upsert";
      readonly path: string;
      readonly values: CallValues;
      readonly body: BodyFields;
    };

/** The same words as outside of a batch, before the types of the spec are known. */
export interface BatchParts {
  readonly get: (path: string, options?: CallValues) => BatchPart;
  readonly create: (path: string, body: BodyFields, options?: CallValues) => BatchPart;
  readonly update: (path: string, changes: BodyFields, options?: CallValues) => BatchPart;
  readonly remove: (path: string, options?: CallValues) => BatchPart;
}

/** What a batch is made with; it sends nothing. */
export const batchParts: BatchParts = {
  get: (path, values = {}) => ({ verb: "get", path, values }),
  create: (path, body, values = {}) => ({ verb: "create", path, values, body }),
  update: (path, body, values = {}) => ({ verb: "update", path, values, body }),
  remove: (path, values = {}) => ({ verb: "remove", path, values }),
};

/** An upsert, for services that have them. */
export const upsertPart = (path: string, body: BodyFields, values: CallValues = {}): BatchPart => ({
  verb: "upsert",
  path,
  values,
  body,
});
