/** Wrong judges and wrong transports: a campaign that stays green with one of them sees nothing. */
import type { ClientOptions } from "../../../src/clients/client-options.ts";
import type { Transport } from "../../../src/http/call.ts";
import { writeEnding } from "../../../src/http/endings/write-ending.ts";
import type { Judge } from "./compare.ts";

const isPage = ({ contentType, text = "" }: Parameters<Judge>[1]): boolean =>
  /html/i.test(contentType ?? "") || /^[\uFEFF\s]*<(?:!doctype|html|h1)/i.test(text);

/** Judges that say something else than ours in one row of the table. */
export const wrongJudges: Readonly<Record<string, Judge>> = {
  "HTML is done": (write, answer, rules) =>
    answer.status < 300 && isPage(answer) ? { ending: "done" } : writeEnding(write, answer, rules),
  "503 is refused": (write, answer, rules) =>
    answer.status === 503 ? { ending: "refused" } : writeEnding(write, answer, rules),
  "an own 5xx is refused, accident or not": (write, answer, rules) =>
    writeEnding(write, answer.text === undefined ? answer : { ...answer, text: soberly(answer.text) }, rules),
  "an error under 200 is a record": (write, answer, rules) =>
    writeEnding(write, answer.status === 200 ? { ...answer, text: withField(answer.text ?? "") } : answer, rules),
  "499 is refused": (write, answer, rules) =>
    writeEnding(write, answer.status === 499 ? { ...answer, status: 400 } : answer, rules),
  "what was deleted is gone by its status alone": (write, answer, rules) =>
    writeEnding(write, answer, { ...rules, missingCodes: [] }),
  "a repeat is like the first": (write, answer, rules) => writeEnding({ ...write, earlierOpen: false }, answer, rules),
  "x-commits says nothing": (write, answer, rules) => writeEnding({ ...write, commits: false }, answer, rules),
  "any 2xx is declared": (write, answer, rules) =>
    writeEnding(
      { ...write, answers: write.answers && { ...write.answers, filled: ["2XX"], empty: ["2XX"] } },
      answer,
      rules,
    ),
  "what is declared as a record may be anything": (write, answer, rules) =>
    writeEnding({ ...write, answers: write.answers && { ...write.answers, isRecord: () => true } }, answer, rules),
};

/** The words of accidents, changed into others. */
const soberly = (text: string): string =>
  text.replace(/time[ds]?[ -]?out|unavailable|occurred|closed|reset/gi, "wrong");

/** An object with one field more. */
const withField = (text: string): string => text.replace(/^\{/, '{"ID":"1",');

/** What `fetch` throws, read as our chain must never read it: a connection that broke while reading never stood. */
const readErrorIsUnreached =
  (transport: Transport): Transport =>
  async (url, init) => {
    try {
      return await transport(url, init);
    } catch (error) {
      const cause: unknown = error instanceof Error ? error.cause : undefined;
      if (!(cause instanceof Error) || Reflect.get(cause, "syscall") !== "read") throw error;
      const never = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });
      throw new TypeError("fetch failed", { cause: never });
    }
  };

/** What a client is made of in a sequence. */
export type SequenceOptions = ClientOptions & { readonly fetch: Transport };

/** Chains that repeat or report what ours does not. */
export const wrongChains: Readonly<Record<string, (options: SequenceOptions) => SequenceOptions>> = {
  "read error is unreached": (options) => ({ ...options, fetch: readErrorIsUnreached(options.fetch) }),
  "503 comes before the work, whoever says it": (options) => ({ ...options, retry: { refusedStatuses: [429, 503] } }),
};
