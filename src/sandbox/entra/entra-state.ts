import type { World } from "../core/service.ts";
import type { AuthorizationCodes } from "./authorization-codes.ts";
import type { Consents } from "./consents.ts";
import type { DeviceCodes } from "./device-codes.ts";
import type { Directory } from "./directory.ts";
import type { RefreshTokens } from "./refresh-tokens.ts";
import type { Resource } from "./resources.ts";
import type { Sessions } from "./sessions.ts";
import type { SigningKey } from "./signing-key.ts";

/** What the endpoints of the sign-in service share. */
export interface EntraState {
  readonly world: World;
  readonly origin: string;
  readonly directory: Directory;
  readonly consents: Consents;
  readonly sessions: Sessions;
  readonly codes: AuthorizationCodes;
  readonly deviceCodes: DeviceCodes;
  readonly refreshTokens: RefreshTokens;
  readonly signingKey: SigningKey;
  findResource(id: string): Resource | undefined;
  /** A value that nobody can mix up with another one: not within this sandbox, and not with one of a sandbox beside it. */
  newSecret(kind: string, length: number): string;
  newGuid(kind: string): string;
}
