// The sockets of speak.ts, in a thread of their own: what stands before every test watches the sockets of its thread,
// and parses what is sent itself.
import { connect, type Socket } from "node:net";
import { parentPort } from "node:worker_threads";

export type Order =
  | { readonly id: number; readonly do: "connect"; readonly port: number; readonly host: string }
  | { readonly id: number; readonly do: "write"; readonly bytes: Uint8Array }
  | { readonly id: number; readonly do: "finish" | "destroy" | "pause" };

export type Report =
  | { readonly id: number; readonly what: "heard"; readonly text: string }
  | { readonly id: number; readonly what: "closed" };

const sockets = new Map<number, Socket>();
const report = (message: Report): void => parentPort?.postMessage(message);

parentPort?.on("message", (order: Order) => {
  const { id } = order;
  if (order.do === "connect") {
    const socket = connect({ port: order.port, host: order.host, allowHalfOpen: true });
    sockets.set(id, socket);
    socket.on("data", (piece) => report({ id, what: "heard", text: piece.toString("latin1") }));
    socket.on("error", () => undefined);
    socket.on("end", () => socket.end());
    socket.on("close", () => {
      sockets.delete(id);
      report({ id, what: "closed" });
    });
    return;
  }
  const socket = sockets.get(id);
  if (order.do === "write") socket?.write(order.bytes);
  else if (order.do === "finish") socket?.end();
  else if (order.do === "pause") socket?.pause();
  else socket?.destroy();
});
