import { askFounding } from './ask-founding';

/** Somebody who answers in this order and is asked nothing more. */
function answering(...answers: string[]) {
  return () => {
    const answer = answers.shift();
    if (answer === undefined) throw new Error('asked once too often');
    return Promise.resolve(answer);
  };
}

describe('founding by questions', () => {
  it('takes a town with its district, its supervision office and who sits there', async () => {
    const ask = answering(' 青汐镇 ', '', '滨禾区', '督查办', '苗书宁', 'miaoshuning');
    expect(await askFounding(ask)).toEqual({
      organisation: { name: '青汐镇', kind: 'town', district: '滨禾区' },
      departments: [{ name: '督查办', kind: 'supervision' }],
      people: [{ name: '苗书宁', department: '督查办', jobTitle: '', roles: ['supervisor'], login: 'miaoshuning' }],
    });
  });

  it('asks again for what is empty or unknown, and a district for none above it', async () => {
    const ask = answering('', '滨禾区', '县城', '区', '督查室', '', '苗书宁', 'miaoshuning');
    expect((await askFounding(ask)).organisation).toEqual({ name: '滨禾区', kind: 'district' });
  });

  it('lets a street stand without a district', async () => {
    const ask = answering('柳岸街道', 'street', '', '督查室', '苗书宁', 'miaoshuning');
    expect((await askFounding(ask)).organisation).toEqual({ name: '柳岸街道', kind: 'street' });
  });
});
