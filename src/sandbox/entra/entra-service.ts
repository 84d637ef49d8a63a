import type { SandboxService, World } from "../core/service.ts";
import { answerAdminConsent } from "./admin-consent.ts";
import { AuthorizationCodes } from "./authorization-codes.ts";
import { answerAuthorizeRequest } from "./authorize.ts";
import type { RegisteredCertificate } from "./client-certificate.ts";
import { Consents } from "./consents.ts";
import { DeviceCodes } from "./device-codes.ts";
import { answerDeviceCodeRequest, answerDeviceLogin } from "./device-sign-in.ts";
import { Directory } from "./directory.ts";
import { answerDiscovery, answerInstanceDiscovery } from "./discovery.ts";
import { entraRoute } from "./entra-routes.ts";
import type { EntraState } from "./entra-state.ts";
import { Interactions } from "./interaction.ts";
import { LoopGuard } from "./loop-guard.ts";
import { deviceCodePage, messagePage } from "./pages.ts";
import { RefreshTokens } from "./refresh-tokens.ts";
import { describeRefusal, EntraRefusal, refusalResponse, type Trace } from "./refusals.ts";
import { createRegistrations } from "./registrations.ts";
import { createResources } from "./resources.ts";
import { Sessions } from "./sessions.ts";
import { SigningKey } from "./signing-key.ts";
import { answerTokenRequest } from "./token-endpoint.ts";

/** What a test has to know of the sign-in service to be a client of it. */
export interface EntraDetails {
  readonly origin: string;
  /** `<origin>/<tenant id>`, in place of `https://login.microsoftonline.com/<tenant id>`. */
  readonly authority: string;
  readonly tenantId: string;
  readonly tenantDomain: string;
  /** A second tenant, whose people have addresses `@customer.example` and which the app has no consent from. */
  readonly customerTenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** A secret that is no longer valid. */
  readonly expiredClientSecret: string;
  readonly redirectUri: string;
  /** Everything registered for `clientId`; loopback fits at any port. */
  readonly redirectUris: readonly string[];
  readonly publicClientId: string;
  readonly publicRedirectUri: string;
  /** The certificate of `clientId` with its private key; made when first asked for. */
  readonly certificate: {
    readonly pem: string;
    readonly privateKeyPem: string;
    readonly thumbprintSha1: string;
    readonly thumbprintSha256: string;
  };
  /** Ends all refresh tokens and browser sessions of a person, as an administrator does (fact 153). */
  revokeSessions(email: string): void;
  /** Application permissions that an app is registered for from now on, such as `Automation.ReadWrite.All`; all of them before (fact 101). */
  registerPermissions(clientId: string, permissions: readonly string[]): void;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const noStore = { "cache-control": "no-store", pragma: "no-cache" };

/** Pretends to be Microsoft Entra ID, sign-in pages included (facts 146-166). */
export function createEntraService(world: World): SandboxService & { readonly details: EntraDetails } {
  const origin = world.origins.entra;
  const registrations = createRegistrations(world);
  const directory = new Directory(world, [registrations.confidential, registrations.public]);
  const serials = new Map<string, number>();
  const stream = (kind: string) => {
    const serial = (serials.get(kind) ?? 0) + 1;
    serials.set(kind, serial);
    return world.random(`entra/${origin}/${kind}/${serial}`);
  };
  const newSecret = (kind: string, length: number): string => {
    const random = stream(kind);
    const bytes = Buffer.alloc(Math.ceil((length * 3) / 4));
    for (let i = 0; i < bytes.length; i++) bytes[i] = random.integer(0, 255);
    return bytes.toString("base64url").slice(0, length);
  };
  const state: EntraState = {
    world,
    origin,
    directory,
    consents: new Consents(),
    sessions: new Sessions(() => newSecret("session", 40)),
    // Longer than columns and cookies like to hold (fact 178).
    codes: new AuthorizationCodes(world, () => `1.${newSecret("code", 700)}`),
    deviceCodes: new DeviceCodes(world, newSecret),
    refreshTokens: new RefreshTokens(world, () => `1.${newSecret("refresh", 1300)}`),
    signingKey: new SigningKey(world),
    findResource: createResources(world.origins),
    newSecret,
    newGuid: (kind) => stream(kind).guid(),
  };
  for (const app of directory.apps) state.consents.letActAlone(directory.home.id, app.clientId);
  const interactions = new Interactions(state);
  const loopGuard = new LoopGuard(world);

  const traceOf = (request: Request, given: URLSearchParams): Trace => {
    const wished = given.get("client-request-id") ?? request.headers.get("client-request-id") ?? "";
    return {
      traceId: state.newGuid("trace"),
      correlationId: guid.test(wished) ? wished : state.newGuid("correlation"),
      atMs: world.clock.now(),
    };
  };

  const handle = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const route = entraRoute(request.method, url);
    if (!route) return messagePage("Not found", `There is no ${url.pathname} at this sign-in service.`, 404);
    const form = request.method === "POST" ? new URLSearchParams(await request.text()) : new URLSearchParams();
    const { operation, version, segment } = route;
    const trace = traceOf(request, request.method === "POST" ? form : url.searchParams);
    try {
      switch (operation) {
        case "EntraToken":
        case "EntraDeviceCode": {
          const answer = (): Response => {
            if (request.method !== "POST") throw new EntraRefusal("notPost", request.method);
            if (operation === "EntraDeviceCode") return answerDeviceCodeRequest(state, version, segment, form);
            loopGuard.check(url.pathname, form);
            return answerTokenRequest(state, version, segment, request, form);
          };
          return withHeaders(asJson(answer, trace, origin), {
            ...noStore,
            "x-ms-request-id": trace.traceId,
            "client-request-id": trace.correlationId,
            ...crossOrigin(request),
          });
        }
        case "EntraAuthorize":
          return answerAuthorizeRequest(
            state,
            interactions,
            version,
            segment,
            request,
            request.method === "POST" ? form : url.searchParams,
            trace,
          );
        case "EntraAdminConsent":
          return answerAdminConsent(state, interactions, segment, request, url.searchParams, trace);
        case "EntraSignIn":
          return interactions.signIn(form);
        case "EntraConsent":
          return interactions.consent(form);
        case "EntraDeviceLogin":
          return request.method === "POST"
            ? answerDeviceLogin(state, interactions, request, form)
            : deviceCodePage("/devicelogin", url.searchParams.get("user_code") ?? "");
        case "EntraDiscovery":
          return withHeaders(
            asJson(() => answerDiscovery(state, version, segment), trace, origin),
            crossOrigin(request),
          );
        case "EntraInstanceDiscovery":
          return answerInstanceDiscovery(state);
        case "EntraKeys":
          return withHeaders(Response.json(state.signingKey.jwks()), crossOrigin(request));
        case "EntraLogout":
          return withHeaders(messagePage("Signed out", "You have signed out of the sandbox."), {
            "set-cookie": state.sessions.signOut(request),
          });
        case "EntraError":
          return messagePage(
            "Error",
            `AADSTS${Number(url.searchParams.get("code")) || "?"}: see the error_description of the answer that sent you here.`,
          );
      }
    } catch (error) {
      if (error instanceof EntraRefusal) return messagePage("Sign in", describeRefusal(error, trace), 400);
      throw error;
    }
  };

