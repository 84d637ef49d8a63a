/** Longest answer that is read of somebody who answers in a few lines. Bytes. */
export const shortAnswerBytes = 1_048_576;

/**
 * The text of an answer, cut where it becomes too long: what follows is not downloaded, so that nobody fills this
 * process's memory.
 *
 * @param mostBytes bytes that are read at most. @default 1 MiB
 * @throws {Error} what the body throws when it breaks off, or its signal aborts
 */
export async function boundedText({ body }: Response, mostBytes = shortAnswerBytes): Promise<string> {
  if (!body) return "";
  const decoder = new TextDecoder();
  let text = "";
  let left = mostBytes;
  // Leaving the loop cancels the body, which closes its connection.
  for await (const piece of body) {
    text += decoder.decode(piece.subarray(0, left), { stream: true });
    left -= piece.byteLength;
    if (left <= 0) break;
  }
  return text + decoder.decode();
}

/**
 * What an answer says in JSON; undefined when it is none, too long, or broke off.
 *
 * @param mostBytes bytes that are read at most. @default 1 MiB
 */
export async function boundedJson(response: Response, mostBytes?: number): Promise<unknown> {
  try {
    const value: unknown = JSON.parse(await boundedText(response, mostBytes));
    return value;
  } catch {
    return undefined;
  }
}
