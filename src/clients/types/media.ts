import type { NearestPath, Unseen } from "../../kit/nearest-literal.ts";
import type { Download } from "../media/download.ts";
import type { UploadContent } from "../media/send-media.ts";
import type { ApiTypes, At, PathAt } from "./api-types.ts";
import type { CallArguments, CallOptions, OptionalWhenEmpty } from "./arguments.ts";

/** Whether a body is bytes; where there is no body at all, it is none. */
type Bytes<Content> = [Content] extends [never]
  ? false
  : "application/octet-stream" extends keyof Content
    ? true
    : false;

/** Whether what is declared at a path answers with bytes. */
export type AnswersBytes<Item> = Bytes<At<At<At<At<Item, "get">, "responses">, 200>, "content">>;

/** Paths that answer with bytes. */
export type DownloadPath<A extends ApiTypes> = {
  [P in keyof A["paths"]]: AnswersBytes<A["paths"][P]> extends true ? P : never;
}[keyof A["paths"]] &
  string;

/** The method by which a path takes bytes. */
export type UploadMethod<A extends ApiTypes, P> = {
  [Method in "put" | "patch"]: Bytes<
    At<NonNullable<At<At<PathAt<A, P>, Method>, "requestBody">>, "content">
  > extends true
    ? Method
    : never;
}["put" | "patch"];

/** Paths that take bytes. */
export type UploadPath<A extends ApiTypes> = {
  [P in keyof A["paths"]]: [UploadMethod<A, P>] extends [never] ? never : P;
}[keyof A["paths"]] &
  string;

/** Options of uploads and downloads. */
export interface TransferOptions {
  /**
   * Longest time of the whole transfer; milliseconds. The client's timeouts limit pauses. @default 3_600_000, one hour
   */
  readonly deadlineMs?: number;
}

/** The methods for uploads and downloads. Neither holds the content in memory. */
export interface MediaMethods<A extends ApiTypes> {
  /** Returns the content at a path as a stream. */
  download<P extends NearestPath<DownloadPath<A>, Given>, Given extends string = string>(
    path: P | Unseen<Given>,
    ...options: OptionalWhenEmpty<CallArguments<A, P, "get"> & TransferOptions>
  ): Promise<Download>;

  /**
   * Uploads content to a path. Give a `Blob`, such as one of `fs.openAsBlob()`, so that it can be sent again after a
   * failure: a stream cannot.
   */
  upload<P extends NearestPath<UploadPath<A>, Given>, Given extends string = string>(
    path: P | Unseen<Given>,
    content: UploadContent,
    ...options: OptionalWhenEmpty<CallArguments<A, P, UploadMethod<A, P>> & TransferOptions>
  ): Promise<void>;

  /**
   * Returns the content that a field of a record refers to: a stream property, or `Url` of an attachment in Exact
   * Online. Links to other hosts are refused.
   */
  downloadFrom(record: object, field: string, options?: CallOptions & TransferOptions): Promise<Download>;

  /** Uploads content to a stream property of a record, for the version that was read. */
  uploadTo(
    record: object,
    field: string,
    content: UploadContent,
    options?: CallOptions & TransferOptions & { readonly ifMatch?: string },
  ): Promise<void>;
}
