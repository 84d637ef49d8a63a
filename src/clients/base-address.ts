import { ClientAddressInvalid } from "../errors/client-address-invalid.ts";

/**
 * The address in front of every path, without a slash at its end. A token must not travel in the open, except to this
 * very machine.
 *
 * @param option name of the caller's option, for the message
 * @throws {ClientAddressInvalid} for an address that is neither https nor on this machine
 */
export function readBaseAddress(option: string, address: string): string {
  const url = URL.parse(address);
  const loopback = url !== null && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (!url || (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)))
    throw new ClientAddressInvalid(option, address, ["an https address"]);
  return address.replace(/\/$/, "");
}
