import type { SandboxService, World } from "../core/service.ts";
import { type EndpointMethod, ServiceRouter } from "../core/service-router.ts";
import type { IssuedToken } from "../core/token-registry.ts";
import { runBatch } from "../odata/batch/batch.ts";
import { boundaryOf, formatMultipartBatch, parseMultipartBatch } from "../odata/batch/multipart-batch.ts";
import { parsePrefer } from "../odata/page/prefer-header.ts";
import { Refusal } from "../odata/refusal.ts";
import { parseResourcePath } from "../odata/resource-path.ts";
import { RowTable } from "../odata/rows/row-table.ts";
import {
  type AccountCall,
  countAccounts,
  createAccount,
  deleteAccount,
  getAccount,
  listAccounts,
  notAllowed,
  upsertAccount,
} from "./account-endpoint.ts";
import { accountType } from "./account-type.ts";
import { dataverseError } from "./dataverse-error.ts";
import { metadataDocument } from "./metadata-document.ts";
import { accountSet, jsonAnswer } from "./present-account.ts";
import { seedAccounts } from "./seed-accounts.ts";
import { ServiceProtection } from "./service-protection.ts";
import { createSolutions } from "./solutions/solutions.ts";

/** Any version of the Web API; the root in links is the one that was asked for. */
const route = /^(\/api\/data\/v9\.\d)(\/.*)?$/;

/** An organisation's own address, as an audience (fact 167). */
const organization = /^https:\/\/[a-z0-9-]+(\.api)?\.crm\d*\.dynamics\.com$/;

const defaultAccounts = 240;
const mostInBatch = 1000;

/** What a request of a batch may do. */
const methodsInBatch: readonly string[] = ["GET", "POST", "PATCH", "DELETE"];

/** What is at an address: as faults and the log name it, and who answers. */
type Endpoint = readonly [
  operation: string,
  method: EndpointMethod,
  path: string,
  answer: (call: AccountCall, request: Request) => Response | Promise<Response>,
];

/**
 * A slice of the Dataverse Web API: the accounts of one organisation.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/overview
 */
