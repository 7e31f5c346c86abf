import { Encoder, type Packet, PacketType } from 'socket.io-parser';

/** An answer that many get: its JSON is made once. */
export class Prepared<T> {
  readonly ok = true;
  readonly json: string;

  constructor(readonly value: T) {
    this.json = JSON.stringify({ ok: true, value });
  }
}

/** Socket.IO's encoder, which knows a prepared answer when it sees one. */
export class PreparingEncoder extends Encoder {
  override encode(packet: Packet): unknown[] {
    const answer: unknown = packet.type === PacketType.ACK ? packet.data?.[0] : null;
    if (!(answer instanceof Prepared) || packet.nsp !== '/') return super.encode(packet);
    return [`${PacketType.ACK}${packet.id}[${answer.json}]`];
  }
}
