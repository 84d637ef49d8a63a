import { createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { signAssertion } from "../../../src/oauth/credentials/client-assertion.ts";
import type { CertificateSource } from "../../../src/oauth/credentials/client-certificate.ts";
import { openCertificate } from "../../../src/oauth/credentials/client-certificate.ts";
import { systemRuntime } from "../../../src/oauth/runtime.ts";

const bytes = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const text = (name: string) => bytes(name).toString();
/** By openssl x509 -outform der | openssl dgst -sha256. */
const thumbprint = "41-dStGSkLZnZ1ZDUCs4ZAvJDtMNrbsWMnbeT1P4rsk";

/** As Windows PowerShell's `>` writes text. */
const utf16 = Buffer.from(`\ufeff${text("cert.pem")}${text("key.pem")}`, "utf16le");
const utf16Line = /text in UTF-16[^.]*: save it as UTF-8/;

/** The line that the error prints. */
const opensslLine = /`openssl pkcs12 -in certificate\.pfx -nodes -out certificate\.pem`/;

/** Base64 that is no certificate. */
const damagedCertificate = text("cert.pem").replace(/\nM/, "\nA");

test.each<[string, CertificateSource]>([
  ["PEM, both in one text", { pem: text("cert.pem") + text("key.pem") }],
  ["PEM, key first", { pem: text("key.pem") + text("cert.pem") }],
  ["PEM, key beside it", { pem: text("cert.pem"), privateKeyPem: text("key.pem") }],
  ["PEM, key with a passphrase", { pem: text("cert.pem"), privateKeyPem: text("key-enc.pem"), passphrase: "pässword" }],
  ["PEM, as bytes of its file", { pem: bytes("cert.pem"), privateKeyPem: bytes("key.pem") }],
  ["PEM as openssl makes it of a PFX with a chain", { pem: text("chain.pem") }],
  [
    "PEM, the issuer before the leaf",
    { pem: text("chain.pem").replace(/(-----BEGIN C[\s\S]*?)(-----BEGIN C[\s\S]*?)(?=Bag|-----BEGIN P)/, "$2$1") },
  ],
  ["PEM with indented lines", { pem: (text("cert.pem") + text("key.pem")).replace(/^/gm, "\t  ") }],
  ["PEM with spaces behind its lines", { pem: (text("cert.pem") + text("key.pem")).replaceAll("\n", " \n") }],
  ["PEM with lines that end in CR alone", { pem: (text("cert.pem") + text("key.pem")).replaceAll("\n", "\r") }],
  ["PEM with lines that end in CR LF", { pem: (text("cert.pem") + text("key.pem")).replaceAll("\n", "\r\n") }],
  ["PEM with \\n for its line ends", { pem: (text("cert.pem") + text("key.pem")).replaceAll("\n", "\\n") }],
  ["PEM behind a byte order mark", { pem: Buffer.from(`\ufeff${text("cert.pem")}${text("key.pem")}`) }],
  ["PEM, the key of another certificate first", { pem: text("other-key.pem") + text("cert.pem") + text("key.pem") }],
  [
    "PEM, a pair that is not RSA first",
    { pem: text("ec.pem") + text("ec-key.pem") + text("cert.pem") + text("key.pem") },
  ],
  [
    "PEM, a key first that the passphrase does not open",
    { pem: text("key-enc.pem") + text("cert.pem") + text("key.pem"), passphrase: "wrong" },
  ],
  ["PEM, a certificate first that is damaged", { pem: damagedCertificate + text("cert.pem") + text("key.pem") }],
  [
    "objects of node:crypto",
    { certificate: new X509Certificate(text("cert.pem")), privateKey: createPrivateKey(text("key.pem")) },
  ],
])("opens %s", (_name, source) => {
  const certificate = openCertificate(source);
  expect(certificate.thumbprint).toBe(thumbprint);
  expect(createPublicKey(certificate.privateKey).export({ format: "pem", type: "spki" })).toBe(
    createPublicKey(text("key.pem")).export({ format: "pem", type: "spki" }),
  );
});

test.each<[string, CertificateSource, RegExp]>([
  ["a PFX as bytes", { pem: bytes("aes.pfx"), passphrase: "pässword" }, opensslLine],
  ["a PFX that was read as text", { pem: text("aes.pfx") }, opensslLine],
  ["a PFX that was read as latin1", { pem: bytes("tdes.pfx").toString("latin1") }, opensslLine],
  ["a PFX as base64, as a vault gives it", { pem: bytes("tdes.pfx").toString("base64") }, opensslLine],
  ["a PFX beside a certificate", { pem: text("cert.pem"), privateKeyPem: bytes("aes.pfx") }, opensslLine],
  [
    "a certificate in binary, which is no PFX",
    { pem: new X509Certificate(text("cert.pem")).raw },
    /could not be opened/,
  ],
  [
    "a public key for the private one",
    { certificate: new X509Certificate(text("cert.pem")), privateKey: createPublicKey(text("key.pem")) },
    /a private KeyObject of node:crypto/,
  ],
  [
    "a wrong passphrase of a PEM key",
    { pem: text("cert.pem"), privateKeyPem: text("key-enc.pem"), passphrase: "wrong" },
    /could not be opened/,
  ],
  ["text in UTF-16, as bytes", { pem: utf16 }, utf16Line],
  ["text in UTF-16, big end first", { pem: Buffer.from(utf16).swap16() }, utf16Line],
  ["text in UTF-16 without a mark", { pem: utf16.subarray(2) }, utf16Line],
  ["text in UTF-16 that was read as latin1", { pem: utf16.toString("latin1") }, utf16Line],
  ["text in UTF-16 that was read as UTF-8", { pem: utf16.toString("utf8") }, utf16Line],
  ["a key in UTF-16 beside a certificate", { pem: text("cert.pem"), privateKeyPem: utf16 }, utf16Line],
  ["certificates that are all damaged", { pem: damagedCertificate + text("key.pem") }, /could not be opened/],
  ["a certificate without a key", { pem: text("cert.pem") }, /could not be opened/],
  [
    "the key of another certificate",
    { pem: text("cert.pem"), privateKeyPem: text("other-key.pem") },
    /does not belong/,
  ],
  ["a key that is not RSA", { pem: text("ec.pem") + text("ec-key.pem") }, /no RSA key/],
])("refuses %s", (_name, source, message) => {
  expect(() => openCertificate(source)).toThrow(
    expect.objectContaining({ code: "OAUTH_CONFIGURATION_INVALID", message: expect.stringMatching(message) }),
  );
});

// What programs in JavaScript may still give.
test.each([
  ["the option pfx that there once was", { pfx: bytes("aes.pfx"), passphrase: "pässword" }, opensslLine],
  ["a PEM of undefined", { pem: undefined }, /could not be opened/],
  ["nothing", {}, /needs pem, or certificate and privateKey/],
])("refuses %s", (_name, source, message) => {
  expect(() => Reflect.apply(openCertificate, undefined, [source])).toThrow(
    expect.objectContaining({ code: "OAUTH_CONFIGURATION_INVALID", message: expect.stringMatching(message) }),
  );
});

test.each([
  ["the text of a PEM instead of an object", text("key.pem") + text("cert.pem")],
  ["the bytes of a PEM instead of an object", bytes("key.pem")],
  ["null", null],
  ["a number", 1],
])("%s is refused, and the key stays out of the message", (_name, source) => {
  let refusal: unknown;
  try {
    Reflect.apply(openCertificate, undefined, [source]);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toMatchObject({ code: "OAUTH_CONFIGURATION_INVALID" });
  expect(String(refusal)).not.toContain("PRIVATE KEY-----");
});

test("signs an assertion that the certificate's key proves (fact 161)", async () => {
  const certificate = openCertificate({ pem: text("cert.pem") + text("key.pem") });
  const nowMs = Date.UTC(2026, 0, 15);
  const runtime = { ...systemRuntime, now: () => nowMs, randomBytes: (size: number) => new Uint8Array(size) };
  const jwt = await signAssertion(certificate, "app", "https://login.example/token", runtime);
  expect(decodeProtectedHeader(jwt)).toEqual({ alg: "PS256", typ: "JWT", "x5t#S256": thumbprint });
  expect(decodeJwt(jwt)).toEqual({
    aud: "https://login.example/token",
    iss: "app",
    sub: "app",
    jti: "AAAAAAAAAAAAAAAAAAAAAA",
    iat: nowMs / 1000,
    nbf: nowMs / 1000,
    exp: nowMs / 1000 + 300,
  });
  await jwtVerify(jwt, createPublicKey(certificate.privateKey), { currentDate: new Date(nowMs) });
});
