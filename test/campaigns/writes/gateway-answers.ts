/** When a gateway answers by itself, seen from the service's work. */
interface GatewayAnswer {
  /** `instead`: the service gets nothing. `meanwhile`: it gets the request late. `after`: it has done its work. */
  readonly when: "instead" | "meanwhile" | "after";
  readonly status: string;
  readonly type: string;
  readonly body: string;
}

const page = (title: string): string => `<!DOCTYPE html><html><head><title>${title}</title></head><body></body></html>`;

/** What stands between a client and a service answers in its own words, whatever the service did. */
export const gatewayAnswers = {
  "page 503, instead": { when: "instead", status: "503 Unavailable", type: "text/html", body: page("503") },
  "page 503, after": { when: "after", status: "503 Unavailable", type: "text/html", body: page("503") },
  "page 502, meanwhile": { when: "meanwhile", status: "502 Bad Gateway", type: "text/html", body: page("502") },
  "json 500, after": {
    when: "after",
    status: "500 Internal Server Error",
    type: "application/json",
    body: '{"statusCode":500,"message":"Internal server error"}',
  },
  "json 500, meanwhile": {
    when: "meanwhile",
    status: "500 Internal Server Error",
    type: "application/json",
    body: '{"Message":"An error has occurred."}',
  },
  "499, after": { when: "after", status: "499 Client Closed Request", type: "text/plain", body: "" },
  "sign-in page, after": { when: "after", status: "200 OK", type: "text/html", body: page("Sign in") },
  "sign-in page, instead": { when: "instead", status: "200 OK", type: "text/html", body: page("Sign in") },
} as const satisfies Record<string, GatewayAnswer>;

export type GatewayCut = keyof typeof gatewayAnswers;

export function isGatewayCut(name: string): name is GatewayCut {
  return Object.hasOwn(gatewayAnswers, name);
}

/** The bytes of the answer; the connection ends behind it. */
export function printAnswer({ status, type, body }: GatewayAnswer): string {
  return `HTTP/1.1 ${status}\r\ncontent-type: ${type}\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`;
}
