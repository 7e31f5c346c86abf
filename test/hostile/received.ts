/** A message as JSON carries it; where bytes come along, they come as they are. */
export const asReceived = (message: unknown): unknown => {
  const text = textOf(message);
  return text === undefined || hasBytes(text) ? message : JSON.parse(text);
};

/** Bytes, and beside them what looks like the place of some, end the connection as any broken packet does. */
export const isWhole = (message: unknown): boolean => {
  const text = textOf(message) ?? '';
  return !hasBytes(text) || !text.includes('"_placeholder"');
};

const textOf = (message: unknown) => JSON.stringify(message) as string | undefined;

const hasBytes = (text: string): boolean => text.includes('"type":"Buffer"');
