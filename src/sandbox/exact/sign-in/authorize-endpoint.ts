import type { World } from "../../core/service.ts";
import type { AppRegistration } from "../registration.ts";
import type { Grants } from "./grants.ts";
import type { Person } from "./person.ts";
import { personOf } from "./person.ts";
import { brokenPage, consentPage, signInPage } from "./sign-in-page.ts";

const cookieName = "sandbox-exact-session";

/** The registered address, or any on this machine, which its owner would register for himself (fact 5). */
function mayRedirect(app: AppRegistration, redirectUri: string): boolean {
  if (redirectUri === app.redirectUri) return true;
  return URL.canParse(redirectUri) && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(redirectUri).hostname);
}

/** Names of parameters that are there more than once, which none may be (RFC 6749 section 3.1). */
function repeatedIn(query: URLSearchParams): string[] {
  return [...new Set(query.keys())].filter((name) => query.getAll(name).length > 1);
}

/** Answers `/api/oauth2/auth`: sign-in, consent and the way back with a code (facts 3, 5, 7). */
export class AuthorizeEndpoint {
  readonly #world: World;
  readonly #apps: readonly AppRegistration[];
  readonly #grants: Grants;
  readonly #sessions = new Map<string, Person>();
  readonly #consents = new Set<string>();

  constructor(world: World, apps: readonly AppRegistration[], grants: Grants) {
    this.#world = world;
    this.#apps = apps;
    this.#grants = grants;
  }

  /** `GET` shows a page or leads back, `POST` is what the page's forms send. */
  async answer(request: Request, url: URL): Promise<Response> {
    const query = url.searchParams;
    const repeated = repeatedIn(query);
    // An address that is in doubt gets no answer (RFC 6749 section 4.1.2.1).
    for (const name of ["client_id", "redirect_uri"])
      if (repeated.includes(name)) return brokenPage(`${name} is there more than once.`);
    const app = this.#apps.find(({ clientId }) => clientId === query.get("client_id"));
    if (!app) return brokenPage("There is no app with this client_id.");
    const redirectUri = query.get("redirect_uri") ?? app.redirectUri;
    if (!mayRedirect(app, redirectUri)) return brokenPage("redirect_uri is not the registered one.");
    if (repeated.length > 0) return this.#back(redirectUri, query, { error: "invalid_request" });
    if (query.get("response_type") !== "code")
      return this.#back(redirectUri, query, { error: "unsupported_response_type" });
    const known = request.headers.get("x-sandbox-user");
    if (known !== null) return this.#allow(app, personOf(this.#world, known), redirectUri, query);
    const form = request.method === "POST" ? new URLSearchParams(await request.text()) : new URLSearchParams();
    return this.#converse(request, url, app, redirectUri, form);
  }

  #converse(request: Request, url: URL, app: AppRegistration, redirectUri: string, form: URLSearchParams): Response {
    const query = url.searchParams;
    const action = `${url.pathname}${url.search}`;
    const email = form.get("user");
    if (email) {
      const session = this.#world.random(`exact/session/${this.#sessions.size}`).guid();
      const person = personOf(this.#world, email);
      this.#sessions.set(session, person);
      const response = this.#consented(app, person)
        ? this.#allow(app, person, redirectUri, query)
        : consentPage(action, person.email);
      response.headers.append("set-cookie", `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Lax`);
      return response;
    }
    const cookie = new RegExp(`(?:^|;\\s*)${cookieName}=([^;]+)`).exec(request.headers.get("cookie") ?? "")?.[1];
    const person = cookie === undefined ? undefined : this.#sessions.get(cookie);
    if (person && form.get("consent") === "no") return this.#back(redirectUri, query, { error: "access_denied" });
    if (person && form.get("consent") === "yes") return this.#allow(app, person, redirectUri, query);
    // Fact 3: with force_login=1 the login form is shown although a session is alive.
    if (!person || query.get("force_login") === "1") return signInPage(action);
    return this.#consented(app, person)
      ? this.#allow(app, person, redirectUri, query)
      : consentPage(action, person.email);
  }

  #consented(app: AppRegistration, person: Person): boolean {
    return this.#consents.has(`${app.clientId}/${person.id}`);
  }

  #allow(app: AppRegistration, person: Person, redirectUri: string, query: URLSearchParams): Response {
    this.#consents.add(`${app.clientId}/${person.id}`);
    return this.#back(redirectUri, query, { code: this.#grants.issueCode(app, person, redirectUri) });
  }

  #back(redirectUri: string, query: URLSearchParams, answer: Readonly<Record<string, string>>): Response {
    const target = new URL(redirectUri);
    for (const [name, value] of Object.entries(answer)) target.searchParams.set(name, value);
    const state = query.get("state");
    if (state !== null) target.searchParams.set("state", state);
    return new Response(null, { status: 302, headers: { location: target.href, "cache-control": "no-store" } });
  }
}
