import { createPublicKey } from "node:crypto";
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

test.each<[string, CertificateSource]>([
  ["PEM, both in one text", { pem: text("cert.pem") + text("key.pem") }],
  ["PEM, key first", { pem: text("key.pem") + text("cert.pem") }],
  ["PEM, key beside it", { pem: text("cert.pem"), privateKeyPem: text("key.pem") }],
  ["PEM, key with a passphrase", { pem: text("cert.pem"), privateKeyPem: text("key-enc.pem"), passphrase: "pässword" }],
  ["PFX with AES-256 and a chain", { pfx: bytes("aes.pfx"), passphrase: "pässword" }],
  ["PFX with 3DES", { pfx: bytes("tdes.pfx"), passphrase: "password" }],
  ["PFX with an empty passphrase", { pfx: bytes("empty.pfx") }],
])("opens %s", (_name, source) => {
  const certificate = openCertificate(source);
  expect(certificate.thumbprint).toBe(thumbprint);
  expect(createPublicKey(certificate.privateKey).export({ format: "pem", type: "spki" })).toBe(
    createPublicKey(text("key.pem")).export({ format: "pem", type: "spki" }),
  );
});

test.each<[string, CertificateSource, RegExp]>([
  ["a wrong passphrase of a PFX", { pfx: bytes("aes.pfx"), passphrase: "wrong" }, /check the passphrase/],
  ["a wrong passphrase of a 3DES PFX", { pfx: bytes("tdes.pfx"), passphrase: "wrong" }, /check the passphrase/],
  ["a PFX without a key", { pfx: bytes("nokey.pfx"), passphrase: "password" }, /no certificate with its private key/],
  ["no PFX at all", { pfx: Buffer.from("nothing") }, /check the passphrase/],
  ["a cut PFX", { pfx: bytes("aes.pfx").subarray(0, 900), passphrase: "pässword" }, /check the passphrase/],
  [
    "a wrong passphrase of a PEM key",
    { pem: text("cert.pem"), privateKeyPem: text("key-enc.pem"), passphrase: "wrong" },
    /could not be opened/,
  ],
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
