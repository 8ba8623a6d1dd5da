import type { FormInstance } from 'antd';
import { ApiRefusal } from '../api/refusal';

/** Puts what the server refused at the fields of a form; answers whether every problem found its field. */
export function tellAtFields(form: FormInstance, error: unknown): boolean {
  if (!(error instanceof ApiRefusal) || error.problems.length === 0) return false;
  const told = error.problems.filter(({ field }) => form.getFieldInstance(pathOf(field)) !== undefined);
  form.setFields(told.map(({ field, message }) => ({ name: pathOf(field), errors: [message] })));
  return told.length === error.problems.length;
}

/** 'reports.byDay' as a form names it. */
const pathOf = (field: string) => field.split('.');
