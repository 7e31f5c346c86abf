import type { INestApplication } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { Decoder } from 'socket.io-parser';
import type { Config } from '../config.js';
import { PreparingEncoder } from './prepared.js';
import { fromOwnPage } from './same-origin.js';

/** Socket.IO as this server runs it. */
export class SocketAdapter extends IoAdapter {
  constructor(
    app: INestApplication,
    private readonly config: Config,
  ) {
    super(app);
  }

  /** The gateway listens by itself; what Nest keeps for each connection to listen would hear nothing. */
  override bindMessageHandlers(): void {
    return;
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const settings: Partial<ServerOptions> = {
      ...options,
      // Larger messages than 64 KiB are answered with a refusal; what is far beyond that ends the connection.
      maxHttpBufferSize: 256 * 1024,
      connectTimeout: 5_000,
      pingInterval: 10_000,
      pingTimeout: 8_000,
      serveClient: false,
      parser: { Encoder: PreparingEncoder, Decoder },
      // Cookies are sent from any page, and CORS does not guard web sockets: the Origin does.
      allowRequest: (request, answer) => answer(null, fromOwnPage(request, this.config)),
    };
    return super.createIOServer(port, settings as ServerOptions) as Server;
  }
}
