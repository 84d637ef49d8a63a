import { ArgumentInvalid } from "../errors/argument-invalid.ts";
import type { DecodedRow } from "../odata/rows/compile-row-decoder.ts";
import type { CallSettings } from "./calls/call-settings.ts";
import type { BodyFields, CallValues } from "./calls/call-values.ts";
import type { ClientContext } from "./calls/client-context.ts";
import type { CallVerb } from "./calls/read-call.ts";
import type { Engine } from "./engine.ts";
import type { DecodedPage } from "./reading/decoded-page.ts";
import { iterateRows, type RowSource } from "./reading/iterate-rows.ts";
import type { UntypedClient } from "./untyped/untyped-client.ts";

/** The methods of a client; each loads what it is made of when it is first used. */
export function createMethods(engine: () => Promise<Engine>): UntypedClient {
  const contextOf = async (): Promise<ClientContext> => (await engine()).context;

  async function read(verb: CallVerb, path: string, options: CallValues = {}): Promise<[ClientContext, CallSettings]> {
    const { readCall } = await import("./calls/read-call.ts");
    const context = await contextOf();
    return [context, await readCall(context, verb, path, options)];
  }

  async function* pages(path: string, options?: CallValues): AsyncGenerator<DecodedPage, void, undefined> {
    const { readPages } = await import("./reading/read-pages.ts");
    const [context, settings] = await read("list", path, options);
    yield* readPages(context, path, settings);
  }
  async function* sources(path: string, options?: CallValues): AsyncGenerator<RowSource, void, undefined> {
    const { readRowSources } = await import("./reading/read-rows.ts");
    const [context, settings] = await read("list", path, options);
    yield* readRowSources(context, path, settings);
  }
  async function write(
    intent: "create" | "update",
    path: string,
    body: BodyFields,
    options?: CallValues,
  ): Promise<DecodedRow | undefined> {
    const { writeRecord } = await import("./writing/write-record.ts");
    const [context, settings] = await read(intent, path, options);
    return writeRecord(context, intent, path, body, settings);
  }

  return {
    pages,
    list: (path, options) => iterateRows(sources(path, options)),
    async get(path, options) {
      const { readOne } = await import("./reading/read-one.ts");
      const [context, settings] = await read("get", path, options);
      return readOne(context, path, settings);
    },
    create: (path, body, options) => write("create", path, body, options),
    update: (path, changes, options) => write("update", path, changes, options),
    async lookupThenCreate(path, body, options = {}) {
      const { lookupThenCreate } = await import("./writing/lookup-then-create.ts");
      return lookupThenCreate(await contextOf(), path, body, options);
    },
    async remove(path, options) {
      const { removeRecord } = await import("./writing/write-record.ts");
      const [context, settings] = await read("remove", path, options);
      return removeRecord(context, path, settings);
    },
    async count(path, options) {
      const { countRows } = await import("./reading/count-rows.ts");
      const [context, settings] = await read("count", path, options);
      return countRows(context, path, settings);
    },
    async batch(build, settings) {
      const { sendBatch } = await import("./batches/send-batch.ts");
      return sendBatch(await contextOf(), build, settings);
    },
    async download(path, options) {
      const { download } = await import("./media/transfer.ts");
      const [context, settings] = await read("download", path, options);
      return download(context, path, settings);
    },
    async upload(path, content, options) {
      const { upload } = await import("./media/transfer.ts");
      const [context, settings] = await read("upload", path, options);
      return upload(context, path, content, settings);
    },
    async downloadFrom(record, field, options = {}) {
      const { downloadFrom } = await import("./media/record-media.ts");
      return downloadFrom(await contextOf(), record, field, options);
    },
    async uploadTo(record, field, content, options = {}) {
      const { uploadTo } = await import("./media/record-media.ts");
      return uploadTo(await contextOf(), record, field, content, options);
    },
    async run(path, options, ...more: readonly unknown[]) {
      // A body, as create takes it, would vanish without a word.
      if (more.length > 0)
        throw new ArgumentInvalid(
          "POST",
          path,
          "run takes no body: call an action with one by POST(path, { params, body }).",
        );
      const { runAction } = await import("./writing/write-record.ts");
      const [context, settings] = await read("run", path, options);
      return runAction(context, path, settings);
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
