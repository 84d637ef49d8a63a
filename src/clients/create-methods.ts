import type { BodyFields, CallValues } from "./calls/call-values.ts";
import type { Engine } from "./engine.ts";
import type { DecodedPage } from "./reading/decoded-page.ts";
import { iterateRows, type RowSource } from "./reading/iterate-rows.ts";
import type { DecodedRow } from "../odata/rows/compile-row-decoder.ts";
import type { UntypedClient } from "./untyped/untyped-client.ts";

/** The methods of a client; each loads what it is made of when it is first used. */
export function createMethods(engine: () => Promise<Engine>): UntypedClient {
  const contextOf = async (): Promise<Engine["context"]> => (await engine()).context;

  async function* pages(path: string, options: CallValues = {}): AsyncGenerator<DecodedPage, void, undefined> {
    const { readPages } = await import("./reading/read-pages.ts");
    yield* readPages(await contextOf(), path, options);
  }
  async function* sources(path: string, options: CallValues = {}): AsyncGenerator<RowSource, void, undefined> {
    const { readRowSources } = await import("./reading/read-rows.ts");
    yield* readRowSources(await contextOf(), path, options);
  }
  async function write(
    intent: "create" | "update",
    path: string,
    body: BodyFields,
    options: CallValues = {},
  ): Promise<DecodedRow | undefined> {
    const { writeRecord } = await import("./writing/write-record.ts");
    return writeRecord(await contextOf(), intent, path, body, options);
  }

  return {
    pages,
    list: (path, options) => iterateRows(sources(path, options)),
    async get(path, options = {}) {
      const { readOne } = await import("./reading/read-one.ts");
      return readOne(await contextOf(), path, options);
    },
    create: (path, body, options) => write("create", path, body, options),
    update: (path, changes, options) => write("update", path, changes, options),
    async lookupThenCreate(path, body, options = {}) {
      const { lookupThenCreate } = await import("./writing/lookup-then-create.ts");
      return lookupThenCreate(await contextOf(), path, body, options);
    },
    async remove(path, options = {}) {
      const { removeRecord } = await import("./writing/write-record.ts");
      return removeRecord(await contextOf(), path, options);
    },
    async count(path, options = {}) {
      const { countRows } = await import("./reading/count-rows.ts");
      return countRows(await contextOf(), path, options);
    },
    async batch(build, settings) {
      const { sendBatch } = await import("./batches/send-batch.ts");
      return sendBatch(await contextOf(), build, settings);
    },
    async download(path, options = {}) {
      const { download } = await import("./media/transfer.ts");
      return download(await contextOf(), path, options);
    },
    async upload(path, content, options = {}) {
      const { upload } = await import("./media/transfer.ts");
      return upload(await contextOf(), path, content, options);
    },
    async downloadFrom(record, field, options = {}) {
      const { downloadFrom } = await import("./media/record-media.ts");
      return downloadFrom(await contextOf(), record, field, options);
    },
    async uploadTo(record, field, content, options = {}) {
      const { uploadTo } = await import("./media/record-media.ts");
      return uploadTo(await contextOf(), record, field, content, options);
    },
    async run(path, options = {}) {
      const { runAction } = await import("./writing/write-record.ts");
      return runAction(await contextOf(), path, options);
    },
    async resend(id, options) {
      const { resendCall } = await import("./calls/resend-call.ts");
      const { refuseUnknown } = await import("./calls/read-options.ts");
      refuseUnknown({ method: "resend", path: id }, { ...options }, ["confirmedNotDone", "deadlineMs", "signal"]);
      return resendCall(await engine(), id, options);
    },
    async workHandle(path, started, options = {}) {
      const { makeWorkHandle } = await import("./waiting/work-handle.ts");
      return makeWorkHandle(await contextOf(), path, started, options);
    },
    async wait(work, started, options = {}) {
      const { waitForHandle, waitForStarted } = await import("./waiting/wait.ts");
      return typeof work === "string"
        ? waitForStarted(await contextOf(), work, started, options)
        : waitForHandle(await contextOf(), work, started);
    },
    quota: {
      forecast: async (company, needed) => (await engine()).quota.forecast(company, needed),
      reserve: async (company, id, count, ttlMs) => (await engine()).quota.reserve(company, id, count, ttlMs),
      cancel: async (company, id) => (await engine()).quota.cancel(company, id),
    },
  };
}
