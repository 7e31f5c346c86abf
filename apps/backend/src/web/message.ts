/** What is said to a whole room, made ready once for all who hear it. */
export interface Message {
  /** As a Socket.IO packet. */
  readonly text: string;
  /** The same as a frame of the web socket protocol. */
  readonly frame: Buffer;
  /** May be lost on a slow line. */
  readonly volatile: boolean;
}

/** An event for a room. */
export function message(event: string, content: unknown, volatile: boolean): Message {
  const text = `2${JSON.stringify([event, content])}`;
  // Engine.IO marks a message with a 4.
  return { text, frame: textFrame(`4${text}`), volatile };
}

/** One unmasked, unfragmented text frame (RFC 6455, 5.2). */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = 0x81;
  if (head === 2) frame[1] = length;
  else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, head);
  return frame;
}
