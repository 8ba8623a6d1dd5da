import 'reflect-metadata';
import { ArgumentMetadata } from '@nestjs/common';
import { Count, Day, Id, Text } from './fields';
import { RequestMisformed } from './http.errors';
import { requestValidation } from './request-validation';

class Form {
  @Text({ min: 1 }) title: string;
  @Text({ optional: true }) note?: string;
  @Id({ nullable: true }) ownerId: string | null;
  @Day({ optional: true, nullable: true }) dueOn?: string | null;
  @Count({ min: 1 }) version: number;
}

const whole = { title: '业委会换届', ownerId: null, version: 1 };
const metadata: ArgumentMetadata = { type: 'body', metatype: Form };

async function fieldsRefused(body: unknown): Promise<string[]> {
  try {
    await requestValidation().transform(body, metadata);
    return [];
  } catch (error) {
    if (!(error instanceof RequestMisformed)) throw error;
    return [...new Set(error.problems.map(({ field }) => field))];
  }
}

describe('a request’s fields', () => {
  it.each([
    ['whole', whole],
    ['with everything', { ...whole, note: '', dueOn: '2026-06-30' }],
    ['with a number as an address has it', { ...whole, version: '3' }],
    ['with a date taken away', { ...whole, dueOn: null }],
  ])('%s pass', async (_, body) => {
    expect(await fieldsRefused(body)).toEqual([]);
  });

  it.each([
    ['title', { ...whole, title: '' }],
    ['title', { ownerId: null, version: 1 }],
    ['title', { ...whole, title: '业委会\u0000换届' }],
    ['note', { ...whole, note: null }],
    ['ownerId', { title: '业委会换届', version: 1 }],
    ['ownerId', { ...whole, ownerId: '1' }],
    ['dueOn', { ...whole, dueOn: '2026-06-31T00:00:00Z' }],
    ['version', { ...whole, version: 0 }],
    ['version', { ...whole, version: '' }],
    ['version', { ...whole, version: true }],
    ['version', { ...whole, version: [3] }],
    ['version', { ...whole, version: { toString: 1 } }],
    ['colour', { ...whole, colour: 'red' }],
  ])('are told %s', async (field, body) => {
    expect(await fieldsRefused(body)).toEqual([field]);
  });
});
