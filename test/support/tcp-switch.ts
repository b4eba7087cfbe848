import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** One address for a database that moves: what is connected is cut off, what comes next reaches the new place. */
export class TcpSwitch {
  private readonly open = new Set<Socket>();
  private readonly server = createServer((from) => {
    const to = connect(this.target, '127.0.0.1');
    for (const [socket, other] of [
      [from, to],
      [to, from],
    ] as const) {
      this.open.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.open.delete(socket);
        other.destroy();
      });
    }
  });

  private constructor(private target: number) {}

  /** @returns a switch, and the connection string that leads through it */
  static async before(url: string): Promise<{ gate: TcpSwitch; url: string }> {
    const through = new URL(url);
    const gate = new TcpSwitch(Number(through.port));
    gate.server.listen(0, '127.0.0.1');
    await once(gate.server, 'listening');
    through.port = String((gate.server.address() as AddressInfo).port);
    return { gate, url: through.href };
  }

  switchTo(url: string): void {
    this.target = Number(new URL(url).port);
    for (const socket of this.open) socket.destroy();
  }

  async close(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }
}
