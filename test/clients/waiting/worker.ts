// A process that starts long-running work, says its handle and waits; or takes up work by its handle. For resume.test.ts.
import { createAdminCenterClient } from "../../../src/clients/business-central-admin/index.ts";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";

/** What the process is asked for. */
export interface Job {
  readonly api: "admin" | "automation";
  readonly origin: string;
  readonly tenantId: string;
  readonly token: string;
  /** How the work is started. */
  readonly start?: {
    readonly verb: "create" | "update" | "remove" | "run" | "form";
    readonly path: string;
    readonly values: object;
    readonly body?: object;
    readonly marks?: object;
  };
  /** The work that another process started. */
  readonly handle?: unknown;
}

// Paths come from a table here, not from literals: the types of the methods cannot follow.
type Loose = Record<string, (...args: unknown[]) => Promise<unknown>>;

const job: Job = JSON.parse(process.argv[2] ?? "");
const auth = { token: async () => job.token, markStale: () => undefined };
const client = (job.api === "admin"
  ? createAdminCenterClient({ origin: job.origin, auth })
  : createAutomationClient({
      origin: job.origin,
      auth,
      tenantId: job.tenantId,
      environmentName: "Production",
    })) as unknown as Loose;
const say = (what: string, value: unknown): boolean => process.stdout.write(`${JSON.stringify({ what, value })}\n`);
const onProgress = ({ status }: { status: string }): boolean => say("look", status);

async function begin({ verb, path, values, body, marks }: NonNullable<Job["start"]>): Promise<void> {
  let started: unknown;
  if (verb === "form") {
    const form = new FormData();
    form.set("extensionFile", new File(["package"], "Contoso Tweaks.app"));
    form.set("acceptIsvEula", "true");
    ({ data: started } = (await client["POST"]?.(path, {
      params: { path: values },
      body: {},
      bodySerializer: () => form,
    })) as { data: unknown });
  } else
    started =
      verb === "create" || verb === "update"
        ? await client[verb]?.(path, body, values)
        : await client[verb]?.(path, values);
  say("handle", await client["workHandle"]?.(path, started, { ...values, ...marks }));
  say("ended", await client["wait"]?.(path, started, { ...values, ...marks, onProgress }));
}

if (job.start) await begin(job.start);
else say("ended", await client["wait"]?.(job.handle, { onProgress }));
