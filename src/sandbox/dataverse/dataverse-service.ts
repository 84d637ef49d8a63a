import type { SandboxService, World } from "../core/service.ts";
import type { IssuedToken } from "../core/token-registry.ts";
import { runBatch } from "../odata/batch/batch.ts";
import { boundaryOf, formatMultipartBatch, parseMultipartBatch } from "../odata/batch/multipart-batch.ts";
import { parsePrefer } from "../odata/page/prefer-header.ts";
import { Refusal } from "../odata/refusal.ts";
import { type PathSegment, parseResourcePath } from "../odata/resource-path.ts";
import { RowTable } from "../odata/rows/row-table.ts";
import { type AccountCall, answerAccount, answerAccounts, countAccounts } from "./account-endpoint.ts";
import { accountType } from "./account-type.ts";
import { dataverseError } from "./dataverse-error.ts";
import { metadataDocument } from "./metadata-document.ts";
import { jsonAnswer } from "./present-account.ts";
import { seedAccounts } from "./seed-accounts.ts";
import { ServiceProtection } from "./service-protection.ts";

/** Any version of the Web API; the root in links is the one that was asked for. */
const route = /^(\/api\/data\/v9\.\d)(\/.*)?$/;

/** An organisation's own address, as an audience (fact 167). */
const organization = /^https:\/\/[a-z0-9-]+(\.api)?\.crm\d*\.dynamics\.com$/;

const defaultAccounts = 240;
const mostInBatch = 1000;

const operations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  set: { GET: "ListAccounts", POST: "CreateAccount" },
  one: { GET: "GetAccount", PATCH: "UpsertAccount", DELETE: "DeleteAccount" },
};

/**
 * A slice of the Dataverse Web API: the accounts of one organisation.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/overview
 */
export function createDataverseService(world: World): SandboxService {
  const startMs = world.clock.now();
  const accounts = new RowTable(
    accountType,
    seedAccounts((stream) => world.random(`dataverse/${stream}`), world.rows["accounts"] ?? defaultAccounts, startMs),
  );
  const protection = new ServiceProtection(world);
  const requestIds = world.random("dataverse/requests");
  const newIds = world.random("dataverse/made-here");
  const organizationIds = world.random("dataverse/organization");
  const [businessUnitId, organizationId] = [organizationIds.guid(), organizationIds.guid()];
  const now = (): string => `${new Date(world.clock.now()).toISOString().slice(0, 19)}Z`;

  const authenticate = (request: Request): IssuedToken => {
    const token = world.tokens.check(request.headers.get("authorization"), world.clock.now());
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

  const answer = (call: AccountCall, segments: readonly PathSegment[], token: IssuedToken): Response => {
    const [first, second] = segments;
    const key = first?.key?.get("") ?? first?.key?.get("accountid");
    if (first?.name === "accounts" && first.key === undefined && second === undefined) return answerAccounts(call);
    if (first?.name === "accounts" && first.key === undefined && second?.name === "$count") return countAccounts(call);
    if (first?.name === "accounts" && key !== undefined && second === undefined) return answerAccount(call, key);
    if (first?.name === "$metadata")
      return new Response(metadataDocument(), {
        headers: { "content-type": "application/xml", "odata-version": "4.0" },
      });
    if (first?.name === "WhoAmI") {
      return jsonAnswer(200, {
        "@odata.context": `${call.root}/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
        BusinessUnitId: businessUnitId,
        UserId: token.user?.id ?? token.clientId,
        OrganizationId: organizationId,
      });
    }
    throw new Refusal(404, "0x8006088a", `Resource not found for the segment '${first?.name ?? ""}'.`);
  };

  const answerBatch = async (
    text: string,
    headers: Headers,
    token: IssuedToken,
    root: string,
    requestId: string,
  ): Promise<Response> => {
    const boundary = boundaryOf(headers.get("content-type") ?? "");
    if (boundary === undefined)
      throw new Refusal(415, "0x80060888", "A batch must be multipart/mixed with a boundary.");
    const requests = parseMultipartBatch(text, boundary);
    if (requests.length > mostInBatch)
      throw new Refusal(400, "0x80060888", `A batch holds at most ${mostInBatch} requests.`);
    const answers = await runBatch(requests, {
      continueOnError: parsePrefer(headers.get("prefer")).has("odata.continue-on-error"),
      transaction: false,
      savepoint: () => accounts.savepoint(),
      locationHeaders: ["odata-entityid"],
      send: async (inner, url) => {
        try {
          return serve(inner.method, new URL(url, `${root}/`), inner.headers, inner.body ?? "", token);
        } catch (error) {
          return dataverseError(error, requestId, false);
        }
      },
    });
    const own = `batchresponse_${requestId}`;
    return new Response(formatMultipartBatch(answers, own), {
      headers: { "content-type": `multipart/mixed; boundary=${own}`, "odata-version": "4.0" },
    });
  };

  const serve = (method: string, url: URL, headers: Headers, body: string, token: IssuedToken): Response => {
    const [, base = "", rest = "/"] = route.exec(url.pathname) ?? [];
    const call: AccountCall = {
      method,
      accounts,
      root: world.origins.dataverse + base,
      query: url.searchParams,
      headers,
      body,
      now,
      newGuid: () => newIds.guid(),
    };
    return answer(call, parseResourcePath(rest), token);
  };

  return {
    operationOf(method, url) {
      const [, , rest = "/"] = route.exec(url.pathname) ?? [];
      const [first, second] = rest.split("/").filter((part) => part !== "");
      if (first === "$batch") return "SendBatch";
      if (first === "$metadata") return "GetMetadata";
      if (first === "WhoAmI" || first === "WhoAmI()") return "WhoAmI";
      if (first === "accounts") return second === "$count" ? "CountAccounts" : operations["set"]?.[method];
      return first?.startsWith("accounts(") ? operations["one"]?.[method] : undefined;
    },
    async handle(request) {
      const requestId = requestIds.guid();
      const annotated = parsePrefer(request.headers.get("prefer")).has("odata.include-annotations");
      try {
        const url = new URL(request.url);
        const token = authenticate(request);
        const base = route.exec(url.pathname)?.[1];
        if (base === undefined) throw new Refusal(404, "0x8006088a", "No resource was found at this address.");
        const answered = await protection.pass(token, async () => {
          const body = request.method === "GET" ? "" : await request.text();
          if (url.pathname === `${base}/$batch`)
            return answerBatch(body, request.headers, token, world.origins.dataverse + base, requestId);
          return serve(request.method, url, request.headers, body, token);
        });
        answered.headers.set("x-ms-service-request-id", requestId);
        return answered;
      } catch (error) {
        return dataverseError(error, requestId, annotated);
      }
    },
  };
}
