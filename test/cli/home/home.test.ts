import { expect, test } from "vitest";
import { homeOf, type Machine } from "../../../src/cli/home/home.ts";

const linux: Machine = { env: {}, platform: "linux", userFolder: "/home/kim" };

test.each<[string, Partial<Machine>, string, string]>([
  ["Linux", {}, "/home/kim/.config/erp-openapi", "/home/kim/.local/share/erp-openapi/data"],
  [
    "Linux with XDG folders",
    { env: { XDG_CONFIG_HOME: "/c", XDG_DATA_HOME: "/d" } },
    "/c/erp-openapi",
    "/d/erp-openapi/data",
  ],
  [
    "macOS",
    { platform: "darwin", userFolder: "/Users/kim" },
    "/Users/kim/Library/Preferences/erp-openapi",
    "/Users/kim/Library/Application Support/erp-openapi/data",
  ],
  [
    "Windows",
    { platform: "win32", env: { APPDATA: "/roaming", LOCALAPPDATA: "/local" } },
    "/roaming/erp-openapi",
    "/local/erp-openapi/data",
  ],
  ["ERP_OPENAPI_HOME", { env: { ERP_OPENAPI_HOME: "/srv/erp", XDG_CONFIG_HOME: "/c" } }, "/srv/erp", "/srv/erp/data"],
])("%s", (_, machine, folder, dataFolder) => {
  expect(homeOf({}, { ...linux, ...machine })).toEqual({ folder, dataFolder, isSandbox: false });
});

test("a sandbox has a home of its own", () => {
  expect(homeOf({ sandbox: true }, linux)).toEqual({
    folder: "/home/kim/.config/erp-openapi/sandbox",
    dataFolder: "/home/kim/.config/erp-openapi/sandbox/data",
    isSandbox: true,
  });
});
