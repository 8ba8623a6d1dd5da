import { personIn } from './personal-names';
import { readResponsibility } from './responsibility';

describe('people who answer', () => {
  it('are leaders beside the unit that leads', () => {
    expect(readResponsibility('城建办，方克明负责', null)).toMatchObject({ lead: ['城建办'], leader: ['方克明'] });
    expect(readResponsibility('城建办，副镇长方克明', null)).toMatchObject({ lead: ['城建办'], leader: ['方克明'] });
  });

  it.each([
    ['欧阳静', '欧阳静'],
    ['村主任柏正荣', '柏正荣'],
    ['民政科', null],
    ['长期坚持', null],
  ])('%s names %s', (words, name) => expect(personIn(words)).toBe(name));
});
