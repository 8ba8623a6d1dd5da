import { plainToInstance } from 'class-transformer';
import { itemEditFrom } from './item-edit-request';
import { EditPlanItemRequest } from './plan.dto';

const edit = (body: object) => itemEditFrom(plainToInstance(EditPlanItemRequest, { version: 1, ...body }));

describe('an edit as it comes from the page', () => {
  it('takes null for what may be empty, and for nothing else', () => {
    const sent = { title: null, theme: null, commitment: null, supportDepartmentIds: null, measures: null };
    expect(JSON.stringify(edit({ ...sent, ownerId: null, dueOn: null }))).toBe('{"ownerId":null,"dueOn":null}');
  });

  it('fills in what a measure leaves out', () => {
    const measure = { id: 'm1', type: 'binary', object: '', entryMode: 'total', weight: 1 };
    const lists = { milestones: [{ id: 'n1', title: '印发', weight: 1 }], stages: [], periodTargets: [] };
    expect(edit({ measures: [{ ...measure, ...lists }] }).measures).toMatchObject([
      {
        ...{ unit: null, baseline: null, target: null, ratioBound: null, range: null, sites: null },
        milestones: [{ id: 'n1', dueOn: null }],
      },
    ]);
  });
});
