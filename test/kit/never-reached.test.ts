import { describe, expect, test } from "vitest";
import { neverReached } from "../../src/kit/never-reached.ts";

/** An error as Node makes it for a system call. */
const system = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
const coded = (code: string): Error => Object.assign(new Error(code), { code });
const fetchFailed = (cause: unknown): Error => new TypeError("fetch failed", { cause });

describe("certain never to have reached", () => {
  test.each<[string, unknown]>([
    ["refused", system("ECONNREFUSED", "connect")],
    ["no route", system("EHOSTUNREACH", "connect")],
    ["no network", system("ENETUNREACH", "connect")],
    ["no answer to the connection", system("ETIMEDOUT", "connect")],
    ["no such name", system("ENOTFOUND", "getaddrinfo")],
    ["no name server", system("EAI_AGAIN", "getaddrinfo")],
    ["undici's own limit", coded("UND_ERR_CONNECT_TIMEOUT")],
    ["no address", coded("ERR_INVALID_URL")],
    ["a certificate of another host", coded("ERR_TLS_CERT_ALTNAME_INVALID")],
    ["a certificate that ended", coded("CERT_HAS_EXPIRED")],
    ["a certificate that was revoked", coded("CERT_REVOKED")],
    ["inside what fetch throws", fetchFailed(system("ECONNREFUSED", "connect"))],
    [
      "all addresses",
      fetchFailed(new AggregateError([system("ECONNREFUSED", "connect"), system("ENETUNREACH", "connect")])),
    ],
  ])("%s", (_name, error) => {
    expect(neverReached(error)).toBe(true);
  });
});

describe("may have reached", () => {
  test.each<[string, unknown]>([
    ["refused on read", system("ECONNREFUSED", "read")],
    ["no route on read", system("EHOSTUNREACH", "read")],
    ["no network on write", system("ENETUNREACH", "write")],
    ["reset", system("ECONNRESET", "read")],
    ["a code without its system call", coded("ECONNREFUSED")],
    ["the other side closed", coded("UND_ERR_SOCKET")],
    ["a record that is no TLS: in the handshake or later", coded("ERR_SSL_WRONG_VERSION_NUMBER")],
    ["one of two addresses", new AggregateError([system("ECONNREFUSED", "connect"), system("ECONNRESET", "read")])],
    ["no address at all", new AggregateError([])],
    [
      "a code around one that would be certain",
      Object.assign(new Error("x", { cause: system("ECONNREFUSED", "connect") }), { code: "UND_ERR_SOCKET" }),
    ],
    [
      "an error of another library, which may stand for several requests",
      new Error("gave up after 3", { cause: system("ECONNREFUSED", "connect") }),
    ],
    ["a text", "ECONNREFUSED"],
    ["an object that is no error", { code: "ECONNREFUSED", syscall: "connect" }],
    ["a code that is a number", Object.assign(new Error("x"), { code: 23, syscall: "read" })],
    ["nothing", undefined],
    ["a circle", circle()],
  ])("%s", (_name, error) => {
    expect(neverReached(error)).toBe(false);
  });
});

function circle(): Error {
  const error = new TypeError("fetch failed");
  error.cause = error;
  return error;
}
