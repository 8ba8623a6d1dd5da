import { readDocument } from '../read-document';
import { keyOfFinding, severityOf } from './severity';

const findings = (text: string) => readDocument(text, { genre: 'report' }).findings;

describe('how grave a finding is', () => {
  it('is an error where one of two numbers must be wrong', () => {
    expect(findings('收集问题200个，有效解决150个，解决率80%。').map(severityOf)).toEqual(['error']);
  });

  it('is a remark where it may be meant so, and for kinds of other makers', () => {
    expect(findings('收集问题300个，有效解决200个，解决率66.6%。').map(severityOf)).toEqual(['remark']);
    expect(severityOf({ kind: 'two_values_likely' })).toBe('remark');
    expect(severityOf({ kind: 'left_out' })).toBe('remark');
  });
});

it('a finding has the same name each time the text is read, and its own', () => {
  const text = '黄赌毒警情287起，下降108.7%。\n\n新增企业10家，其中科技型企业18家。';
  const keys = findings(text).map(keyOfFinding);
  expect(keys).toEqual(findings(text).map(keyOfFinding));
  expect(new Set(keys).size).toBe(2);
});
