import { Master } from '@dajuan/database/masters';
import { Refusal } from '@dajuan/domain/errors';

/** A master as somebody writes it down. */
export type MasterFields = Pick<Master, 'kind' | 'title' | 'issuer' | 'year'>;

/** What is kept of it. */
export function tidied({ kind, title, issuer, year }: MasterFields): MasterFields {
  return { kind, title: title.trim(), issuer: issuer.trim(), year };
}

/** Everything that stands against it among the others: a title stands once a year. */
export function refuseMaster({ title, year }: MasterFields, others: readonly MasterFields[]): Refusal[] {
  if (title === '') return [{ code: 'title_missing', field: 'title', zh: '请填写名称', en: 'Give it a title' }];
  const isTaken = others.some((other) => other.year === year && other.title === title);
  const words = { zh: '这一年已有同名来源', en: 'There is one of this title that year' };
  return isTaken ? [{ code: 'title_taken', field: 'title', ...words }] : [];
}
