import { Actor } from '@dajuan/database/tasks';
import { Role } from '@dajuan/domain/loop';
import { NotAllowed } from '@dajuan/domain/errors';
import { refuseReport } from './refuse-report';
import { reportFileName } from './report-file-name';
import { ensureMayAsk, ensureMayRead, readableDepartment } from './report-rights';

const actor = (roles: Role[], departmentId: string | null = 'community'): Actor => ({
  ...{ orgId: 'town', personId: 'chen', zone: 'Asia/Shanghai' },
  ...{ roles, departmentId },
});
const allows = (act: () => void): boolean => {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof NotAllowed) return false;
    throw error;
  }
};

describe('who may ask for a report', () => {
  it.each<[Role[], string | null, boolean]>([
    [['supervisor'], null, true],
    [['supervisor'], 'construction', true],
    [['head'], 'community', true],
    [['head'], 'construction', false],
    [['head'], null, false],
    [['owner'], 'community', false],
    [['leader'], null, false],
  ])('%j on %s: %s', (roles, departmentId, may) => {
    expect(allows(() => ensureMayAsk(actor(roles), departmentId))).toBe(may);
  });
});

describe('who may read a report', () => {
  it.each<[Role[], string | null, boolean]>([
    [['leader'], null, true],
    [['owner'], 'community', true],
    [['owner'], 'construction', false],
    [['head'], null, false],
  ])('%j on %s: %s', (roles, departmentId, may) => {
    expect(allows(() => ensureMayRead(actor(roles), departmentId))).toBe(may);
  });

  it('is nobody without a department, unless everything is theirs to see', () => {
    expect(() => readableDepartment(actor(['owner'], null))).toThrow(NotAllowed);
    expect(readableDepartment(actor(['leader'], null))).toBeNull();
  });
});

describe('what can be reported on', () => {
  it('is a month that has begun, of a plan that is confirmed', () => {
    expect(refuseReport('confirmed', '2026-11', '2026-11-01')).toBeNull();
    expect(refuseReport('archived', '2025-12', '2026-11-20')).toBeNull();
    expect(refuseReport('confirmed', '2026-12', '2026-11-30')?.code).toBe('month_not_begun');
    expect(refuseReport('draft', '2026-11', '2026-11-20')?.code).toBe('plan_not_confirmed');
  });
});

describe('a report’s file name', () => {
  it('is its title without what file names cannot hold', () => {
    expect(reportFileName('清溪镇2026年9月通报')).toBe('清溪镇2026年9月通报.docx');
    expect(reportFileName('../a\\b:c\u0000\n"d"')).toBe('.. a b c d.docx');
  });
});
