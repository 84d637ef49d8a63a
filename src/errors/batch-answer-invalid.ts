import { ErpError } from "./erp-error.ts";

/**
 * The answer to a batch cannot be matched with its requests, so nobody knows which of them took effect:
 * treat each write in it as an unknown outcome.
 */
export class BatchAnswerInvalid extends ErpError {
  constructor(problem: string) {
    super("BATCH_ANSWER_INVALID", `The answer to the batch ${problem}; look each write up before it is sent again`);
  }
}
