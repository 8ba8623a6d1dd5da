import type { Words } from '../zh';

export const reports: Pick<Words, 'reports'> = {
  reports: {
    title: 'Reports',
    request: 'Make a report',
    month: 'Month',
    department: 'Scope',
    organisation: 'All departments',
    status: {
      due: 'Being made',
      ready: 'Ready',
      failed: 'Failed',
    },
    frozen: 'Figures frozen on {{day}}',
    by: 'made by {{person}}',
    docx: 'Download docx',
    empty: 'There are no reports yet',
    emptyHint: 'Choose a month and a scope and make one. Its figures are frozen that day and never change.',
    building: 'Being made. You may leave; your inbox will tell you.',
    failed: 'It could not be made. Make it again.',
    reds: 'Red tasks',
    supporting: 'Tasks supported',
    notes: 'Notes',
    plan: 'Plan',
    snapshot: 'Snapshot {{id}}',
  },
};
