import type { Grant, Intent, IntentOutcome, JournalEntry, StoredAccessToken } from "../../oauth/token-store.ts";
import type { AccountState, LeaseHolder } from "./account-state.ts";
import { isCount, isListOf, isLiteral, isMapOf, isNumber, isOneOf, isShape, isText } from "./shape.ts";

type Outcome<Kind> = Extract<IntentOutcome, { kind: Kind }>;

const isAccessToken = isShape<StoredAccessToken>(
  { value: isText, expiresAtMs: isNumber, issuedAtMs: isNumber, tokenType: isText },
  { scope: isText },
);

/** Whether a value is a grant that can be stored and read again. */
export const isGrant = isShape<Grant>(
  {
    version: isLiteral(1),
    provider: isText,
    clientId: isText,
    accessTokens: isMapOf(isAccessToken),
    authorizedAtMs: isNumber,
  },
  {
    refreshToken: isText,
    refreshTokenReceivedAtMs: isNumber,
    refreshTokenExpiresAtMs: isNumber,
    subject: isMapOf(isText),
    tokenCalls: isShape<NonNullable<Grant["tokenCalls"]>>({ day: isText, count: isCount }, {}),
  },
);

/** Whether a value is an intent that can be stored and read again. */
export const isIntent = isShape<Intent>(
  {
    id: isText,
    generation: isCount,
    owner: isText,
    fence: isCount,
    startedAtMs: isNumber,
    deadlineMs: isNumber,
    refreshTokenHmac: isText,
  },
  {},
);

/** Whether a value is an outcome that can be stored and read again. */
export const isOutcome = isOneOf<IntentOutcome>(
  isShape<Outcome<"committed">>({ kind: isLiteral("committed"), generation: isCount }, {}),
  isShape<Outcome<"refused">>({ kind: isLiteral("refused"), status: isNumber, error: isText }, { pauseMs: isNumber }),
  isShape<Outcome<"not-sent">>({ kind: isLiteral("not-sent") }, {}),
  isShape<Outcome<"unknown">>({ kind: isLiteral("unknown"), reason: isText }, { pauseMs: isNumber }),
);

const isEntry = isShape<JournalEntry>({ intent: isIntent }, { outcome: isOutcome, settledAtMs: isNumber });
const isLeaseHolder = isShape<LeaseHolder>({ owner: isText, expiresAtMs: isNumber }, {});

/** Whether a value is the state of an account. */
export const isAccountState = isShape<AccountState>(
  { version: isLiteral(1), generation: isCount, fence: isCount, journal: isListOf(isEntry), changes: isListOf(isText) },
  { account: isText, grant: isGrant, lease: isLeaseHolder },
);
