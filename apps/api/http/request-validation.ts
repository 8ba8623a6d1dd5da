import { ValidationError, ValidationPipe } from '@nestjs/common';
import { Refusal } from '@dajuan/domain/errors';
import { RequestMisformed } from './http.errors';

/** Fields that are not in the DTO are refused, not dropped; what is wrong is told field by field. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => new RequestMisformed(errors.flatMap((error) => problemsOf(error))),
  });
}

const SENTENCES: Readonly<Record<string, { zh: string; en: string }>> = {
  whitelistValidation: { zh: '没有这个字段', en: 'There is no such field' },
  isUuid: { zh: '不是有效的编号', en: 'Not an id' },
  isString: { zh: '应为文字', en: 'Text is wanted' },
  isNumber: { zh: '应为数字', en: 'A number is wanted' },
  isInt: { zh: '应为整数', en: 'A whole number is wanted' },
  isBoolean: { zh: '应为是或否', en: 'True or false is wanted' },
  isArray: { zh: '应为列表', en: 'A list is wanted' },
  isObject: { zh: '应为对象', en: 'An object is wanted' },
  arrayMaxSize: { zh: '项数过多', en: 'Too many entries' },
  minLength: { zh: '不能为空', en: 'It cannot be empty' },
  maxLength: { zh: '文字过长', en: 'The text is too long' },
  min: { zh: '数值过小', en: 'The number is too small' },
  max: { zh: '数值过大', en: 'The number is too large' },
  isIn: { zh: '不在可选范围内', en: 'Not one of the choices' },
  matches: { zh: '格式不对', en: 'Not of the right form' },
};

function problemsOf(error: ValidationError, parent = ''): Refusal[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((rule) => ({
    code: rule,
    field,
    ...(SENTENCES[rule] ?? { zh: '内容不对', en: 'Not accepted' }),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}
