import { Refusal, Refused } from '@dajuan/domain/errors';
import type { Founding, FoundingPerson } from '@dajuan/features/organisations';
import { anyText, list, nullable, oneOf, optional, shape, ShapeMismatch, text } from '../../../seeds/json-shape';

const founding = shape<Founding>({
  organisation: shape<Founding['organisation']>({
    name: text,
    kind: oneOf('town', 'street', 'district', 'city'),
    district: optional(text),
    zone: optional(text),
  }),
  departments: list(
    shape<Founding['departments'][number]>({ name: text, kind: oneOf('supervision', 'department', 'unit') }),
  ),
  people: list(
    shape<FoundingPerson>({
      name: text,
      department: nullable(text),
      jobTitle: anyText,
      email: optional(text),
      roles: list(oneOf('supervisor', 'head', 'owner', 'leader', 'administrator', 'security_administrator', 'auditor')),
      login: text,
    }),
  ),
});

/** The organisation a file describes. Throws Refused with the first field that is missing, wrong or unknown. */
export function readFounding(json: string): Founding {
  try {
    return founding(JSON.parse(json.replace(/^\uFEFF/, '')), '');
  } catch (error) {
    if (error instanceof ShapeMismatch) throw new Refused([wrongShape(error)]);
    if (error instanceof SyntaxError) throw new Refused([notJson(error.message)]);
    throw error;
  }
}

const expectations: Readonly<Record<string, string>> = {
  text: '应为不空的文字',
  'a list': '应为列表',
  'an object': '应为对象',
  'no such field': '没有这一字段',
};

function wrongShape({ at, expected }: ShapeMismatch): Refusal {
  const field = at.replace(/^\./, '').replace(/\[(\d+)\]/g, '.$1');
  const zh = expectations[expected] ?? expected.replace(/^one of /, '应为以下之一：');
  const en = expected === 'no such field' ? expected : `must be ${expected}`;
  return { code: 'wrong_shape', field, zh, en };
}

function notJson(message: string): Refusal {
  return { code: 'not_json', field: '', zh: '文件不是 JSON', en: message };
}
