import { once } from 'node:events';
import { AddressInfo, connect, createServer, Socket } from 'node:net';

/** An address that leads to a server until it is closed; then connections break and new ones are refused. */
export interface ClosableDoor {
  readonly port: number;
  close(): Promise<void>;
  open(): Promise<void>;
}

export async function doorTo(port: number): Promise<ClosableDoor> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // Whoever is behind the socket hears of it too; there is nothing to do here.
    socket.on('error', () => undefined);
    return socket;
  };
  const server = createServer((coming) => {
    const going = keep(connect(port, '127.0.0.1'));
    keep(coming).pipe(going).pipe(coming);
    coming.once('close', () => going.destroy());
    going.once('close', () => coming.destroy());
  });
  const listen = async (at: number) => void (await once(server.listen(at, '127.0.0.1'), 'listening'));
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  return {
    port: own,
    open: () => listen(own),
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
