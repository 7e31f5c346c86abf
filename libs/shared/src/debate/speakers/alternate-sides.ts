import { type Policy, sortedBy, type WaitingSpeech } from './waiting-speech.js';

export const alternateSides: Policy = {
  name: 'Sides in turn',
  sentence:
    'The sides take turns: no two speeches running for one side while somebody else waits; otherwise whoever asked first.',
  order: (waiting, { lastSide }) => {
    const left = [...sortedBy(waiting, () => 0)];
    const order: WaitingSpeech[] = [];
    let last = lastSide;
    while (left.length > 0) {
      const other = left.findIndex(({ side }) => last === null || side !== last);
      const [next] = left.splice(Math.max(0, other), 1) as [WaitingSpeech];
      order.push(next);
      last = next.side;
    }
    return order;
  },
};
