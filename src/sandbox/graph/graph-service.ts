import type { SandboxService, World } from "../core/service.ts";
import type { IssuedToken } from "../core/token-registry.ts";
import type { Dialect } from "../odata-v4/dialect.ts";
import { parseQueryOptions } from "../odata-v4/query-options.ts";
import { readPage } from "../odata-v4/read-page.ts";
import { Refusal } from "../odata-v4/refusal.ts";
import { parseKeyLiteral, parseResourcePath } from "../odata-v4/resource-path.ts";
import { RowTable } from "../odata-v4/row-table.ts";
import { contactType } from "./contact-type.ts";
import { graphError } from "./graph-error.ts";
import { seedContacts } from "./seed-contacts.ts";

/** The resource that a token must be for, by its address and by the id of its app (fact 177). */
const audiences = ["https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000"];

/** Rows on a page unless `$top` asks for another number, and the most that it may ask for. */
const pageSize = 10;
const largestTop = 1000;
const defaultContacts = 25;

const dialect: Dialect = {
  caseSensitive: false,
  caseFunctionsFoldOnly: false,
  orAcrossFields: true,
  lambdas: "refused",
  nestedFunctions: true,
  skip: true,
};

/** Any of these lets a token read. */
const contactScopes = ["Contacts.Read", "Contacts.ReadWrite"];

/** Someone who is signed in. */
type Person = NonNullable<IssuedToken["user"]>;

/**
 * A slice of Microsoft Graph: who is signed in, and that person's contacts.
 * @see https://learn.microsoft.com/graph/api/user-list-contacts
 */
export function createGraphService(world: World): SandboxService {
  const startMs = world.clock.now();
  const requestIds = world.random("graph/requests");
  const mailboxes = new Map<string, RowTable>();
  const root = `${world.origins.graph}/v1.0`;

  const contactsOf = ({ id }: Person): RowTable => {
    let contacts = mailboxes.get(id);
    if (!contacts) {
      contacts = new RowTable(
        contactType,
        seedContacts(
          (stream) => world.random(`graph/${id}/${stream}`),
          world.rows["contacts"] ?? defaultContacts,
          startMs,
        ),
      );
      mailboxes.set(id, contacts);
    }
    return contacts;
  };

  const authenticate = (request: Request): { person: Person; scopes: readonly string[] } => {
    const token = world.tokens.check(request.headers.get("authorization"), world.clock.now());
    if (token === "missing") throw unauthorized("Access token is empty.");
    if (token === "expired") throw unauthorized("Lifetime validation failed, the token is expired.");
    if (typeof token === "string" || token.issuer !== "entra") throw unauthorized("The token is not valid.");
    if (!audiences.includes(token.audience)) throw unauthorized("Access token validation failure. Invalid audience.");
    if (!token.user)
      throw new Refusal(400, "BadRequest", "/me request is only valid with delegated authentication flow.");
    return { person: token.user, scopes: token.scopes };
  };

  const show = (
    contacts: RowTable,
    position: number,
    select: readonly string[] | undefined,
  ): Record<string, unknown> => {
    const row = contacts.at(position);
    const names = new Set(["id", ...(select ?? contactType.fields.keys())]);
    return {
      "@odata.etag": contacts.etag(position),
      ...Object.fromEntries([...names].map((name) => [name, row[name]])),
    };
  };

  const listContacts = (contacts: RowTable, query: URLSearchParams): Response => {
    const options = parseQueryOptions(query, contactType, dialect);
    const size = Math.min(options.top ?? pageSize, largestTop);
    // Here $top is the size of a page, and the next link counts rows.
    const { positions, count, next } = readPage({
      source: contacts,
      type: contactType,
      options: { ...options, top: undefined },
      dialect,
      pageSize: size,
    });
    const kept = [...query]
      .filter(([name]) => name !== "$skip")
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const nextLink = `${root}/me/contacts?${[...kept, `$skip=${options.skip + positions.length}`].join("&")}`;
    return json({
      "@odata.context": `${root}/$metadata#users('me')/contacts${options.select ? `(${options.select.join(",")})` : ""}`,
      ...(count === undefined ? {} : { "@odata.count": count }),
      ...(next === undefined || size === 0 ? {} : { "@odata.nextLink": nextLink }),
      value: positions.map((position) => show(contacts, position, options.select)),
    });
  };

  const answer = (person: Person, url: URL): Response => {
    const [first, second, third] = parseResourcePath(url.pathname.replace(/^\/v1\.0/, "")).map(({ name, key }) => ({
      name,
      key: key?.get(""),
    }));
    if (first?.name !== "me" || !url.pathname.startsWith("/v1.0/"))
      throw new Refusal(400, "BadRequest", "Resource not found for the segment.");
    if (!second) {
      const { id, email, name } = person;
      const [givenName = name, ...rest] = name.split(" ");
      return json({
        "@odata.context": `${root}/$metadata#users/$entity`,
        id,
        displayName: name,
        givenName,
        surname: rest.join(" "),
        mail: email,
        userPrincipalName: email,
        businessPhones: [],
        jobTitle: null,
        mobilePhone: null,
        officeLocation: null,
        preferredLanguage: null,
      });
    }
    if (second.name !== "contacts")
      throw new Refusal(400, "BadRequest", `Resource not found for the segment '${second.name}'.`);
    const contacts = contactsOf(person);
    const wanted = third?.name ?? (second.key === undefined ? undefined : String(parseKeyLiteral(second.key).value));
    if (wanted === undefined) return listContacts(contacts, url.searchParams);
    const position = contacts.find([wanted]);
    if (position === undefined)
      throw new Refusal(404, "ErrorItemNotFound", "The specified object was not found in the store.");
    const { select } = parseQueryOptions(url.searchParams, contactType, dialect);
    return json({
      "@odata.context": `${root}/$metadata#users('me')/contacts/$entity`,
      ...show(contacts, position, select),
    });
  };

  return {
    operationOf(method, url) {
      if (method !== "GET") return undefined;
      if (url.pathname === "/v1.0/me") return "GetMe";
      if (url.pathname === "/v1.0/me/contacts") return "ListContacts";
      return /^\/v1\.0\/me\/contacts[/(]/.test(url.pathname) ? "GetContact" : undefined;
    },
    handle(request) {
      const requestId = requestIds.guid();
      try {
        const { person, scopes } = authenticate(request);
        const { pathname } = new URL(request.url);
        if (pathname.startsWith("/v1.0/me/contacts") && !contactScopes.some((scope) => scopes.includes(scope))) {
          throw new Refusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
        }
        if (request.method !== "GET")
          throw new Refusal(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.");
        const answered = answer(person, new URL(request.url));
        answered.headers.set("request-id", requestId);
        return answered;
      } catch (error) {
        return graphError(
          error,
          requestId,
          request.headers.get("client-request-id"),
          new Date(world.clock.now()).toISOString().slice(0, 19),
        );
      }
    },
  };
}

const json = (body: unknown): Response =>
  new Response(JSON.stringify(body), {
    headers: {
      "content-type":
        "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8",
    },
  });

function unauthorized(message: string): Refusal {
  return new Refusal(401, "InvalidAuthenticationToken", message, {
    "www-authenticate": 'Bearer authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
  });
}
