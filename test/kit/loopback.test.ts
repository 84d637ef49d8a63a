import { expect, test } from "vitest";
import { keepsSecrets } from "../../src/kit/loopback.ts";

test.each([
  ["https://id.example.com/token", true],
  ["https://127.0.0.1/token", true],
  ["http://127.0.0.1:8080/token", true],
  ["http://127.1/token", true],
  ["http://127.9.9.9/token", true],
  ["http://[::1]:8080/token", true],
  ["http://localhost/token", true],
  ["http://LOCALHOST/token", true],
  ["http://id.example.com/token", false],
  ["http://10.0.0.1/token", false],
  ["http://0.0.0.0/token", false],
  ["http://[::]/token", false],
  ["http://[::ffff:10.0.0.1]/token", false],
  ["http://127.0.0.1.example.com/token", false],
  ["http://localhost.example.com/token", false],
  ["http://127.0.0.1@id.example.com/token", false],
  ["ftp://127.0.0.1/token", false],
])("a secret may be sent to %s: %s (RFC 8252 section 7.3)", (address, want) => {
  expect(keepsSecrets(new URL(address))).toBe(want);
});
