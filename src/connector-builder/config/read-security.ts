import type { JsonObject } from "../../kit/json-access.ts";
import type { ConfigSecurity } from "./connector-config.ts";
import type { YamlReader } from "./yaml-reader.ts";

const at = ["security"];

/** Reads `security`: addresses of OAuth 2.0, a key, or user name and password. */
export function readSecurity(reader: YamlReader, root: JsonObject): { security?: ConfigSecurity } {
  if (!("security" in root)) return {};
  const all = ["authorizationUrl", "tokenUrl", "scopes", "apiKey", "basic"];
  const security = reader.object(root["security"], at, all);
  const ways = ["apiKey", "basic", "authorizationUrl"].filter((name) => name in security);
  if (ways.length > 1) throw reader.yaml.mistake(at, `security has one of ${ways.join(" and ")}.`);
  if ("basic" in security) {
    if (security["basic"] !== true) throw reader.yaml.mistake([...at, "basic"], "basic has to be true.");
    return { security: { basic: true } };
  }
  if ("apiKey" in security) {
    const key = reader.object(security["apiKey"], [...at, "apiKey"], ["name", "in"]);
    const place = key["in"];
    if (place !== "header" && place !== "query" && place !== "cookie")
      throw reader.yaml.mistake([...at, "apiKey", "in"], "in has to be header, query or cookie.");
    return { security: { apiKey: { name: reader.text(key, "name", [...at, "apiKey"]), in: place } } };
  }
  return {
    security: {
      authorizationUrl: reader.text(security, "authorizationUrl", at),
      tokenUrl: reader.text(security, "tokenUrl", at),
      scopes: reader.map(security, "scopes", at),
    },
  };
}
