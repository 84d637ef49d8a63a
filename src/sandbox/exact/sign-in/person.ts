import type { World } from "../../core/service.ts";
import type { IssuedToken } from "../../core/token-registry.ts";

/** A person who signs in. */
export type Person = NonNullable<IssuedToken["user"]>;

/** The person behind an e-mail address; any address is somebody. */
export function personOf(world: World, email: string): Person {
  const address = email.trim().toLowerCase();
  const name = (address.split("@")[0] ?? "")
    .split(/[._-]+/)
    .filter((part) => part !== "")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");
  return { id: world.random(`exact/person/${address}`).guid(), email: address, name };
}
