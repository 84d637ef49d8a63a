import type { Quota } from "../../http/quota/quota.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { PartResult } from "../batches/part-results.ts";
import type { BatchBuilder, BatchSettings } from "../batches/send-batch.ts";
import type { BodyFields, CallValues } from "../calls/call-values.ts";
import type { ResendOptions } from "../calls/resend-call.ts";
import type { Download } from "../media/download.ts";
import type { UploadContent } from "../media/send-media.ts";
import type { DecodedPage } from "../reading/decoded-page.ts";
import type { WorkHandle } from "../waiting/work-handle.ts";
import type { LookedUp } from "../writing/look-and-create.ts";

/**
 * What a client does beside openapi-fetch's methods, before the types of its spec are known: `create-methods.ts` makes
 * it, `lay-types.ts` lays the spec's types over it, and the command line, whose paths are known at run time only, uses
 * it as it is. Properties, not methods: only of these the compiler compares parameters in one direction, so that two
 * that changed places do not pass.
 */
export interface UntypedClient {
  readonly list: (path: string, options?: CallValues) => AsyncIterable<DecodedRow>;
  readonly pages: (path: string, options?: CallValues) => AsyncIterable<DecodedPage>;
  readonly count: (path: string, options?: CallValues) => Promise<number>;
  readonly get: (path: string, options?: CallValues) => Promise<DecodedRow | null>;
  readonly create: (path: string, body: BodyFields, options?: CallValues) => Promise<DecodedRow | undefined>;
  readonly lookupThenCreate: (path: string, body: BodyFields, options?: CallValues) => Promise<LookedUp>;
  readonly update: (path: string, changes: BodyFields, options?: CallValues) => Promise<DecodedRow | undefined>;
  readonly remove: (path: string, options?: CallValues) => Promise<DecodedRow | undefined>;
  readonly run: (path: string, options?: CallValues) => Promise<DecodedRow | readonly DecodedRow[] | undefined>;
  readonly batch: (build: BatchBuilder, settings?: BatchSettings) => Promise<PartResult[]>;
  readonly download: (path: string, options?: CallValues) => Promise<Download>;
  readonly upload: (path: string, content: UploadContent, options?: CallValues) => Promise<void>;
  readonly downloadFrom: (record: object, field: string, options?: CallValues) => Promise<Download>;
  readonly uploadTo: (record: object, field: string, content: UploadContent, options?: CallValues) => Promise<void>;
  readonly resend: (id: string, options?: ResendOptions) => Promise<Response>;
  readonly workHandle: (path: string, started: unknown, options?: CallValues) => Promise<WorkHandle>;
  /** A path with what its write answered, or a handle with options of waiting. */
  readonly wait: (work: string | WorkHandle, started?: unknown, options?: CallValues) => Promise<DecodedRow>;
  readonly quota: Quota;
}
