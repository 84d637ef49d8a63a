import { randomBytes } from "node:crypto";
import { setMaxListeners } from "node:events";
import type { RunRecordTransaction } from "./business-central/standard/transaction.ts";
import { createClock, type SandboxClock } from "./core/clock.ts";
import { serveControl } from "./core/control.ts";
import { createDeliver } from "./core/deliver.ts";
import { FaultTable } from "./core/fault-table.ts";
import { type LoopbackServer, openLoopbackServer } from "./core/loopback-server.ts";
import { createRandom, type Random } from "./core/random.ts";
import { RequestLog } from "./core/request-log.ts";
import { serveService } from "./core/serve-service.ts";
import type { World } from "./core/service.ts";
import type { StandingServiceName } from "./core/service-names.ts";
import { standingServiceNames } from "./core/service-names.ts";
import type { SandboxAuth } from "./core/signed-in.ts";
import { checkSpecs } from "./core/spec.ts";
import { TokenRegistry } from "./core/token-registry.ts";
import type { EntraDetails } from "./entra/entra-details.ts";
import { exactCommands } from "./exact/exact-control.ts";
import { canLose, canTellFailure } from "./exact/model/struck-names.ts";
import { checkRowNames, isOperation } from "./known-names.ts";
import type { Mood } from "./moods/fact-moods.ts";
import { Moods } from "./moods/moods.ts";
import { resolveOptions, type SandboxOptions } from "./options.ts";
import { createServices, type ExactDetails } from "./services.ts";
import { signedInPerson } from "./signed-in-person.ts";

/**
 * A running sandbox: the addresses of its services, what a client of them needs, and the controls. The `auth` of a service
 * hands out tokens of somebody who is signed in already and may do everything; a program that is to sign in itself uses
 * the pages of `entra` or of `exact`.
 */
export interface Sandbox {
  readonly entra: EntraDetails;
  /** In place of `https://api.businesscentral.dynamics.com`: Admin Center, Automation API and standard API. */
  readonly businessCentral: {
    readonly origin: string;
    readonly auth: SandboxAuth;
    /**
     * Does the work of a colleague's transaction in a company, which others see when it ends.
     *
     * @throws {SandboxTransactionInvalid} for a company, a set, a record or a body that the service would refuse
     */
    transaction(...work: Parameters<RunRecordTransaction>): Promise<void>;
  };
  /** In place of `https://<organisation>.crm.dynamics.com`; also the resource to request tokens for. */
  readonly dataverse: { readonly origin: string; readonly auth: SandboxAuth };
  /** In place of `https://graph.microsoft.com`. */
  readonly graph: {
    readonly origin: string;
    readonly auth: SandboxAuth;
    /** Has the delta links that were given out die: each is answered 410 from now on, as when Graph's cache was full. */
    forgetDeltaTokens(): Promise<void>;
  };
  /** In place of `https://start.exactonline.<country>`. */
  readonly exact: ExactDetails & { readonly origin: string; readonly auth: SandboxAuth };
  /** The services given by their metadata: the address of each by name, and the resource to request tokens for. Absent when none was given. */
  readonly odata?: {
    readonly origin: string;
    readonly auth: SandboxAuth;
    readonly urls: Readonly<Record<string, string>>;
  };
  readonly clock: Pick<SandboxClock, "now" | "advance" | "sleep">;
  readonly faults: Pick<FaultTable, "add" | "remove" | "clear" | "list">;
  /** The mood of each fact that sources disagree on, by its number. */
  readonly moods: Readonly<Record<string, Mood>>;
  /** The latest 2000 requests. */
  readonly log: Pick<RequestLog, "entries" | "clear">;
  /** The controls over HTTP, for other processes: every request carries the key in `x-sandbox-key`. */
  readonly control: { readonly url: string; readonly key: string };
  /** Stops listeners, open connections, timers and deliveries under way. It may be called again. */
  stop(): Promise<void>;
}

