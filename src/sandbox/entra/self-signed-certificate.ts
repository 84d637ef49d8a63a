import { createPublicKey, type KeyObject, sign } from "node:crypto";

/** node:crypto reads X.509 certificates and makes none; this is the little of DER (X.690) that a self-signed one needs. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const hex = length.toString(16);
  const digits = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, content]);
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const integer = (bytes: Uint8Array): Buffer => der(0x02, bytes);
const objectId = (hex: string): Buffer => der(0x06, Buffer.from(hex, "hex"));
/** sha256WithRSAEncryption (1.2.840.113549.1.1.11) with its empty parameters. */
const signatureAlgorithm = sequence(objectId("2a864886f70d01010b"), der(0x05));
const commonName = (name: string): Buffer =>
  sequence(der(0x31, sequence(objectId("550403"), der(0x0c, Buffer.from(name)))));
/** GeneralizedTime; before 2050 the standard asks for UTCTime. */
const time = (ms: number): Buffer => {
  const digits = new Date(ms).toISOString().replace(/[-:T]/g, "").slice(0, 14);
  return digits < "2050" ? der(0x17, Buffer.from(`${digits.slice(2)}Z`)) : der(0x18, Buffer.from(`${digits}Z`));
};

/**
 * Makes a self-signed X.509 v3 certificate over an RSA key, as PEM.
 * @see RFC 5280 section 4.1
 */
export function createSelfSignedCertificate(options: {
  name: string;
  privateKey: KeyObject;
  serial: Uint8Array;
  fromMs: number;
  toMs: number;
}): string {
  const { name, privateKey, serial, fromMs, toMs } = options;
  const body = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    // A positive number: the first bit is its sign.
    integer(Buffer.concat([Buffer.from([1]), serial])),
    signatureAlgorithm,
    commonName(name),
    sequence(time(fromMs), time(toMs)),
    commonName(name),
    createPublicKey(privateKey).export({ type: "spki", format: "der" }),
  );
  const certificate = sequence(body, signatureAlgorithm, der(0x03, Buffer.from([0]), sign("sha256", body, privateKey)));
  return `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64").replace(/.{64}/g, "$&\n").trim()}\n-----END CERTIFICATE-----\n`;
}
