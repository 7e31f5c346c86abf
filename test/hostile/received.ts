/** A message as JSON carries it; where bytes come along, they come as they are. */
export const asReceived = (message: unknown): unknown => {
  const text = textOf(message);
  return text === undefined || hasBytes(text) ? message : JSON.parse(text);
};

/** False where a `_placeholder` of one's own stands beside real bytes: Socket.IO takes that for a broken packet and hangs up. */
export const isWhole = (message: unknown): boolean => {
  const text = textOf(message) ?? '';
  return !hasBytes(text) || !text.includes('"_placeholder"');
};

const textOf = (message: unknown) => JSON.stringify(message) as string | undefined;

const hasBytes = (text: string): boolean => text.includes('"type":"Buffer"');