/**
 * Starts a sandbox on 127.0.0.1: Entra, Business Central, Dataverse, Graph and Exact Online, each at a port of its own.
 * State is in memory and depends on the seed; sandboxes share nothing.
 *
 * @example
 * ```ts
 * import { startSandbox } from "erp-openapi/sandbox";
 * const sandbox = await startSandbox({ seed: 1, clock: "manual", rows: { CrmAccount: 5000 } });
 * try {
 *   sandbox.faults.add({ operation: "ExactToken", nth: 2, effect: { kind: "cut", when: "after-work" } });
 *   sandbox.clock.advance(10 * 60_000);
 * } finally {
 *   await sandbox.stop();
 * }
 * ```
 * @throws {SandboxOptionInvalid} for an option that does not exist or cannot have its value
 * @throws {SandboxFaultInvalid} for a fault rule that is not understood
 * @throws {SandboxPortInUse} when `port` or one of those after it is taken
 * @throws {SandboxBundled} when a bundler took its code away from its files
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {
    seed,
    clock: mode,
    startMs,
    rows,
    companies,
    scale,
    faults: rules,
    moods: choice,
    port,
    services: imported,
    dataverse,
  } = resolveOptions(options, Date.now());
  checkSpecs();
  const moods = new Moods(choice);
  const random = (stream: string): Random => createRandom(seed, stream);
  await checkRowNames(rows);
  const faults = new FaultTable(random, { isOperation, canLose, canTellFailure });
  for (const rule of rules) faults.add(rule);

  const servers = await openServers(port, imported.length > 0);
  const { control, odata, ...services } = servers;
  const clock = createClock(mode, startMs);
  const log = new RequestLog();
  const stopping = new AbortController();
  // Everything that waits listens to it; many at once are no leak.
  setMaxListeners(0, stopping.signal);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= (async () => {
      stopping.abort();
      clock.stop();
      await closeAll(Object.values(servers));
    })();
    return stopped;
  };

  try {
    const origins = {
      entra: services.entra.origin,
      "business-central": services["business-central"].origin,
      dataverse: services.dataverse.origin,
      graph: services.graph.origin,
      exact: services.exact.origin,
      ...(odata && { odata: odata.origin }),
    };
    const world: World = {
      clock,
      scale,
      origins,
      tokens: new TokenRegistry(),
      rows,
      dataverse,
      companies,
      moods,
      random,
      deliver: createDeliver(stopping.signal),
    };
    const made = createServices(world);
    // Made at once, so that an organisation that cannot be made is refused here.
    if (dataverse) await made.dataverse();
    const serving = { world, faults, log, signal: stopping.signal };
    for (const name of standingServiceNames) services[name].answerWith(serveService(name, made[name], serving));
    if (odata) {
      // Made at once, so that metadata that cannot be read is refused here.
      const { createODataService } = await import("./odata-service/odata-service.ts");
      odata.answerWith(serveService("odata", createODataService(world, imported), serving));
    }
    const key = randomBytes(24).toString("base64url");
    control.answerWith(
      serveControl(
        { clock, faults, log, moods, commands: exactCommands(made.exact), signal: stopping.signal },
        key,
        control.port,
      ),
    );
    const { handle, operationOf, ...exact } = made.exact;
    const person = signedInPerson(world, made.entra.details, exact);
    return {
      entra: made.entra.details,
      businessCentral: {
        origin: origins["business-central"],
        auth: person.entra(origins["business-central"]),
        transaction: async (...work) => (await made["business-central"]()).transaction(...work),
      },
      dataverse: { origin: origins.dataverse, auth: person.entra(origins.dataverse) },
      graph: {
        origin: origins.graph,
        auth: person.entra(origins.graph),
        forgetDeltaTokens: async () => (await made.graph()).forgetDeltaTokens(),
      },
      exact: { origin: origins.exact, auth: person.exact, ...exact },
      ...(odata && {
        odata: {
          origin: odata.origin,
          auth: person.entra(odata.origin),
          urls: Object.fromEntries(imported.map(({ name }) => [name, `${odata.origin}/${name}`])),
        },
      }),
      clock,
      faults,
      moods: moods.list(),
      log,
      control: { url: control.origin, key },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Servers = Readonly<Record<StandingServiceName | "control", LoopbackServer>> & { readonly odata?: LoopbackServer };

/** Opens all listeners or none; the one of services given by their metadata comes last. */
async function openServers(firstPort: number | undefined, withOdata: boolean): Promise<Servers> {
  const names = [...standingServiceNames, "control", ...(withOdata ? ["odata"] : [])];
  const opened = await Promise.allSettled(
    names.map((_name, index) => openLoopbackServer(firstPort === undefined ? 0 : firstPort + index)),
  );
  const servers = opened.filter((result) => result.status === "fulfilled").map((result) => result.value);
  const failed = opened.find((result) => result.status === "rejected");
  const [entra, businessCentral, dataverse, graph, exact, control, odata] = servers;
  if (failed || !entra || !businessCentral || !dataverse || !graph || !exact || !control) {
    await closeAll(servers);
    throw failed?.reason ?? new Error("A listener is missing.");
  }
  return { entra, "business-central": businessCentral, dataverse, graph, exact, control, ...(odata && { odata }) };
}

async function closeAll(servers: readonly LoopbackServer[]): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
}
