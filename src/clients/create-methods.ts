import type { Quota } from "../http/quota/quota.ts";
import type { DecodedRow } from "../odata/rows/compile-row-decoder.ts";
import type { BatchBuilder, BatchSettings } from "./batches/send-batch.ts";
import type { CallValues } from "./calls/plan-call.ts";
import type { ResendOptions } from "./calls/resend-call.ts";
import type { Engine } from "./engine.ts";
import type { UploadContent } from "./media/send-media.ts";
import type { DecodedPage } from "./reading/decoded-page.ts";
import { iterateRows, type RowSource } from "./reading/iterate-rows.ts";

/** What a client has beside openapi-fetch's methods, before the types of its spec are known. */
type Methods = Readonly<Record<string, unknown>> & { readonly quota: Quota };

/** The methods of a client; each loads what it is made of when it is first used. */
export function createMethods(engine: () => Promise<Engine>): Methods {
  const contextOf = async (): Promise<Engine["context"]> => (await engine()).context;

  async function* pages(path: string, values: CallValues = {}): AsyncGenerator<DecodedPage, void, undefined> {
    const { readPages } = await import("./reading/read-pages.ts");
    yield* readPages(await contextOf(), path, values);
  }
  async function* sources(path: string, values: CallValues = {}): AsyncGenerator<RowSource, void, undefined> {
    const { readRowSources } = await import("./reading/read-rows.ts");
    yield* readRowSources(await contextOf(), path, values);
  }
  async function write(
    intent: "create" | "update",
    path: string,
    body: CallValues,
    values: CallValues = {},
  ): Promise<DecodedRow | undefined> {
    const { writeRecord } = await import("./writing/write-record.ts");
    return writeRecord(await contextOf(), intent, path, body, values);
  }

  return {
    pages,
    list: (path: string, values?: CallValues) => iterateRows(sources(path, values)),
    async get(path: string, values: CallValues = {}) {
      const { readOne } = await import("./reading/read-one.ts");
      return readOne(await contextOf(), path, values);
    },
    create: (path: string, body: CallValues, values?: CallValues) => write("create", path, body, values),
    update: (path: string, changes: CallValues, values?: CallValues) => write("update", path, changes, values),
    async lookupThenCreate(path: string, body: CallValues, values: CallValues = {}) {
      const { lookupThenCreate } = await import("./writing/lookup-then-create.ts");
      return lookupThenCreate(await contextOf(), path, body, values);
    },
    async remove(path: string, values: CallValues = {}) {
      const { removeRecord } = await import("./writing/write-record.ts");
      return removeRecord(await contextOf(), path, values);
    },
    async count(path: string, values: CallValues = {}) {
      const { countRows } = await import("./reading/count-rows.ts");
      return countRows(await contextOf(), path, values);
    },
    async batch(build: BatchBuilder, settings?: BatchSettings) {
      const { sendBatch } = await import("./batches/send-batch.ts");
      return sendBatch(await contextOf(), build, settings);
    },
    async download(path: string, values: CallValues = {}) {
      const { download } = await import("./media/transfer.ts");
      return download(await contextOf(), path, values);
    },
    async upload(path: string, content: UploadContent, values: CallValues = {}) {
      const { upload } = await import("./media/transfer.ts");
      return upload(await contextOf(), path, content, values);
    },
    async downloadFrom(record: unknown, field: string, values: CallValues = {}) {
      const { downloadFrom } = await import("./media/record-media.ts");
      return downloadFrom(await contextOf(), record, field, values);
    },
    async uploadTo(record: unknown, field: string, content: UploadContent, values: CallValues = {}) {
      const { uploadTo } = await import("./media/record-media.ts");
      return uploadTo(await contextOf(), record, field, content, values);
    },
    async run(path: string, values: CallValues = {}) {
      const { runAction } = await import("./writing/write-record.ts");
      return runAction(await contextOf(), path, values);
    },
    async resend(id: string, options?: ResendOptions) {
      const { resendCall } = await import("./calls/resend-call.ts");
      const { refuseUnknown } = await import("./calls/read-options.ts");
      refuseUnknown({ method: "resend", path: id }, { ...options }, ["confirmedNotDone", "deadlineMs", "signal"]);
      return resendCall(await engine(), id, options);
    },
    async workHandle(path: string, started: unknown, values: CallValues = {}) {
      const { makeWorkHandle } = await import("./waiting/work-handle.ts");
      return makeWorkHandle(await contextOf(), path, started, values);
    },
    async wait(work: unknown, started?: unknown, values: CallValues = {}) {
      const { waitForHandle, waitForStarted } = await import("./waiting/wait.ts");
      return typeof work === "string"
        ? waitForStarted(await contextOf(), work, started, values)
        : waitForHandle(await contextOf(), work, started);
    },
    quota: {
      forecast: async (company, needed) => (await engine()).quota.forecast(company, needed),
      reserve: async (company, id, count, ttlMs) => (await engine()).quota.reserve(company, id, count, ttlMs),
      cancel: async (company, id) => (await engine()).quota.cancel(company, id),
    },
  };
}
