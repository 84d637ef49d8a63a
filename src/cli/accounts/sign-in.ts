import { createInterface } from "node:readline/promises";
import { SignInFailed } from "../../errors/sign-in-failed.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { AuthorizeOptions, OAuthClient, SignedIn } from "../../oauth/index.ts";
import { say } from "../print.ts";
import { browserOf } from "./sandbox-browser.ts";

/** Ways to sign in. */
export const ways = ["browser", "paste", "device", "application"] as const;

/** A way to sign in. */
export type Way = (typeof ways)[number];

/** How somebody signs in. */
export interface SignInWish {
  readonly way: Exclude<Way, "application">;
  /** Where the browser comes back to. */
  readonly redirectUri: string | undefined;
  /** Person of a sandbox who signs in without a page. */
  readonly person: string | undefined;
}

async function pasteCallback(): Promise<string> {
  say(
    "Sign in there. The browser ends at an address that may not load: copy the whole of it, paste it here, press Enter.",
  );
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise((resolve, reject) => {
      reader.once("line", resolve);
      reader.once("close", () => reject(new SignInFailed("No address was pasted. Begin a new sign-in.")));
      reader.once("SIGINT", () => reject(new DOMException("Stopped by Ctrl-C", "AbortError")));
    });
  } finally {
    reader.close();
  }
}

/** Whether a browser can come back to this machine. */
function comesBack(redirectUri: string | undefined): boolean {
  return redirectUri === undefined || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(redirectUri);
}

/**
 * Signs a person in.
 *
 * @throws {ErpError} in the cases of `OAuthClient.authorize()` and `authorizeDevice()`
 */
export async function signIn(client: OAuthClient, { way, redirectUri, person }: SignInWish): Promise<SignedIn> {
  if (way === "device") {
    return client.authorizeDevice(({ verificationUri, userCode, expiresAtMs }) => {
      say(
        `On any device open ${verificationUri} and type the code ${userCode} (until ${new Date(expiresAtMs).toLocaleTimeString()}). Waiting …`,
      );
    });
  }
  const paste = way === "paste" || !comesBack(redirectUri);
  // Who said paste may pipe the address in; nobody else is asked for one where nobody sits.
  if (paste && way !== "paste" && person === undefined && !(process.stdin.isTTY && process.stderr.isTTY))
    throw new UsageInvalid(
      "the browser ends at an address that no program here hears of, and there is no terminal to ask for it: give --by paste, and the address on standard input.",
    );
  const openBrowser: AuthorizeOptions["openBrowser"] = async (url) => {
    if (person !== undefined) return browserOf(person)(url);
    if (way === "paste") return;
    const { default: open } = await import("open");
    // A machine without a browser is no error: the address was shown.
    await open(url).then(
      (browser) => browser.once("error", () => undefined),
      () => undefined,
    );
  };
  return client.authorize({
    openBrowser,
    showUrl: (url) => {
      if (person === undefined)
        say(
          `${way === "paste" ? "Open this address in a browser" : "The browser opens; if it does not, open this address"}:\n${url}`,
        );
    },
    ...(paste && { pasteCallback }),
  });
}
