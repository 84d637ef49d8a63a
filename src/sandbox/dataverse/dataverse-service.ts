import type { SandboxService, World } from "../core/service.ts";
import { type EndpointMethod, ServiceRouter } from "../core/service-router.ts";
import type { IssuedToken } from "../core/token-registry.ts";
import { parsePrefer } from "../odata/page/prefer-header.ts";
import { Refusal } from "../odata/refusal.ts";
import { parseResourcePath } from "../odata/resource-path.ts";
import { answerBatch } from "./answer-batch.ts";
import { dataverseError, noRecord, otherMethod } from "./dataverse-error.ts";
import { Definitions } from "./definitions/answer-definitions.ts";
import { recordEndpoints } from "./endpoints.ts";
import { openOrganisation } from "./open-organisation.ts";
import { Operations } from "./operations/answer-operation.ts";
import { jsonAnswer, notAllowed, type RecordCall } from "./records/record-call.ts";
import { nowhere, spelledOut, splitAddress } from "./service-address.ts";
import { ServiceProtection } from "./service-protection.ts";
import { createSolutions } from "./solutions/solutions.ts";

/** An organisation's own address, as an audience (fact 167). */
const organization = /^https:\/\/[a-z0-9-]+(\.api)?\.crm\d*\.dynamics\.com$/;

/** What a request of a batch may do. */
const methodsInBatch: readonly string[] = ["GET", "POST", "PATCH", "PUT", "DELETE"];

/** Whether a body is a file, whose bytes are no text. */
const isFile = /^(application\/octet-stream|image\/)/i;

/** Bytes as a text of one character each. */
const latinText = async (request: Request): Promise<string> =>
  Buffer.from(await request.arrayBuffer()).toString("latin1");

/** A request to the service itself. */
export type ServiceCall = Omit<RecordCall, "table">;

/** What is at an address: as faults and the log name it, and who answers. */
export type Endpoint = readonly [
  operation: string,
  method: EndpointMethod,
  path: string,
  answer: (call: ServiceCall, request: Request) => Response | Promise<Response>,
];

/**
 * The Dataverse Web API of one organisation.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/overview
 * @throws {SandboxOptionInvalid} for an organisation that cannot be made of the options
 */
export function createDataverseService(world: World): SandboxService {
  const { organisation, model, metadata } = openOrganisation(world);
  const operations = new Operations(model, organisation, world.dataverse?.operations);
  const definitions = new Definitions(world, organisation);
  const protection = new ServiceProtection(world);
  const solutions = createSolutions(world);
  const requestIds = world.random("dataverse/requests");
  const newIds = world.random("dataverse/made-here");
  const organizationIds = world.random("dataverse/organization");
  const businessUnitId = organizationIds.guid();
  const tracksFrom: RecordCall["tracksFrom"] = world.moods.of(176) === "seen" ? "first-page" : "last-page";
  const clock = {
    newGuid: (): string => newIds.guid(),
    nowMs: (): number => world.clock.now(),
    now: (): string => `${new Date(world.clock.now()).toISOString().slice(0, 19)}Z`,
  };

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

  /** Who calls, or on whose behalf. */
  const callerOf = (request: Request): RecordCall["caller"] => {
    const token = authenticate(request);
    const entraId = request.headers.get("callerobjectid");
    const id = entraId ?? request.headers.get("mscrmcallerid");
    const users = organisation.find("systemuser");
    if (id === null || !users) return token;
    const columns = entraId === null ? users.model.idColumns : ["azureactivedirectoryobjectid"];
    const [position] = organisation.at(users, columns.slice(0, 1), [id]);
    if (position === undefined) throw noRecord("systemuser", id);
    const { [users.model.idColumns[0]]: found, fullname, internalemailaddress } = users.rows.at(position);
    const user = { id: String(found), name: String(fullname ?? ""), email: String(internalemailaddress ?? "") };
    return { clientId: token.clientId, user };
  };

  const whoAmI = ({ root, caller, method, url }: ServiceCall): Response => {
    if (method !== "GET") throw otherMethod(url);
    const [own] = organisation.tables.get("organizations")?.rows.rows() ?? [];
    return jsonAnswer(200, {
      "@odata.context": `${root}/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse`,
      BusinessUnitId: businessUnitId,
      UserId: caller.user?.id ?? caller.clientId,
      OrganizationId: own?.["organizationid"] ?? organizationIds.guid(),
    });
  };

  const batch = ({ root, headers, body }: ServiceCall, request: Request): Promise<Response> => {
    const requestId = requestIds.guid();
    return answerBatch({
      headers,
      body,
      requestId,
      savepoint: () => organisation.savepoint(),
      async send(method, address, own, inner) {
        try {
          const url = new URL(address, `${root}/`);
          if (!methodsInBatch.includes(method)) throw notAllowed(method);
          if (pathOf(url.pathname) === "/$batch") throw nowhere(url);
          own.set("authorization", request.headers.get("authorization") ?? "");
          return await router.handle(
            new Request(url, { method, headers: own, ...(method !== "GET" && inner !== undefined && { body: inner }) }),
          );
        } catch (error) {
          return dataverseError(error, requestId, false);
        }
      },
    });
  };

  const describe = ({ url }: ServiceCall): Response =>
    new Response(metadata(url.searchParams.get("annotations") === "true"), {
      headers: { "content-type": "application/xml", "odata-version": "4.0" },
    });

  const endpoints: readonly Endpoint[] = [
    ...recordEndpoints.map(
      ([operation, method, path, answer]): Endpoint => [
        operation,
        method,
        path,
        (call) => {
          const table = organisation.tables.get(call.segments[0]?.name ?? "");
          if (!table) throw nowhere(call.url);
          return answer({ ...call, table });
        },
      ],
    ),
    ["GetDefinitions", "GET", "/definitions", ({ segments, url, root }) => definitions.answer(segments, url, root)],
    ["CallOperation", "ALL", "/operation", (call) => operations.answer(call)],
    ["GetMetadata", "ALL", "/$metadata", describe],
    ["WhoAmI", "ALL", "/WhoAmI", whoAmI],
    ["SendBatch", "ALL", "/$batch", batch],
    ...solutions.endpoints,
  ];
  const ownPaths = new Set(endpoints.map(([, , path]) => path));
  const isOperation = (name: string): boolean => !ownPaths.has(`/${name}`) && operations.has(name);
  const pathOf = (pathname: string): string => solutions.pathOf(spelledOut(pathname, organisation, isOperation));
  const router = new ServiceRouter(pathOf);
  for (const [operation, method, path, answer] of endpoints)
    router.on(
      method,
      path,
      ({ req: { raw }, env: { url } }) => {
        const [base = "", rest] = splitAddress(url.pathname);
        const call = {
          method: raw.method,
          organisation,
          segments: parseResourcePath(rest),
          root: world.origins.dataverse + base,
          url,
          headers: raw.headers,
          caller: callerOf(raw),
          tracksFrom,
          ...clock,
        };
        const work = (body: string): Response | Promise<Response> => answer({ ...call, body }, raw);
        // Asking a GET for its body would cost more than the answer.
        if (raw.method === "GET") return work("");
        return (isFile.test(raw.headers.get("content-type") ?? "") ? latinText(raw) : raw.text()).then(work);
      },
      operation,
    );
  router.app.notFound(({ req, env: { url } }) => {
    const isKnown = endpoints.some(([, , path]) => path === pathOf(url.pathname));
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
