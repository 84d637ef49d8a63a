import type { RequestedScopes, ResourceScopes } from "./scopes.ts";

/** What apps may do: a person consents for themselves, an administrator for the whole tenant. */
export class Consents {
  readonly #given = new Map<string, Set<string>>();
  readonly #present = new Set<string>();
  readonly #alone = new Set<string>();
  readonly #registered = new Map<string, readonly string[]>();

  /** A person consents. `.default` stands for everything that the app is registered for, at every resource. */
  give(tenantId: string, clientId: string, userId: string, scopes: RequestedScopes): void {
    const key = `${tenantId}/${clientId}/${userId}`;
    const given = this.#given.get(key) ?? new Set();
    for (const scope of keysOf(scopes)) given.add(scope);
    this.#given.set(key, given);
    this.#present.add(`${tenantId}/${clientId}`);
  }

  /** An administrator consents for all people of the tenant, and to what the app may do without a person. */
  giveForAll(tenantId: string, clientId: string): void {
    this.#given.set(`${tenantId}/${clientId}`, new Set(["*"]));
    this.letActAlone(tenantId, clientId);
  }

  /** An administrator consents to the application permissions only. */
  letActAlone(tenantId: string, clientId: string): void {
    this.#alone.add(`${tenantId}/${clientId}`);
    this.#present.add(`${tenantId}/${clientId}`);
  }

  /** Says which application permissions an app is registered for; without it, all that a resource has. */
  register(clientId: string, permissions: readonly string[]): void {
    this.#registered.set(clientId, permissions);
  }

  /** Those of a resource's application permissions that an app is registered for. */
  registeredOf(clientId: string, permissions: readonly string[]): readonly string[] {
    const registered = this.#registered.get(clientId);
    return registered === undefined ? permissions : permissions.filter((name) => registered.includes(name));
  }

  mayActAlone(tenantId: string, clientId: string): boolean {
    return this.#alone.has(`${tenantId}/${clientId}`);
  }

  /** Whether anybody of the tenant ever let the app in; before that the tenant does not know it. */
  isPresent(tenantId: string, clientId: string): boolean {
    return this.#present.has(`${tenantId}/${clientId}`);
  }

  /** Whether nothing of what is asked for still needs consent. */
  covers(tenantId: string, clientId: string, userId: string, scopes: RequestedScopes): boolean {
    const given = this.#givenTo(tenantId, clientId, userId);
    return given.has("*") || keysOf(scopes).every((key) => given.has(key));
  }

  /** The permissions that a token may hold; undefined when there is no consent to one that was named, or to none at all. */
  grantable(
    tenantId: string,
    clientId: string,
    userId: string,
    { resource, names, isDefault }: ResourceScopes,
  ): string[] | undefined {
    const given = this.#givenTo(tenantId, clientId, userId);
    const permitted = names.filter((name) => given.has("*") || given.has(`${resource.audience}/${name}`));
    if (permitted.length === 0 || (!isDefault && permitted.length < names.length)) return undefined;
    return permitted;
  }

  #givenTo(tenantId: string, clientId: string, userId: string): ReadonlySet<string> {
    const all = this.#given.get(`${tenantId}/${clientId}`);
    return all ?? this.#given.get(`${tenantId}/${clientId}/${userId}`) ?? new Set();
  }
}

function keysOf({ oidc, resources }: RequestedScopes): string[] {
  if (resources.some(({ isDefault }) => isDefault)) return ["*"];
  const named = resources.flatMap(({ resource, names }) => names.map((name) => `${resource.audience}/${name}`));
  // A request of OIDC scopes alone gets a token for Graph's user endpoint.
  return [...oidc, ...(named.length > 0 ? named : ["https://graph.microsoft.com/User.Read"])];
}
