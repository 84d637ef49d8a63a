/** The sessions of a web app. Where several processes serve it, implement this on a shared database. */
export interface Sessions {
  /** Begins a session for an account and returns its id, which has to be random. */
  begin(account: string, endsAtMs: number): Promise<string>;
  /** The account of a session; undefined when it has ended or never existed. */
  find(id: string): Promise<string | undefined>;
  end(id: string): Promise<void>;
}

/** Sessions of one process; they end with it. */
export function memorySessions(now: () => number, randomId: () => string): Sessions {
  const sessions = new Map<string, { account: string; endsAtMs: number }>();
  return {
    async begin(account, endsAtMs) {
      // The oldest come first and end first: however many there are, a sign-in looks at the ended ones and one more.
      for (const [id, session] of sessions) {
        if (now() < session.endsAtMs) break;
        sessions.delete(id);
      }
      const id = randomId();
      sessions.set(id, { account, endsAtMs });
      return id;
    },
    async find(id) {
      const session = sessions.get(id);
      return session && now() < session.endsAtMs ? session.account : undefined;
    },
    async end(id) {
      sessions.delete(id);
    },
  };
}
