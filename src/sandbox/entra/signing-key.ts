import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import type { World } from "../core/service.ts";
import { type Claims, signJsonWebToken } from "./json-web-token.ts";
import { createSeededRsaKey } from "./seeded-rsa-key.ts";

/** The key that signs id_tokens and access tokens, made when it is first needed. */
export class SigningKey {
  readonly #world: World;
  #made: { id: string; privateKey: KeyObject; publicJwk: Record<string, unknown> } | undefined;

  constructor(world: World) {
    this.#world = world;
  }

  sign(claims: Claims): string {
    const { id, privateKey } = this.#key();
    return signJsonWebToken({ kid: id }, claims, privateKey);
  }

  /** The public key as a JWKS endpoint shows it. */
  jwks(): { keys: Record<string, unknown>[] } {
    const { id, publicJwk } = this.#key();
    return { keys: [{ ...publicJwk, use: "sig", kid: id, x5t: id }] };
  }

  #key() {
    if (this.#made) return this.#made;
    const privateKey = createSeededRsaKey(this.#world.random("entra/signing-key"));
    const publicKey = createPublicKey(privateKey);
    const id = createHash("sha1")
      .update(publicKey.export({ type: "spki", format: "der" }))
      .digest("base64url");
    this.#made = { id, privateKey, publicJwk: { ...publicKey.export({ format: "jwk" }) } };
    return this.#made;
  }
}
