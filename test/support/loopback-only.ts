import nock from "nock";
import { afterEach } from "vitest";

/** Every test file runs with this: nothing but loopback is reachable, so a forgotten address fails at once. */
const loopback = /^(localhost|127\.0\.0\.1|\[?::1\]?)(:\d+)?$/;

nock.disableNetConnect();
nock.enableNetConnect((host) => loopback.test(host));

afterEach(() => {
  nock.cleanAll();
});
