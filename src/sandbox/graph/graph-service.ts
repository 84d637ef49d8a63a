import type { SandboxService, World } from "../core/service.ts";
import { ServiceRouter } from "../core/service-router.ts";
import { Refusal } from "../odata/refusal.ts";
import { graphError } from "./answers.ts";
import { authenticate, type Person } from "./authenticate.ts";
import { answerDelta } from "./delta.ts";
import { Mailboxes } from "./mailboxes.ts";
import { getMe } from "./me.ts";
import { getRecord, listRecords } from "./records.ts";
import { createRecord, type GraphWrite, removeRecord, updateRecord } from "./write-record.ts";

/** Any of these lets a token read, and of the last ones write. */
const scopesOf = {
  contact: { read: ["Contacts.Read", "Contacts.ReadWrite"], write: ["Contacts.ReadWrite"] },
  message: { read: ["Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"], write: ["Mail.ReadWrite"] },
} as const;

/** What is known of a call before it comes to its endpoint. */
interface GraphValues {
  readonly requestId: string;
  readonly person: Person;
}

/** A slice of Microsoft Graph, and what happens to it. */
export interface GraphService extends SandboxService {
  /** Forgets every delta token that was given out, as a full cache does: whoever comes with one is told to begin anew. */
  forgetDeltaTokens(): void;
}

/** A slice of Microsoft Graph: who is signed in, that person's contacts and the messages of the inbox. */
export function createGraphService(world: World): GraphService {
  const requestIds = world.random("graph/requests");
  const ids = world.random("graph/made-here");
  const mailboxes = new Mailboxes(world);
  const root = `${world.origins.graph}/v1.0`;
  const router = new ServiceRouter<GraphValues>(spelledOut);
  const { app } = router;
  const now = (): string => `${new Date(world.clock.now()).toISOString().slice(0, 19)}Z`;

  app.use(async (context, next) => {
    context.set("requestId", requestIds.guid());
    await next();
    context.res.headers.set("request-id", context.get("requestId"));
  });
  app.use((context, next) => {
    const { req } = context;
    const { person, scopes } = authenticate(world, req.header("authorization"));
    context.set("person", person);
    const kind = /^\/v1\.0\/me\/(contacts|inbox)(?:\/|$)/.exec(req.path)?.[1];
    if (kind !== undefined) {
      const { read, write } = scopesOf[kind === "contacts" ? "contact" : "message"];
      const enough: readonly string[] = ["GET", "HEAD"].includes(req.method) ? read : write;
      if (!enough.some((scope) => scopes.includes(scope)))
        throw new Refusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
    }
    return next();
  });

  router.on("GET", "/v1.0/me", ({ var: { person } }) => getMe(person, root), "GetMe");
  for (const [path, one, many, setOf] of [
    ["/v1.0/me/contacts", "Contact", "Contacts", (person: Person) => mailboxes.of(person).contacts],
    ["/v1.0/me/inbox", "Message", "Messages", (person: Person) => mailboxes.of(person).inbox],
  ] as const) {
    const writeOf = async (person: Person, request: Request): Promise<GraphWrite> => ({
      set: setOf(person),
      root,
      body: await request.text(),
      now: now(),
      newId: () => Buffer.from(ids.guid()).toString("base64url"),
    });
    router
      .on("GET", path, ({ env, var: { person } }) => listRecords(setOf(person), root, env.url), `List${many}`)
      .on(
        "GET",
        `${path}/delta`,
        ({ env, req, var: { person } }) => answerDelta(setOf(person), root, env.url, req.raw.headers),
        `List${one}Changes`,
      )
      .on(
        "GET",
        `${path}/:id{.+}`,
        ({ env, req, var: { person } }) => getRecord(setOf(person), root, req.path.slice(path.length + 1), env.url),
        `Get${one}`,
      )
      .on(
        "PATCH",
        `${path}/:id{.+}`,
        async ({ req, var: { person } }) =>
          updateRecord(await writeOf(person, req.raw), req.path.slice(path.length + 1)),
        `Update${one}`,
      )
      .on(
        "DELETE",
        `${path}/:id{.+}`,
        ({ req, var: { person } }) => removeRecord(setOf(person), req.path.slice(path.length + 1)),
        `Delete${one}`,
      );
    // Mail comes in by itself; a draft is another folder's.
    if (one === "Contact")
      router.on(
        "POST",
        path,
        async ({ req, var: { person } }) => createRecord(await writeOf(person, req.raw)),
        "CreateContact",
      );
  }

  app.notFound(({ req }) => {
    if (req.method !== "GET")
      throw new Refusal(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.");
    throw new Refusal(400, "BadRequest", `Resource not found for the segment '${req.path.split("/").at(-1)}'.`);
  });
  app.onError((error, context) =>
    graphError(error, context.get("requestId"), context.req.header("client-request-id"), now().slice(0, 19)),
  );
  return {
    operationOf: (method, url) => router.operationOf(method, url),
    handle: (request, url) => router.handle(request, url),
    forgetDeltaTokens: () => mailboxes.forgetDeltaTokens(),
  };
}

/** The default folders under the names by which addresses lead to them. */
const contactFolder = /^\/me\/contactFolders(?:\/contacts|\/\('contacts'\))\/contacts/i;
const inboxFolder = /^\/me\/mailFolders(?:\/inbox|\/\('inbox'\))\/messages/i;

/** One spelling for an address: decoded, without empty segments, a key in parentheses as a segment of its own, functions by their short name. */
function spelledOut(pathname: string): string {
  if (!pathname.startsWith("/v1.0/")) return pathname;
  try {
    const path = decodeURIComponent(pathname.slice(5))
      .replace(/\/(?:microsoft\.graph\.)?delta(?:\(\))?(?=\/?$)/, "/delta")
      .replace(/(?<=[^/])\(/g, "/(")
      .replace(/\/+/g, "/")
      .replace(/\/$/, "");
    return `/v1.0${path.replace(contactFolder, "/me/contacts").replace(inboxFolder, "/me/inbox")}`;
  } catch {
    return pathname;
  }
}
