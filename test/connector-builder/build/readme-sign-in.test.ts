import { expect, test } from "vitest";
import {
  readmeConnecting,
  readmeRegistration,
  readmeSignIn,
} from "../../../src/connector-builder/build/readme-sign-in.ts";
import type { SignInFacts } from "../../../src/connector-builder/build/sign-in-facts.ts";

const facts = (provider: string, more: Partial<SignInFacts> = {}): SignInFacts => ({
  provider,
  custom: {},
  scopes: [],
  bearer: false,
  apps: false,
  sets: [],
  fields: [],
  ...more,
});

test("where an app is registered at Exact Online is a sentence, and the guide tells it once", () => {
  const text = readmeRegistration(facts("oauth2generic"), [], "https://start.exactonline.nl/api/oauth2/auth");
  expect(text.split("\n")[0]).toBe(
    "1. In the app centre of your country register an app of your own, as [told click by click](https://erp-openapi.github.io/erp-openapi/maker/app-registration.html#for-exact-online-the-app-centre); a registration of one country is of no use in another. That gives a client id and a client secret. Where the form wants a redirect URL at once, type `https://global.consent.azure-apim.net/redirect`, and replace it after the import.",
  );
});

test("of another service the address is named", () => {
  const text = readmeRegistration(facts("oauth2"), [], "https://login.library.example/authorize");
  expect(text).toContain("1. At <https://login.library.example/authorize> register an app of your own: that gives");
  expect(text).not.toContain("exact");
});

test("Entra's page is named as it is: the tab, and its button", () => {
  expect(readmeConnecting(facts("aad"))).toContain(
    "register it in the app registration under *Authentication*, tab *Redirect URI configuration*, *Add Redirect URI*, *Web*.",
  );
});

test("partners are told where the customer's tenant goes, where a connection asks for one", () => {
  const person = { title: "A person", description: "" };
  const partners = (more: Partial<SignInFacts>): string[] =>
    readmeSignIn(facts("aad", more)).filter((line) => line.includes("GDAP"));
  expect(partners({ sets: [{ ...person, fields: ["Tenant"] }] })).toEqual([
    expect.stringContaining("In *A person* type the id or domain of the customer's tenant into **Tenant**"),
  ]);
  expect([partners({ sets: [{ ...person, fields: [] }] }), partners({})]).toEqual([[], []]);
});
