import type { AppRegistration, Directory, User } from "./directory.ts";
import { consentPage, messagePage, signInPage } from "./pages.ts";
import type { Sessions } from "./sessions.ts";

/** Something that a person has to sign in and perhaps consent to before it goes on. */
export interface Interaction {
  readonly app: AppRegistration;
  readonly loginHint: string;
  /** The sign-in page is shown even to somebody who is signed in. */
  readonly alwaysSignIn: boolean;
  /** What the consent page lists; undefined when this person need not be asked. */
  consentFor(user: User): readonly string[] | undefined;
  /** The person agreed. */
  accept(user: User): Response;
  /** The person closed a page. */
  decline(user: User | undefined): Response;
}

interface Flow {
  readonly interaction: Interaction;
  user: User | undefined;
}

const kept = 1000;

/** The pages between a request and its answer; each flow ends once. */
export class Interactions {
  readonly #flows = new Map<string, Flow>();
  readonly #directory: Directory;
  readonly #sessions: Sessions;
  readonly #newId: () => string;

  constructor(directory: Directory, sessions: Sessions, newId: () => string) {
    this.#directory = directory;
    this.#sessions = sessions;
    this.#newId = newId;
  }

  /** Answers at once where nothing is to be asked, else with a page. */
  begin(interaction: Interaction, request: Request): Response {
    const shortcut = request.headers.get("x-sandbox-user");
    if (shortcut !== null) return interaction.accept(this.#directory.user(shortcut));
    const user = interaction.alwaysSignIn ? undefined : this.#sessions.userOf(request);
    const id = this.#newId();
    this.#flows.set(id, { interaction, user });
    // A person who walks away leaves the flow behind.
    for (const old of this.#flows.keys()) if (this.#flows.size > kept) this.#flows.delete(old);
    if (!user) return signInPage("/login", id, interaction.app.name, interaction.loginHint);
    return this.#askConsent(id, user, {});
  }

  /** The form of the sign-in page. */
  signIn(form: URLSearchParams): Response {
    const id = form.get("flow") ?? "";
    const flow = this.#flows.get(id);
    if (!flow) return gone();
    if (form.get("action") === "cancel") return this.#end(id, () => flow.interaction.decline(undefined));
    const login = form.get("login") ?? "";
    if (!/^[^\s@]+@[^\s@]+$/.test(login)) return signInPage("/login", id, flow.interaction.app.name, login);
    flow.user = this.#directory.user(login);
    return this.#askConsent(id, flow.user, { "set-cookie": this.#sessions.signIn(flow.user) });
  }

  /** The form of the consent page. */
  consent(form: URLSearchParams): Response {
    const id = form.get("flow") ?? "";
    const flow = this.#flows.get(id);
    const user = flow?.user;
    if (!flow || !user) return gone();
    return this.#end(id, () =>
      form.get("action") === "accept" ? flow.interaction.accept(user) : flow.interaction.decline(user),
    );
  }

  #askConsent(id: string, user: User, headers: Record<string, string>): Response {
    const flow = this.#flows.get(id);
    if (!flow) return gone();
    const wanted = flow.interaction.consentFor(user);
    if (wanted) return consentPage("/consent", id, flow.interaction.app.name, user.email, wanted, headers);
    const answer = this.#end(id, () => flow.interaction.accept(user));
    for (const [name, value] of Object.entries(headers)) answer.headers.append(name, value);
    return answer;
  }

  #end(id: string, finish: () => Response): Response {
    this.#flows.delete(id);
    return finish();
  }
}

function gone(): Response {
  return messagePage("Start again", "This sign-in is over or unknown. Go back to the app and start again.", 400);
}
