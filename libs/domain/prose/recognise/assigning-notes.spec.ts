import { assignedTo, readAssignments } from './assigning-notes';

const NOTE =
  '注：第1项由镇城管办牵头、镇规建办配合；第2、4项由镇经发办负责，区商务局指导；其余由镇农办负责，各项均于6月底前完成。';

describe('a note below a table or list', () => {
  it.each([
    [1, ['镇城管办'], ['镇规建办']],
    [2, ['镇经发办'], ['区商务局']],
    [3, ['镇农办'], []],
    [4, ['镇经发办'], ['区商务局']],
  ])('says who answers for entry %d', (number, lead, support) => {
    const said = assignedTo(readAssignments(NOTE, 2024), number);
    expect(said).toEqual({ lead, support, due: '2024-06-30' });
  });

  it('names entries by a range', () => {
    const [range] = readAssignments('备注：第2—4项于10月底前完成。', 2024);
    expect(range).toMatchObject({ of: [2, 3, 4], due: '2024-10-31' });
  });

  it.each(['注：各季度数均为累计数。', '注：表中数据截至6月底。', '注：带★的为民生实事。'])(
    'assigns nothing in %s',
    (note) => {
      expect(readAssignments(note, 2024)).toEqual([]);
    },
  );
});
