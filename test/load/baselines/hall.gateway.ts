import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  type PipeTransform,
  UseGuards,
} from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import * as z from 'zod';
import { Hall } from './hall.js';
import type { Taken } from './line.js';

const Speech = z.object({
  debateId: z.uuid(),
  commandId: z.uuid(),
  command: z.object({
    turn: z.int(),
    argument: z.object({ tag: z.string().max(140), body: z.string().max(10_000) }),
  }),
});

@Injectable()
class Parsed implements PipeTransform<unknown, Taken> {
  transform(value: unknown): Taken {
    return Speech.parse(value);
  }
}

@Injectable()
class SignedInOnly implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    return 'token' in context.switchToWs().getClient<Socket>().handshake.auth;
  }
}

@WebSocketGateway()
@UseGuards(SignedInOnly)
export class HallGateway {
  @WebSocketServer()
  private readonly server!: Server;

  constructor(private readonly hall: Hall) {}

  @SubscribeMessage('follow')
  async follow(
    @ConnectedSocket() client: Socket,
    @MessageBody() { debateId }: { debateId: string },
  ) {
    await this.hall.hold(debateId);
    await client.join(debateId);
    return { ok: true };
  }

  @SubscribeMessage('command')
  async command(@MessageBody(Parsed) taken: Taken) {
    const { debateId, ...line } = await this.hall.append(taken);
    this.server.to(debateId).emit('recorded', { debateId, events: [line] });
    return { ok: true, value: { seq: line.seq } };
  }
}
