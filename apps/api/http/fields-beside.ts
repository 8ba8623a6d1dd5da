import type { MultipartFields } from '@fastify/multipart';
import type { Type } from '@nestjs/common';
import { requestValidation } from './request-validation';

/** The fields that stood before the file in a form, as the class given has them. Throws RequestMisformed. */
export async function fieldsBeside<Fields>(sent: MultipartFields, metatype: Type<Fields>): Promise<Fields> {
  const given = Object.entries(sent).flatMap(([key, field]) =>
    field && !Array.isArray(field) && field.type === 'field' ? [[key, field.value] as const] : [],
  );
  return requestValidation().transform(Object.fromEntries(given), { type: 'body', metatype });
}
