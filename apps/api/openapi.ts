import { INestApplication } from '@nestjs/common';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ErrorView } from './http/error.dto';
import { IDEMPOTENCY_KEY, KEY_FORM } from './http/idempotency-key';

/** The contract: what the web's client is generated from. Operation ids are `controller_method`, stable by name. */
export function openapiOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Dajuan')
    .setVersion('1')
    .addCookieAuth('session', { type: 'apiKey', in: 'cookie', name: 'session' }, 'session')
    .build();
  const contract = SwaggerModule.createDocument(app, config, {
    extraModels: [ErrorView],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '').toLowerCase()}_${method}`,
  });
  for (const { post } of Object.values(contract.paths)) if (post?.security) post.parameters?.push(key);
  return contract;
}

/** Taken by every POST of somebody who is logged in. */
const key = {
  name: IDEMPOTENCY_KEY,
  in: 'header' as const,
  required: false,
  description: 'The same key with the same request does nothing twice; kept for a day.',
  schema: { type: 'string', pattern: KEY_FORM.source },
};