export function createDataverseService(world: World): SandboxService {
  const { startMs } = world.clock;
  const accounts = new RowTable(
    accountType,
    seedAccounts((stream) => world.random(`dataverse/${stream}`), world.rows["accounts"] ?? defaultAccounts, startMs),
  );
  const set = accountSet(accounts);
  const protection = new ServiceProtection(world);
  const solutions = createSolutions(world);
  const requestIds = world.random("dataverse/requests");
  const newIds = world.random("dataverse/made-here");
  const organizationIds = world.random("dataverse/organization");
  const [businessUnitId, organizationId] = [organizationIds.guid(), organizationIds.guid()];
  const newGuid = (): string => newIds.guid();
  const nowMs = (): number => world.clock.now();
  const tracksFrom: AccountCall["tracksFrom"] = world.moods.of(176) === "seen" ? "first-page" : "last-page";
  const now = (): string => `${new Date(world.clock.now()).toISOString().slice(0, 19)}Z`;

  const authenticate = ({ headers }: Pick<Request, "headers">): IssuedToken => {
    const token = world.tokens.check(headers.get("authorization"), world.clock.now());
    if (
      typeof token !== "string" &&
      token.issuer === "entra" &&
      (token.audience === world.origins.dataverse || organization.test(token.audience))
    )
      return token;
    const challenge = `Bearer authorization_uri=https://login.microsoftonline.com/common/oauth2/authorize, resource_id=${world.origins.dataverse}/`;
    throw new Refusal(401, "0x80072560", "The token is missing, over or for another resource.", {
      "www-authenticate": challenge,
    });
  };

  const whoAmI = (call: AccountCall, request: Request): Response => {
    const token = authenticate(request);
    return jsonAnswer(200, {
      "@odata.context": `${call.root}/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
      BusinessUnitId: businessUnitId,
      UserId: token.user?.id ?? token.clientId,
      OrganizationId: organizationId,
    });
  };

  const answerBatch = async ({ root, headers, body }: AccountCall, request: Request): Promise<Response> => {
    const boundary = boundaryOf(headers.get("content-type") ?? "");
    if (boundary === undefined)
      throw new Refusal(415, "0x80060888", "A batch must be multipart/mixed with a boundary.");
    const requests = parseMultipartBatch(body, boundary);
    if (requests.length > mostInBatch)
      throw new Refusal(400, "0x80060888", `A batch holds at most ${mostInBatch} requests.`);
    const requestId = requestIds.guid();
    const answers = await runBatch(requests, {
      continueOnError: parsePrefer(headers.get("prefer")).has("odata.continue-on-error"),
      transaction: false,
      savepoint: () => accounts.savepoint(),
      locationHeaders: ["odata-entityid"],
      send: async ({ method, headers: own, body: inner }, address) => {
        try {
          const url = new URL(address, `${root}/`);
          if (!methodsInBatch.includes(method)) throw notAllowed(method);
          if (spelledOut(url.pathname) === "/$batch") throw nowhere(url);
          own.set("authorization", request.headers.get("authorization") ?? "");
          return await router.handle(
            new Request(url, { method, headers: own, ...(method !== "GET" && inner !== undefined && { body: inner }) }),
          );
        } catch (error) {
          return dataverseError(error, requestId, false);
        }
      },
    });
    const mark = `batchresponse_${requestId}`;
    return new Response(formatMultipartBatch(answers, mark), {
      headers: { "content-type": `multipart/mixed; boundary=${mark}`, "odata-version": "4.0" },
    });
  };

  const metadata = (): Response =>
    new Response(metadataDocument(), { headers: { "content-type": "application/xml", "odata-version": "4.0" } });

  const endpoints: readonly Endpoint[] = [
    ["ListAccounts", "GET", "/accounts", listAccounts],
    ["CreateAccount", "POST", "/accounts", createAccount],
    ["CountAccounts", "ALL", "/accounts/$count", countAccounts],
    ["GetAccount", "GET", "/accounts/key", getAccount],
    ["UpsertAccount", "PATCH", "/accounts/key", upsertAccount],
    ["DeleteAccount", "DELETE", "/accounts/key", deleteAccount],
    ["GetMetadata", "ALL", "/$metadata", metadata],
    ["WhoAmI", "ALL", "/WhoAmI", whoAmI],
    ["SendBatch", "ALL", "/$batch", answerBatch],
    ...solutions.endpoints,
  ];
  const router = new ServiceRouter((pathname) => solutions.pathOf(spelledOut(pathname)));
  for (const [operation, method, path, answer] of endpoints)
    router.on(
      method,
      path,
      ({ req: { raw }, env: { url } }) => {
        const { method, headers } = raw;
        const root = world.origins.dataverse + (route.exec(url.pathname)?.[1] ?? "");
        const call = { method, accounts, set, root, url, headers, tracksFrom, now, nowMs, newGuid };
        const work = (body: string): Response | Promise<Response> => answer({ ...call, body }, raw);
        // Asking a GET for its body would cost more than the answer.
        return method === "GET" ? work("") : raw.text().then(work);
      },
      operation,
    );
  router.app.notFound(({ req, env: { url } }) => {
    const isKnown = endpoints.some(([, , path]) => path === solutions.pathOf(spelledOut(url.pathname)));
    throw isKnown ? notAllowed(req.method) : nowhere(url);
  });

  return {
    operationOf: (method, url) => router.operationOf(method, url),
    async handle(request, url, effect) {
      const requestId = requestIds.guid();
      solutions.strike(request, effect);
      try {
        const answered = await protection.pass(authenticate(request), () => router.handle(request, url));
        answered.headers.set("x-ms-service-request-id", requestId);
        return answered;
      } catch (error) {
        const annotated = parsePrefer(request.headers.get("prefer")).has("odata.include-annotations");
        return dataverseError(error, requestId, annotated);
      }
    },
  };
}

/** One spelling for an address: decoded, below any version, with one name for all keys. */
function spelledOut(pathname: string): string {
  const [, , rest = "/"] = route.exec(pathname) ?? [];
  try {
    const path = decodeURIComponent(rest)
      .replace(/\/+/g, "/")
      .replace(/(?<=.)\/$/, "");
    return path.replace(/^\/accounts\(.*\)$/s, "/accounts/key").replace(/^\/WhoAmI\(\)$/, "/WhoAmI");
  } catch {
    return rest;
  }
}

/** There is nothing at an address. */
function nowhere({ pathname }: URL): Refusal {
  const [, base, rest = "/"] = route.exec(pathname) ?? [];
  if (base === undefined) return new Refusal(404, "0x8006088a", "No resource was found at this address.");
  const [first] = parseResourcePath(rest);
  return new Refusal(404, "0x8006088a", `Resource not found for the segment '${first?.name ?? ""}'.`);
}
