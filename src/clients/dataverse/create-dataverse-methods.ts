import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import { type BatchPart, type BatchParts, upsertPart } from "../batches/batch-parts.ts";
import type { PartResult } from "../batches/part-results.ts";
import type { BatchSettings } from "../batches/send-batch.ts";
import type { BodyFields, CallValues } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { Engine } from "../engine.ts";
import type { Download } from "../media/download.ts";
import { iterateRows, type RowSource } from "../reading/iterate-rows.ts";
import type { UpsertedRow } from "../writing/upsert-record.ts";
import type { FileContent } from "./files/upload-blocks.ts";
import type { ChangedPage } from "./read-changes.ts";

/** The parts that a batch of Dataverse is built of. */
interface UntypedParts extends BatchParts {
  readonly upsert: typeof upsertPart;
}

/** What a client of Dataverse does beside what every client does, before the types of its tables are known. */
export interface UntypedDataverse {
  upsert(path: string, body: BodyFields, options: CallValues): Promise<UpsertedRow>;
  changes(path: string, options?: CallValues): AsyncIterable<ChangedPage>;
  fetch(path: string, xml: string, options?: CallValues): AsyncIterable<DecodedRow>;
  associate(path: string, navigation: string, target: unknown, options: CallValues): Promise<void>;
  disassociate(path: string, navigation: string, options: CallValues): Promise<void>;
  execute(path: string, parameters?: BodyFields, options?: CallValues): Promise<unknown>;
  evaluate(path: string, options?: CallValues): Promise<unknown>;
  downloadFile(path: string, column: string, options: CallValues): Promise<Download>;
  uploadFile(path: string, column: string, content: FileContent, options: CallValues): Promise<void>;
  removeFile(path: string, column: string, options: CallValues): Promise<void>;
  batch(build: (parts: UntypedParts) => readonly BatchPart[], settings?: BatchSettings): Promise<PartResult[]>;
}

/** The methods of a client of Dataverse; each loads what it is made of when it is first used. */
export function createDataverseMethods(engine: () => Promise<Engine>): UntypedDataverse {
  const contextOf = async (): Promise<ClientContext> => (await engine()).context;
  async function* changes(path: string, options: CallValues): AsyncGenerator<ChangedPage, void, undefined> {
    const { readChanges } = await import("./read-changes.ts");
    yield* readChanges(await contextOf(), path, options);
  }
  async function* sources(path: string, xml: string, options: CallValues): AsyncGenerator<RowSource, void, undefined> {
    const { fetchRows } = await import("./fetch-xml/fetch-rows.ts");
    yield* fetchRows(await contextOf(), path, xml, options);
  }
  return {
    async upsert(path, body, options) {
      const { upsertRecord } = await import("../writing/upsert-record.ts");
      return upsertRecord(await contextOf(), path, body, options);
    },
    changes: (path, options = {}) => changes(path, options),
    fetch: (path, xml, options = {}) => iterateRows(sources(path, xml, options)),
    async associate(path, navigation, target, options) {
      const { associate } = await import("./references.ts");
      return associate(await contextOf(), path, navigation, target, options);
    },
    async disassociate(path, navigation, options) {
      const { disassociate } = await import("./references.ts");
      return disassociate(await contextOf(), path, navigation, options);
    },
    async execute(path, parameters, options = {}) {
      const { executeAction } = await import("./execute.ts");
      return executeAction(await contextOf(), path, parameters, options);
    },
    async evaluate(path, options = {}) {
      const { evaluateFunction } = await import("./execute.ts");
      return evaluateFunction(await contextOf(), path, options);
    },
    async downloadFile(path, column, options) {
      const { downloadFile } = await import("./files/download-blocks.ts");
      return downloadFile(await contextOf(), path, column, options);
    },
    async uploadFile(path, column, content, options) {
      const { uploadFile } = await import("./files/upload-blocks.ts");
      return uploadFile(await contextOf(), path, column, content, options);
    },
    async removeFile(path, column, options) {
      const { removeFile } = await import("./files/upload-blocks.ts");
      return removeFile(await contextOf(), path, column, options);
    },
    async batch(build, settings) {
      const { sendBatch } = await import("../batches/send-batch.ts");
      return sendBatch(await contextOf(), (parts) => build({ ...parts, upsert: upsertPart }), settings);
    },
  };
}
