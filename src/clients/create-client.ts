import type { MethodName } from "../../generated/tables.ts";
import type { Quota } from "../http/quota/quota.ts";
import { withPart } from "../kit/hidden-part.ts";
import type { ApiSettings } from "./api-settings.ts";
import { readAllowedOrigins } from "./base-address.ts";
import { callByPath } from "./call-by-path.ts";
import type { ClientOptions } from "./client-options.ts";
import { type ClientCore, coreName } from "./core/client-core.ts";
import { createMethods } from "./create-methods.ts";
import { createSender, namingPaths } from "./create-sender.ts";
import type { Engine } from "./engine.ts";
import type { ApiTypes } from "./types/api-types.ts";
import type { BatchMethods } from "./types/batching.ts";
import type { ClientMethods } from "./types/client-methods.ts";
import type { FetchClient } from "./types/fetching.ts";
import type { MethodsByPath } from "./types/path-methods.ts";
import { layTypes } from "./untyped/lay-types.ts";
import type { RawCall, UntypedApiClient, UntypedPaths } from "./untyped/untyped-paths.ts";

/** openapi-fetch's client, what the extensions of the spec add, the same from each path, and the quota's forecast. */
export type ApiClient<A extends ApiTypes> = FetchClient<A["paths"]> &
  ClientMethods<A> &
  MethodsByPath<A> & { readonly quota: Quota };

/** What a call runs on, loaded by the first one. */
export function lazyEngine(settings: ApiSettings, options: ClientOptions): () => Promise<Engine> {
  readAllowedOrigins(options.allowedOrigins);
  let loading: Promise<Engine> | undefined;
  return () => (loading ??= import("./engine.ts").then(({ createEngine }) => createEngine(settings, options)));
}

/** What other rooms ask of a client; loaded when one of them does. */
function coreOn(engine: () => Promise<Engine>): () => Promise<ClientCore> {
  let core: Promise<ClientCore> | undefined;
  const make = async () => (await import("./core/create-core.ts")).createCore(await engine());
  return () => (core ??= make());
}

/** Puts a client together. */
export function createApiClient<A extends ApiTypes>(
  settings: ApiSettings,
  options: ClientOptions,
): ApiClient<A> & BatchMethods<A> {
  return clientOn(settings, lazyEngine(settings, options));
}

/** A client on an engine that is there, or that another one shares. */
export function clientOn<A extends ApiTypes>(
  settings: ApiSettings,
  engine: () => Promise<Engine>,
): ApiClient<A> & BatchMethods<A> {
  const client = Object.assign(
    namingPaths(createSender<A["paths"]>(settings, engine)),
    layTypes<A>(createMethods(engine)),
  );
  return withPart(callByPath<A, typeof client>(client), coreName, coreOn(engine));
}

/** The same client for callers whose paths are known at run time only. */
export function createUntypedClient(settings: ApiSettings, options: ClientOptions): UntypedApiClient {
  const engine = lazyEngine(settings, options);
  const sender = createSender<UntypedPaths>(settings, engine);
  const client: UntypedApiClient = {
    ...createMethods(engine),
    request: (method: MethodName, path: string, call: RawCall) => sender[method](path, call),
  };
  return withPart(client, coreName, coreOn(engine));
}
