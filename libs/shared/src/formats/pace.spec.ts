import { lightning } from './lightning.js';
import { paced } from './pace.js';

describe('pace', () => {
  it('divides every duration, and leaves what may be written', () => {
    const quick = paced(lightning, 60);
    expect(quick).toMatchObject({ id: 'lightning', pace: 60, prepPool: 1 });
    expect(quick.segments[1]).toMatchObject({
      seconds: 1.5,
      words: 90,
      bells: [
        { at: 1, strokes: 1 },
        { at: 1, strokes: 2 },
      ],
    });
  });

  it('adds up', () => {
    expect(paced(paced(lightning, 2), 3)).toMatchObject({ pace: 6, prepPool: 10 });
    expect(paced(lightning, 1)).toEqual(lightning);
  });
});
