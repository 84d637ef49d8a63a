import type { World } from "../core/service.ts";

/** An app as its developer registered it in the App Center. */
export interface AppRegistration {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly webhookSecret: string;
  /** Service areas with their level, such as `crm accounts: read`; `*` is everything. A request carries no scope (facts 4, 23). */
  readonly scopes: readonly string[];
}

function register(world: World, name: string, scopes: readonly string[]): AppRegistration {
  const random = world.random(`exact/app/${name}`);
  const secret = (): string => random.guid().replaceAll("-", "").slice(0, 12) + random.guid().slice(0, 4);
  return {
    clientId: random.guid(),
    clientSecret: secret(),
    webhookSecret: secret(),
    redirectUri: `https://app.example.com/${name}/callback`,
    scopes,
  };
}

/** The apps of a sandbox: one that may do everything, and one that may only read accounts, for trying out what a missing scope does. */
export function registerApps(world: World): { main: AppRegistration; restricted: AppRegistration } {
  return { main: register(world, "main", ["*"]), restricted: register(world, "restricted", ["crm accounts: read"]) };
}