  return {
    handle,
    operationOf: (method, url) => entraRoute(method, url)?.operation,
    details: detailsOf(origin, directory, registrations.confidential, registrations.public.clientId, {
      revokeSessions(email) {
        const user = directory.user(email);
        state.refreshTokens.revokeOf(user.id);
        state.sessions.signOutEverywhere(user.id);
      },
      registerPermissions: (clientId, permissions) => state.consents.register(clientId, permissions),
    }),
  };
}

function detailsOf(
  origin: string,
  { home, customer }: Directory,
  app: ReturnType<typeof createRegistrations>["confidential"],
  publicClientId: string,
  steering: Pick<EntraDetails, "revokeSessions" | "registerPermissions">,
): EntraDetails {
  return {
    origin,
    authority: `${origin}/${home.id}`,
    tenantId: home.id,
    tenantDomain: home.domain,
    customerTenantId: customer.id,
    clientId: app.clientId,
    clientSecret: app.secret,
    expiredClientSecret: app.expiredSecret,
    redirectUri: "http://localhost/callback",
    redirectUris: app.redirectUris.map(({ uri }) => uri),
    publicClientId,
    publicRedirectUri: "http://localhost",
    get certificate() {
      const { pem, privateKeyPem, thumbprintSha1, thumbprintSha256 }: RegisteredCertificate = app.certificate();
      return { pem, privateKeyPem, thumbprintSha1, thumbprintSha256 };
    },
    ...steering,
  };
}

function asJson(answer: () => Response, trace: Trace, origin: string): Response {
  try {
    return answer();
  } catch (error) {
    if (error instanceof EntraRefusal) return refusalResponse(error, trace, origin);
    throw error;
  }
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.append(name, value);
  return response;
}

/** Single-page applications redeem their codes from a page of another origin. */
function crossOrigin(request: Request): Record<string, string> {
  return request.headers.has("origin") ? { "access-control-allow-origin": "*" } : {};
}
