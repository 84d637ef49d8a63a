import type { World } from "../core/service.ts";
import { createClientCertificate, type RegisteredCertificate } from "./client-certificate.ts";
import type { AppRegistration } from "./directory.ts";

/** The two apps of a sandbox: a confidential one with secret and certificate, and a public one. */
export interface Registrations {
  readonly confidential: AppRegistration & {
    readonly secret: string;
    readonly expiredSecret: string;
    certificate(): RegisteredCertificate;
  };
  readonly public: AppRegistration;
}

/** Registers the apps. Loopback redirects fit at any port (fact 162). */
export function createRegistrations(world: World): Registrations {
  const random = world.random("entra/registrations");
  const startMs = world.clock.now();
  const secret = (): string => `${random.guid()}~${random.guid()}`.replaceAll("-", "");
  let certificate: RegisteredCertificate | undefined;
  return {
    confidential: {
      clientId: random.guid(),
      name: "Sandbox app",
      secret: secret(),
      expiredSecret: secret(),
      certificate: () => (certificate ??= createClientCertificate(world, startMs)),
      redirectUris: [
        { uri: "http://localhost/callback", type: "web" },
        { uri: "http://127.0.0.1/callback", type: "web" },
        { uri: "http://localhost", type: "web" },
        { uri: "https://app.sandbox.example/callback", type: "web" },
        { uri: "http://localhost/spa", type: "spa" },
      ],
    },
    public: {
      clientId: random.guid(),
      name: "Sandbox command line",
      redirectUris: [
        { uri: "http://localhost", type: "native" },
        { uri: "http://127.0.0.1", type: "native" },
        { uri: "http://localhost/callback", type: "native" },
        { uri: "http://127.0.0.1/callback", type: "native" },
      ],
    },
  };
}
