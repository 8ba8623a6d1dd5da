import { personMeant } from './person-meant';

const person = (id: string, name: string, department = 'd1') => ({ id, name, department: { id: department } });
const people = [person('p1', '周敏'), person('p2', '周敏', 'd2'), person('p3', '林岚')];

describe('who a cell means', () => {
  it('is the person of this name, a title behind it or not', () => {
    expect(personMeant('林岚 副镇长', people, null)).toMatchObject({ id: 'p3' });
    expect(personMeant('陈默', people, null)).toBeNull();
  });

  it('is, of several, the one of the lead department, or asked about', () => {
    expect(personMeant('周敏', people, 'd2')).toMatchObject({ id: 'p2' });
    expect(personMeant('周敏', people, null)).toBe('several');
  });
});
