/** Who is signed in to the web app. Several processes need one of their own, on a database. */
export interface Sessions {
  /** Begins a session for an account; answers its id, which has to be random. */
  begin(account: string, endsAtMs: number): Promise<string>;
  /** The account of a session; undefined when it ended or never was. */
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
