import { ClientAddressInvalid } from "../errors/client-address-invalid.ts";

/**
 * The address in front of every path, without a slash at its end. A token must not travel in the open, except to this
 * very machine.
 *
 * @param option name of the caller's option, for the message
 * @throws {ClientAddressInvalid} for an address that is neither https nor on this machine, or has a query or a fragment
 */
export function readBaseAddress(option: string, address: string): string {
  const url = URL.parse(address);
  const loopback = url !== null && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (!url || (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)))
    throw new ClientAddressInvalid(option, address, ["an https address"]);
  // The paths would stand behind it, in the query.
  if (/[?#]/.test(address))
    throw new ClientAddressInvalid(option, address, ["an address without a query or a fragment"]);
  return address.replace(/\/$/, "");
}

/**
 * Origins whose links are taken for the client's own, as `URL` writes them.
 *
 * @throws {ClientAddressInvalid} for one that is more than an origin, or less, or in the open
 */
export function readAllowedOrigins(origins: readonly string[] = []): string[] {
  return origins.map((one) => {
    const address = readBaseAddress("allowedOrigins", one);
    const { origin } = new URL(address);
    if (!/^[^:]+:\/\/[^/?#]+$/.test(address) || URL.parse(address)?.username)
      throw new ClientAddressInvalid("allowedOrigins", one, ["origins such as https://erp.internal.example"]);
    return origin;
  });
}
