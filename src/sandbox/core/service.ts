import type { DataverseOptions } from "../dataverse/dataverse-options.ts";
import type { Moods } from "../moods/moods.ts";
import type { SandboxClock } from "./clock.ts";
import type { InnerEffect } from "./fault-rule.ts";
import type { Random } from "./random.ts";
import type { StandingServiceName } from "./service-names.ts";
import type { TokenRegistry } from "./token-registry.ts";

/** One pretend service: web requests in, web responses out. What is slow or cut is the server's business. */
export interface SandboxService {
  /**
   * Answers a request. An error that it throws is a defect of the sandbox and becomes a 500 that says so.
   * @param url Its address, where it was read already. @default read from the request
   * @param effect What a fault wants of the service itself.
   */
  handle(request: Request, url?: URL, effect?: InnerEffect): Response | Promise<Response>;
  /** The operationId (of the specs, or `EntraToken`, `ExactToken`, …) that a request means: for faults and the request log. */
  operationOf(method: string, url: URL): string | undefined;
}

/** A service that is loaded and made when its first request comes; always the same one. */
export type LateService<S extends SandboxService = SandboxService> = () => S | Promise<S>;

/** Loads and makes a service once. What it makes of the sandbox's start it must take from `clock.startMs`. */
export function lateService<S extends SandboxService>(make: () => Promise<S>): LateService<S> {
  let made: S | undefined;
  let making: Promise<S> | undefined;
  return () => {
    making ??= make().then((service) => (made = service));
    return made ?? making;
  };
}

/** Numbers that a test may shrink; 1 is the real service. */
export interface Scale {
  /** Multiplies the requests that a quota permits. */
  quota: number;
  /** Multiplies the lifetimes of tokens and codes. */
  lifetime: number;
}

/** What every service of one sandbox shares. Two sandboxes share nothing. */
export interface World {
  readonly clock: SandboxClock;
  readonly scale: Scale;
  readonly origins: Readonly<Record<StandingServiceName, string>> & { readonly odata?: string };
  readonly tokens: TokenRegistry;
  /** Rows wanted per entity set, by its schema's name (`ProjectProject`, `CrmAccount`, `companies`); others keep their default. */
  readonly rows: Readonly<Record<string, number>>;
  /** The organisation that Dataverse plays. @default a small one */
  readonly dataverse?: DataverseOptions | undefined;
  /** Companies of Exact Online that users may open. */
  readonly companies: number;
  /** What to do where sources disagree: `moods.of(180)`. */
  readonly moods: Moods;
  /** A generator that depends on the seed and the name of the stream alone, never on the order of calls. */
  random(stream: string): Random;
  /** Sends a webhook from the sandbox; tracked, so that stopping the sandbox ends it. Resolves to the status, or 0 when nothing answered. */
  deliver(
    url: string,
    init: { method: string; headers?: Record<string, string>; body: string },
  ): Promise<{ status: number; body: string }>;
}
