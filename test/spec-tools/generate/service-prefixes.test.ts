import { describe, expect, test } from "vitest";
import { servicePrefixes } from "../../../src/spec-tools/generate/service-prefixes.ts";

describe("servicePrefixes", () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["one service", { "/a": "x", "/b": "x" }, { "": "x" }],
    [
      "two folders",
      { "/v1/crm/Accounts": "crm", "/v1/crm/Contacts": "crm", "/v1/hrm/Jobs": "hrm" },
      { "/v1/crm": "crm", "/v1/hrm": "hrm" },
    ],
    [
      "a key belongs to its set",
      { "/users": "users", "/users({id})": "users", "/jobs": "jobs" },
      { "/users": "users", "/jobs": "jobs" },
    ],
    [
      "a deeper path of another service",
      { "/env": "env", "/env/{name}": "env", "/env/{name}/apps": "apps" },
      { "/env": "env", "/env/{name}/apps": "apps" },
    ],
    [
      "the same service again below another",
      { "/a": "x", "/a/b": "y", "/a/b/c": "x" },
      { "/a": "x", "/a/b": "y", "/a/b/c": "x" },
    ],
  ])("%s", (_what, paths, want) => {
    expect(servicePrefixes(new Map(Object.entries(paths)))).toEqual(want);
  });
});
