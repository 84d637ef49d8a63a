import type { User } from "./directory.ts";

const cookieName = "sandbox_session";

/** Who is signed in in which browser. */
export class Sessions {
  readonly #users = new Map<string, User>();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  userOf(request: Request): User | undefined {
    return this.#users.get(idIn(request) ?? "");
  }

  /** Signs a person in; the answer is the `Set-Cookie` header's value. */
  signIn(user: User): string {
    const id = this.#newId();
    this.#users.set(id, user);
    return `${cookieName}=${id}; Path=/; HttpOnly; SameSite=Lax`;
  }

  /** Signs the browser out. */
  signOut(request: Request): string {
    this.#users.delete(idIn(request) ?? "");
    return `${cookieName}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
  }

  /** Ends all sessions of a person. */
  signOutEverywhere(userId: string): void {
    for (const [id, user] of this.#users) if (user.id === userId) this.#users.delete(id);
  }
}

function idIn(request: Request): string | undefined {
  const pairs = (request.headers.get("cookie") ?? "").split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}
