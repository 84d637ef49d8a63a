import type { CoreWrites, WriteCall } from "../../clients/core/core-writes.ts";
import type { BodyInvalid } from "../../errors/body-invalid.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import { isObject, type JsonObject } from "../../kit/json-access.ts";

/** A field that the client does not send. */
export interface RefusedField {
  readonly path: string;
  readonly message: string;
}

/** A body without what the client does not send, and what that is. */
export interface EncodedBody {
  readonly wire: JsonObject | undefined;
  readonly refused: readonly RefusedField[];
}

/** More slips than this nobody reads. */
const mostRefused = 200;

const isRefusal = (error: unknown): error is BodyInvalid => hasErrorCode(error, "BODY_INVALID");

/** The value without what stands at a path; a line becomes one without fields, so that the others keep their places. */
function without(value: unknown, path: string): unknown {
  if (Array.isArray(value)) {
    const [, index = "", rest = ""] = /^\[(\d+)\]\.?(.*)$/su.exec(path) ?? [];
    return value.map((item: unknown, at) => (String(at) !== index ? item : rest === "" ? {} : without(item, rest)));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      if (path === name) return [];
      if (path.startsWith(`${name}[`)) return [[name, without(member, path.slice(name.length))]];
      return [[name, path.startsWith(`${name}.`) ? without(member, path.slice(name.length + 1)) : member]];
    }),
  );
}

/**
 * Writes a body as it is sent, and names all that the client does not send and not only the first.
 *
 * @throws {ArgumentInvalid} for arguments that the path does not take, or lacks
 */
export async function encodeWhole(core: CoreWrites, call: WriteCall, body: JsonObject): Promise<EncodedBody> {
  const refused: RefusedField[] = [];
  for (let left = body; ; ) {
    try {
      return { wire: await core.encode(call, left), refused };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { field, message } = error;
      if (refused.length >= mostRefused || refused.some(({ path }) => path === field))
        return { wire: undefined, refused };
      refused.push({ path: field, message });
      const next = without(left, field);
      if (!isObject(next)) return { wire: undefined, refused };
      left = next;
    }
  }
}
