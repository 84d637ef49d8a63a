import { isErpError } from "../../errors/erp-error.ts";
import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { SignInFailed } from "../../errors/sign-in-failed.ts";
import type { AuthorizationRequest, SignInOptions } from "./authorization-request.ts";
import type { CallbackPage } from "./loopback-listener.ts";
import { isLoopback, listenOnLoopback } from "./loopback-listener.ts";
import type { BrowserOpener } from "./open-browser.ts";
import { openBrowser } from "./open-browser.ts";
import { sameText } from "./pending-sign-in.ts";
import { readCallback } from "./read-callback.ts";

/** What `authorize()` takes beside the options of every sign-in. */
export interface AuthorizeOptions extends SignInOptions {
  /** Opens the address. @default the default browser of the machine */
  openBrowser?: BrowserOpener;
  /** Shows the address as well, for machines without a browser. */
  showUrl?: (url: string) => void | Promise<void>;
  /**
   * Asks the person for the address that the browser shows after the sign-in. Needed where the redirect URI is not
   * on this machine (fact 5: Exact Online refuses localhost); otherwise it works beside the listener.
   */
  pasteCallback?: (url: string) => Promise<string>;
  /** How long to wait for the person, in milliseconds. @default 300_000 */
  timeoutMs?: number;
}

/** The two ends of a sign-in that this file connects. */
export interface SignInEnds<T> {
  readonly redirectUri: string;
  begin(redirectUri: string): AuthorizationRequest;
  finish(callbackUrl: string): Promise<T>;
}

/**
 * Signs a person in from a program on their machine: opens the browser and waits on loopback, or for a paste.
 *
 * @throws {SignInFailed} after the time limit
 * @throws {OAuthConfigurationInvalid} when the callback can come neither to this machine nor by paste
 * @throws {ErpError} in the cases of `finish()`
 */
export async function authorizeHere<T>(ends: SignInEnds<T>, options: AuthorizeOptions): Promise<T> {
  const loopback = isLoopback(ends.redirectUri);
  if (!loopback && !options.pasteCallback) {
    throw new OAuthConfigurationInvalid(
      "The redirect URI is not on this machine, so authorize() cannot wait for the callback: give pasteCallback, or use authorizationUrl() and exchange() where the callback arrives.",
    );
  }
  const { promise: done, resolve, reject } = Promise.withResolvers<T>();
  // Whoever waits below sees the rejection; until then it must not count as unhandled.
  done.catch(() => undefined);
  let request: AuthorizationRequest | undefined;
  const answer = async (callbackUrl: string): Promise<CallbackPage> => {
    // Any page can send a browser here: what has not our state neither ends nor uses up the sign-in.
    if (!request || !sameText(stateOf(callbackUrl), request.pending.state)) {
      return {
        status: 400,
        title: "Not this sign-in",
        text: "This address belongs to no sign-in that is under way. Use the newest window of the sign-in.",
      };
    }
    try {
      resolve(await ends.finish(callbackUrl));
      return { status: 200, title: "You are signed in", text: "You can close this window and go back to the program." };
    } catch (error) {
      reject(error);
      return {
        status: 400,
        title: "Sign-in failed",
        text: isErpError(error) ? error.message : "Look at the program that you started.",
      };
    }
  };
  const listener = loopback ? await listenOnLoopback(ends.redirectUri, answer) : undefined;
  const timeoutMs = options.timeoutMs ?? 300_000;
  const timer = setTimeout(
    () => reject(new SignInFailed(`Nobody finished the sign-in within ${timeoutMs / 1000} s. Begin a new one.`)),
    timeoutMs,
  );
  try {
    request = ends.begin(listener?.redirectUri ?? ends.redirectUri);
    await options.showUrl?.(request.url);
    await (options.openBrowser ?? openBrowser)(request.url);
    options.pasteCallback?.(request.url).then(ends.finish).then(resolve, reject);
    return await done;
  } finally {
    clearTimeout(timer);
    listener?.close();
  }
}

function stateOf(callbackUrl: string): string {
  try {
    return readCallback(callbackUrl).state ?? "";
  } catch {
    return "";
  }
}
