import type { CallValues } from "../calls/plan-call.ts";

/** One request of a batch in the caller's words. */
export type BatchPart =
  | { readonly verb: "get" | "remove"; readonly path: string; readonly values: CallValues }
  | {
      readonly verb: "create" | "update";
      readonly path: string;
      readonly values: CallValues;
      readonly body: CallValues;
    };

/** What a batch is made with: the same words as outside of it, which send nothing. */
export const batchParts = {
  get: (path: string, values: CallValues = {}): BatchPart => ({ verb: "get", path, values }),
  create: (path: string, body: CallValues, values: CallValues = {}): BatchPart => ({
    verb: "create",
    path,
    values,
    body,
  }),
  update: (path: string, body: CallValues, values: CallValues = {}): BatchPart => ({
    verb: "update",
    path,
    values,
    body,
  }),
  remove: (path: string, values: CallValues = {}): BatchPart => ({ verb: "remove", path, values }),
} as const;
