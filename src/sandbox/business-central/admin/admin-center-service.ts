import { rememberLast } from "../../core/remember-last.ts";
import type { SandboxService, World } from "../../core/service.ts";
import { loadSpec } from "../../core/spec.ts";
import type { IssuedToken } from "../../core/token-registry.ts";
import { EnvironmentStore } from "../environments.ts";
import { checkAccess, NotAuthorizedApp } from "./access.ts";
import { adminHandlers } from "./admin-handlers.ts";
import { answerBody, answerRefusal, gatewayRefusal } from "./answers.ts";
import { apiVersion } from "./api-version.ts";
import { isOffered, takesMethod } from "./offered-operations.ts";
import { Refusal } from "./refusal.ts";
import { checkBody, readPayload } from "./request-body.ts";
import { matchRoute, type Route, readRoutes } from "./routes.ts";

/** The resource that tokens of Business Central are for (fact 99). */
export const businessCentralAudience = "https://api.businesscentral.dynamics.com";

const pathPattern = /^\/admin\/([^/]+)\/(.+?)\/?$/;

/** What a sandbox may set up in the Admin Center. */
export interface AdminCenterOptions {
  /** Client ids that are authorised in the admin center from the start. @default every application, until RemoveAuthorizedApp */
  readonly authorizedApps?: readonly string[];
}

/** What an address means in a version of the API. */
type Found =
  | { readonly route: Route; readonly version: number; readonly path: Readonly<Record<string, string>> }
  | { readonly status: 404 | 405; readonly allowed: readonly string[] };

/**
 * The Admin Center API below `/admin/{apiVersion}/`: every operation of the spec, on environments that really change.
 *
 * @example
 * ```ts
 * const service = createAdminCenterService(world);
 * const response = await service.handle(new Request(`${origin}/admin/v2.29/applications/environments`, { headers }));
 * ```
 */
export function createAdminCenterService(world: World, options: AdminCenterOptions = {}): SandboxService {
  const document = loadSpec("business-central-admin");
  const routes = readRoutes(document);
  const newest = newestVersion(document);
  const store = EnvironmentStore.of(world);

  const find = rememberLast((method: string, pathname: string): Found => {
    const [, versionText = "", rest = ""] = pathPattern.exec(pathname) ?? [];
    const version = apiVersion(versionText, newest);
    const segments = decodeSegments(rest);
    const match = version === undefined || !segments ? undefined : matchRoute(routes, method, segments);
    if (version === undefined || !match) return { status: 404, allowed: [] };
    const { route, path, allowed } = match;
    if (!route) return { status: 405, allowed };
    if (!takesMethod(world.moods, route.operation))
      return { status: 405, allowed: allowed.filter((name) => name !== route.method) };
    return isOffered(world.moods, route.operation, version) ? { route, version, path } : { status: 404, allowed: [] };
  });

  const signedIn = (request: Request): IssuedToken | Response => {
    const token = world.tokens.check(request.headers.get("authorization"), world.clock.now());
    if (token === "missing") return gatewayRefusal(world, 401, undefined);
    if (typeof token === "string")
      return gatewayRefusal(
        world,
        401,
        "Authentication_InvalidCredentials",
        "The server has rejected the client credentials.",
      );
    if (token.issuer === "entra" && token.audience === businessCentralAudience) return token;
    return gatewayRefusal(world, 401, "Authentication_InvalidCredentials", "The token is for another audience.");
  };

  return {
    operationOf(method, url) {
      const found = find(method.toUpperCase(), url.pathname);
      return "route" in found ? found.route.operation.operationId : undefined;
    },

    async handle(request, url = new URL(request.url)) {
      const token = signedIn(request);
      if (token instanceof Response) return token;
      const found = find(request.method, url.pathname);
      if (!("route" in found)) {
        return found.status === 405
          ? gatewayRefusal(world, 405, "BadRequest_MethodNotAllowed", `${request.method} is not allowed here.`, {
              allow: found.allowed.join(", "),
            })
          : gatewayRefusal(world, 404, "BadRequest_NotFound", "Nothing is at this address in this version of the API.");
      }
      const { route, version, path } = found;
      const { operation } = route;
      const tenant = store.tenant(token.tenantId);
      const apps = tenant.admin.apps;
      apps.seed(options.authorizedApps);
      const payload = operation.requestBody ? await readPayload(request) : undefined;
      try {
        checkAccess(world.moods, operation, token, (clientId) => apps.admits(clientId));
        if (!token.user) apps.see(token.clientId);
        checkParameters(route, url.searchParams, path);
        const body = adminHandlers[operation.operationId]?.({
          world,
          operation,
          version,
          token,
          tenant,
          query: url.searchParams,
          path(name) {
            const value = path[name];
            if (value === undefined) throw new RangeError(`${operation.operationId} has no ${name} in its path.`);
            return value;
          },
          body: () => checkBody(document, operation, payload),
        });
        return answerBody(world, document, operation, request.method, version, body);
      } catch (error) {
        if (error instanceof NotAuthorizedApp && error.mood !== "documented") {
          const code = error.mood === "seen" ? undefined : "Authentication_InvalidCredentials";
          return gatewayRefusal(world, 401, code, error.message);
        }
        if (error instanceof Refusal) return answerRefusal(world, document, operation, error);
        throw error;
      }
    },
  };
}

/** Refuses required query parameters that are missing, and ids in the path that are no GUIDs. */
function checkParameters(route: Route, query: URLSearchParams, path: Readonly<Record<string, string>>): void {
  for (const { name, in: place, required, schema } of route.parameters) {
    const value = place === "query" ? query.get(name) : place === "path" ? path[name] : undefined;
    const bad =
      (required && place === "query" && !value?.trim()) ||
      (value && schema?.format === "uuid" && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) ||
      (value && schema?.format === "date-time" && Number.isNaN(Date.parse(value))) ||
      (value && schema?.type === "integer" && !/^-?\d+$/.test(value));
    if (bad) throw new Refusal(["invalidInput"], `The parameter ${name} is missing or not allowed.`, { target: name });
  }
}

/** The minor part of the version that the document describes. */
function newestVersion(document: object): number {
  const version = /^2\.(\d+)$/.exec(String(Reflect.get(Object(Reflect.get(document, "info")), "version")))?.[1];
  if (version === undefined) throw new Error("The document of the Admin Center API has no version 2.x.");
  return Number(version);
}

function decodeSegments(path: string): readonly string[] | undefined {
  try {
    return path.split("/").map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
