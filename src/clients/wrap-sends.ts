/** Methods of openapi-fetch's client that send. */
const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request"];

/** A method that sends: the path and what is sent, behind the name of the method where that is `request`. */
export type Send = (...call: unknown[]) => Promise<unknown>;

function isSend(value: unknown): value is Send {
  return typeof value === "function";
}

/** Puts something around every method of openapi-fetch's client that sends. */
export function wrapSends(client: object, wrap: (send: Send, method: string) => Send): void {
  for (const method of methods) {
    const send: unknown = Reflect.get(client, method);
    if (isSend(send)) Reflect.set(client, method, wrap(send.bind(client), method));
  }
}
