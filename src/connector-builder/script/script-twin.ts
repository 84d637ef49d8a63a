import type { WireRequest, WireResponse, WireSend } from "../simulator/wire-message.ts";

/** What the platform hands a script: `Context` of its C# class. */
export interface ScriptContext {
  readonly operationId: string;
  /** `Context.OriginalRequestUri`: the address at the gateway, before policies led the request to the service. */
  readonly originalUrl: string;
  readonly request: WireRequest;
  readonly send: WireSend;
}

/** A connector's script in TypeScript: `ExecuteAsync` of the C# class that it is the twin of. */
export type ScriptTwin = (context: ScriptContext) => Promise<WireResponse>;
