import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * A TCP proxy that can lose answers: requests pass, and when `losing`, the first answer is swallowed and its connection cut, as
 * on a network that breaks at the worst moment.
 */
export async function droppingProxy(target: () => number) {
  let losing = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const broker = connect(target(), '127.0.0.1');
    for (const socket of [client, broker]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        broker.destroy();
      });
    }
    client.pipe(broker);
    broker.on('data', (answer) => {
      if (losing) client.destroy();
      else client.write(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    loseAnswers: (lose: boolean): void => {
      losing = lose;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
