import type { SandboxService, World } from "../core/service.ts";
import { ServiceRouter } from "../core/service-router.ts";
import { Refusal } from "../odata/refusal.ts";
import { graphError } from "./answers.ts";
import { authenticate, type Person } from "./authenticate.ts";
import { getContact, listContacts } from "./contacts.ts";
import { Mailboxes } from "./mailboxes.ts";
import { getMe } from "./me.ts";

/** Any of these lets a token read. */
const contactScopes = ["Contacts.Read", "Contacts.ReadWrite"];

/** What is known of a call before it comes to its endpoint. */
interface GraphValues {
  readonly requestId: string;
  readonly person: Person;
}

/** A slice of Microsoft Graph: who is signed in, and that person's contacts. */
export function createGraphService(world: World): SandboxService {
  const requestIds = world.random("graph/requests");
  const mailboxes = new Mailboxes(world);
  const root = `${world.origins.graph}/v1.0`;
  const router = new ServiceRouter<GraphValues>(spelledOut);
  const { app } = router;

  app.use(async (context, next) => {
    context.set("requestId", requestIds.guid());
    await next();
    context.res.headers.set("request-id", context.get("requestId"));
  });
  app.use((context, next) => {
    const { req } = context;
    const { person, scopes } = authenticate(world, req.header("authorization"));
    context.set("person", person);
    if (/^\/v1\.0\/me\/contacts(?:\/|$)/.test(req.path) && !contactScopes.some((scope) => scopes.includes(scope)))
      throw new Refusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
    if (req.method !== "GET")
      throw new Refusal(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.");
    return next();
  });

  router.on("GET", "/v1.0/me", ({ var: { person } }) => getMe(person, root), "GetMe");
  for (const [operation, path, answer] of [
    ["ListContacts", "/v1.0/me/contacts", listContacts],
    ["GetContact", "/v1.0/me/contacts/*", getContact],
  ] as const)
    router.on("GET", path, ({ env, var: { person } }) => answer(mailboxes.of(person), root, env.url), operation);

  app.notFound(({ req }) => {
    throw new Refusal(400, "BadRequest", `Resource not found for the segment '${req.path.split("/").at(-1)}'.`);
  });
  app.onError((error, context) =>
    graphError(
      error,
      context.get("requestId"),
      context.req.header("client-request-id"),
      new Date(world.clock.now()).toISOString().slice(0, 19),
    ),
  );
  return {
    operationOf: (method, url) => router.operationOf(method, url),
    handle: (request, url) => router.handle(request, url),
  };
}

/** One spelling for an address: decoded, without empty segments, a key in parentheses as a segment of its own. */
function spelledOut(pathname: string): string {
  if (!pathname.startsWith("/v1.0/")) return pathname;
  try {
    return decodeURIComponent(pathname).replace("(", "/(").replace(/\/+/g, "/").replace(/\/$/, "");
  } catch {
    return pathname;
  }
}
