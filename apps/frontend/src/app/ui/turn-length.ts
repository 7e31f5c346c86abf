import { lengthInWords } from './time-text';

/** "2 days a turn": how a debate by correspondence is held whose turns last so many seconds. */
export const turnsOf = (seconds: number): string => `${turnLength(seconds)} a turn`;

/** A turn's length as it is chosen: "1 day", "12 h", "2 days". */
export const turnLength = (seconds: number): string =>
  seconds === 86_400 ? '1 day' : lengthInWords(seconds);
