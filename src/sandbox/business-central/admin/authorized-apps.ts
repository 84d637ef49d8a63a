/** The Entra applications that may call this API in a tenant (fact 136). */
export class AuthorizedApps {
  readonly #authorized = new Set<string>();
  readonly #removed = new Set<string>();
  readonly #seen = new Set<string>();
  #open = true;
  #seeded = false;

  /** Says once who is authorised from the start. Without a list everybody is who asks, until removed. */
  seed(clientIds: readonly string[] | undefined): void {
    if (this.#seeded) return;
    this.#seeded = true;
    this.#open = clientIds === undefined;
    for (const clientId of clientIds ?? []) this.#authorized.add(clientId.toLowerCase());
  }

  /** Notes that an application came with the permission, which it has only after an administrator's consent. */
  see(clientId: string): void {
    const id = clientId.toLowerCase();
    this.#seen.add(id);
    if (this.#open && !this.#removed.has(id)) this.#authorized.add(id);
  }

  /** Whether an application that comes with consent may call. */
  admits(clientId: string): boolean {
    this.see(clientId);
    return this.has(clientId);
  }

  has(clientId: string): boolean {
    return this.#authorized.has(clientId.toLowerCase());
  }

  add(clientId: string): void {
    this.#authorized.add(clientId.toLowerCase());
    this.#removed.delete(clientId.toLowerCase());
  }

  remove(clientId: string): void {
    this.#authorized.delete(clientId.toLowerCase());
    this.#removed.add(clientId.toLowerCase());
  }

  view(clientId: string): { appId: string; isAdminConsentGranted: boolean } {
    const appId = clientId.toLowerCase();
    return { appId, isAdminConsentGranted: this.#seen.has(appId) };
  }

  views(): readonly { appId: string; isAdminConsentGranted: boolean }[] {
    return [...this.#authorized].map((clientId) => this.view(clientId));
  }
}
