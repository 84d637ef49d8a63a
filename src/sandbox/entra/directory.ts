import type { World } from "../core/service.ts";
import type { RegisteredCertificate } from "./client-certificate.ts";
import { EntraRefusal } from "./refusals.ts";

/** A customer's directory. */
export interface Tenant {
  readonly id: string;
  readonly domain: string;
}

/** A person; every e-mail address is one. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** An address that codes may be sent to. The type decides how they are redeemed (fact 147). */
export interface RedirectUri {
  readonly uri: string;
  readonly type: "web" | "spa" | "native";
}

/** An app registration. One without secret and certificate is a public client. */
export interface AppRegistration {
  readonly clientId: string;
  readonly name: string;
  readonly secret?: string;
  /** A secret of earlier days, to meet AADSTS7000222. */
  readonly expiredSecret?: string;
  /** Made on first use, because its key takes a tenth of a second. */
  certificate?(): RegisteredCertificate;
  readonly redirectUris: readonly RedirectUri[];
}

/** Tenants, people and apps of one sandbox. */
export class Directory {
  /** Where the apps are registered. */
  readonly home: Tenant;
  /** Another customer, where the apps have no consent yet. */
  readonly customer: Tenant;
  readonly apps: readonly AppRegistration[];
  readonly #world: World;

  constructor(world: World, apps: readonly AppRegistration[]) {
    const random = world.random("entra/tenants");
    this.home = { id: random.guid(), domain: "sandbox.example" };
    this.customer = { id: random.guid(), domain: "customer.example" };
    this.apps = apps;
    this.#world = world;
  }

  /** The tenant that a path names by id or domain; undefined for `common` and `organizations`, where the user decides. */
  tenant(segment: string): Tenant | undefined {
    const name = segment.toLowerCase();
    if (name === "common" || name === "organizations") return undefined;
    const found = [this.home, this.customer].find(({ id, domain }) => id === name || domain === name);
    if (!found) throw new EntraRefusal("tenantUnknown", segment);
    return found;
  }

  /** Where a person belongs: whoever has the customer's domain to the customer, everybody else to the home tenant. */
  tenantOf(user: User): Tenant {
    return user.email.endsWith(`@${this.customer.domain}`) ? this.customer : this.home;
  }

  app(clientId: string): AppRegistration {
    const app = this.apps.find((candidate) => candidate.clientId === clientId.toLowerCase());
    if (!app) throw new EntraRefusal("clientUnknown", clientId);
    return app;
  }

  user(address: string): User {
    const email = address.trim().toLowerCase();
    const words = email
      .replace(/@.*/, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
    return { id: this.#world.random(`entra/user/${email}`).guid(), email, name: name || email };
  }
}

/** Whether an app has no way to prove itself (fact 148). */
export function isPublic(app: AppRegistration): boolean {
  return app.secret === undefined && app.certificate === undefined;
}
