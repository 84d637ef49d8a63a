import type { Random } from "../core/random.ts";
import type { World } from "../core/service.ts";
import { AuthorizationCodes } from "./authorization-codes.ts";
import { Consents } from "./consents.ts";
import { DeviceCodes } from "./device-codes.ts";
import { Directory } from "./directory.ts";
import { Interactions } from "./interaction.ts";
import { LoopGuard } from "./loop-guard.ts";
import { RefreshTokens } from "./refresh-tokens.ts";
import { createRegistrations, type Registrations } from "./registrations.ts";
import { createResources, type Resource } from "./resources.ts";
import { Sessions } from "./sessions.ts";
import { SigningKey } from "./signing-key.ts";

/** All that the sign-in service remembers. */
export class EntraState {
  readonly world: World;
  readonly origin: string;
  readonly registrations: Registrations;
  readonly directory: Directory;
  readonly consents = new Consents();
  readonly sessions: Sessions;
  readonly codes: AuthorizationCodes;
  readonly deviceCodes: DeviceCodes;
  readonly refreshTokens: RefreshTokens;
  readonly interactions: Interactions;
  readonly loopGuard: LoopGuard;
  readonly signingKey: SigningKey;
  readonly findResource: (id: string) => Resource | undefined;
  readonly #serials = new Map<string, number>();

  constructor(world: World) {
    this.world = world;
    this.origin = world.origins.entra;
    this.registrations = createRegistrations(world);
    this.directory = new Directory(world, [this.registrations.confidential, this.registrations.public]);
    this.sessions = new Sessions(() => this.newSecret("session", 40));
    // Longer than columns and cookies like to hold (fact 178).
    this.codes = new AuthorizationCodes(world, () => `1.${this.newSecret("code", 700)}`);
    this.deviceCodes = new DeviceCodes(world, (kind, length) => this.newSecret(kind, length));
    this.refreshTokens = new RefreshTokens(world, () => `1.${this.newSecret("refresh", 1300)}`);
    this.interactions = new Interactions(this.directory, this.sessions, () => this.newSecret("flow", 32));
    this.loopGuard = new LoopGuard(world);
    this.signingKey = new SigningKey(world);
    this.findResource = createResources(world.origins);
    for (const { clientId } of this.directory.apps) this.consents.letActAlone(this.directory.home.id, clientId);
  }

  /** A value that nobody can mix up with another one: not within this sandbox, and not with one of a sandbox beside it. */
  newSecret(kind: string, length: number): string {
    const random = this.#stream(kind);
    const bytes = Buffer.alloc(Math.ceil((length * 3) / 4));
    for (let i = 0; i < bytes.length; i++) bytes[i] = random.integer(0, 255);
    return bytes.toString("base64url").slice(0, length);
  }

  newGuid(kind: string): string {
    return this.#stream(kind).guid();
  }

  #stream(kind: string): Random {
    const serial = (this.#serials.get(kind) ?? 0) + 1;
    this.#serials.set(kind, serial);
    return this.world.random(`entra/${this.origin}/${kind}/${serial}`);
  }
}
