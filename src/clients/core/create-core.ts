import { sleep } from "../../http/clock.ts";
import type { Engine } from "../engine.ts";
import { countRows } from "../reading/count-rows.ts";
import type { ClientCore } from "./client-core.ts";
import { createCoreWrites } from "./create-core-writes.ts";
import { readCorePage } from "./read-core-page.ts";

/** Makes the core of a client. */
export function createCore({ context, quota }: Engine): ClientCore {
  return {
    api: context.tables.index.name,
    syncIndex: async () => (await context.tables.index.sync?.())?.index,
    now: () => context.clock.now(),
    after: (delayMs, work) => context.clock.after(delayMs, work),
    pause: (delayMs, signal) => sleep(context.clock, delayMs, signal),
    companyArguments: context.companyArguments,
    listAt: async (path) => (await context.tables.operation("GET", path)).row,
    readPage: (path, request) => readCorePage(context, path, request),
    count: (path, { arguments: values, filter, signal }) =>
      countRows(context, path, { arguments: values, filter, signal }),
    forecast: (values, requests) => quota.forecast(context.companyOf(values), requests),
    writes: createCoreWrites(context),
  };
}
