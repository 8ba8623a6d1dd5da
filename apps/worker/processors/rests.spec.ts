import { Rests } from './rests';

describe('rests', () => {
  it('are four times as long as the work took, for each thing by itself', async () => {
    let now = 0;
    const waited: number[] = [];
    const wait = (ms: number) => {
      waited.push(ms);
      now += ms;
      return Promise.resolve();
    };
    const rests = new Rests(() => now, wait);
    const work = (ms: number) => () => {
      now += ms;
      return Promise.resolve();
    };
    await rests.after('city', work(500));
    await rests.after('town', work(5));
    expect(waited).toEqual([]);
    await rests.after('city', work(500));
    expect(waited).toEqual([1995]);
    now += 10_000;
    await rests.after('city', work(90_000));
    await rests.after('city', work(1));
    expect(waited).toEqual([1995, 20_000]);
  });

  it('follow work that failed, too', async () => {
    let now = 0;
    const waited: number[] = [];
    const rests = new Rests(
      () => now,
      (ms) => Promise.resolve(waited.push(ms)),
    );
    const failing = () => {
      now += 10;
      return Promise.reject(new Error('broken'));
    };
    await expect(rests.after('town', failing)).rejects.toThrow('broken');
    await rests.after('town', () => Promise.resolve());
    expect(waited).toEqual([40]);
  });
});
