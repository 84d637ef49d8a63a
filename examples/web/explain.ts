// What people read when something fails: what happened, what they can do, and who has to act where they cannot.
import { type ErrorCode, isErpError } from "erp-openapi/errors";
import { link, page, paragraph, type Way } from "./page.ts";

interface Explanation {
  readonly status: number;
  readonly title: string;
  readonly text: string;
  readonly way: Way;
}

const again: Way = { to: "/login", label: "Sign in again" };
const retry: Way = { to: "/", label: "Try again" };
const agree: Way = { to: "/consent", label: "Sign in and agree" };
const notSetUp: Explanation = {
  status: 500,
  title: "This app is not set up right",
  text: "Microsoft refuses what the app asks for: its registration, its secret or the address of the organisation is wrong. You cannot change that yourself: tell whoever runs this app.",
  way: retry,
};
const busy: Explanation = {
  status: 503,
  title: "Not available at the moment",
  text: "Nothing is wrong with your sign-in. Wait a minute.",
  way: retry,
};

const explanations: Partial<Record<ErrorCode, Explanation>> = {
  // invalid_grant: 90 days without use, a changed password, or somebody revoked it.
  REAUTHORIZATION_REQUIRED: {
    status: 401,
    title: "Your sign-in has ended",
    text: "It was not used for long, your password was changed, or an administrator ended it.",
    way: again,
  },
  CONSENT_REQUIRED: {
    status: 403,
    title: "Your consent is missing",
    text: "The app may read your accounts when you agree to it. Where only administrators may agree, ask yours.",
    way: agree,
  },
  SIGN_IN_FAILED: {
    status: 400,
    title: "You are not signed in",
    text: "The sign-in was cancelled, took too long or was begun in another window.",
    way: again,
  },
  // The token is for another organisation, or its scope is not Dataverse's.
  API_UNAUTHORIZED: notSetUp,
  OAUTH_CONFIGURATION_INVALID: notSetUp,
  CLIENT_REJECTED: notSetUp,
  API_FORBIDDEN: {
    status: 403,
    title: "You may not see the accounts",
    text: "You are signed in, but have no security role in this organisation that lets you read accounts. Ask its administrator.",
    way: { to: "/login?returnTo=/", label: "Sign in as somebody else" },
  },
  API_RATE_LIMITED: busy,
  API_UNAVAILABLE: busy,
  CONNECTION_FAILED: busy,
  TOKEN_ENDPOINT_UNAVAILABLE: busy,
  TOKEN_OUTCOME_UNKNOWN: busy,
};

/** The page for an error; what has none is a defect and thrown on. `tell` is for the log, which may know more. */
export function explain(error: unknown, tell: (line: string) => void): Response {
  const found = isErpError(error) ? explanations[error.code] : undefined;
  if (!found || !isErpError(error)) throw error;
  tell(`${error.code} ${error.message}`);
  return page(found.title, paragraph(found.text) + link(found.way), { status: found.status });
}
