import { setImmediate as soon } from 'node:timers/promises';
import { TooManyWaiting, Turns } from './turns';

/** Work that lasts until it is told to end, and says when it began. */
function lasting(turns: Turns, begun: string[], name: string) {
  let end: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (end = resolve));
  const done = turns.take(async () => {
    begun.push(name);
    await until;
    return name;
  });
  return { done, end: () => end() };
}

describe('turns', () => {
  it('let so many work at once, and the others in the order they came', async () => {
    const turns = new Turns({ atOnce: 2, waiting: 9 });
    const begun: string[] = [];
    const works = ['a', 'b', 'c', 'd', 'e'].map((name) => lasting(turns, begun, name));
    await soon();
    expect(begun).toEqual(['a', 'b']);
    works[1]?.end();
    await works[1]?.done;
    await soon();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const { end } of works) end();
    expect(await Promise.all(works.map(({ done }) => done))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('go on when work fails', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 9 });
    const failing = turns.take(() => Promise.reject(new Error('broken')));
    const next = turns.take(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });

  it('turn away whoever comes when too many wait, and nobody once they are gone', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 1 });
    const begun: string[] = [];
    const [first, second] = [lasting(turns, begun, 'first'), lasting(turns, begun, 'second')];
    await expect(turns.take(() => Promise.resolve())).rejects.toBeInstanceOf(TooManyWaiting);
    first.end();
    second.end();
    await Promise.all([first.done, second.done]);
    expect(await turns.take(() => Promise.resolve('again'))).toBe('again');
  });
});
