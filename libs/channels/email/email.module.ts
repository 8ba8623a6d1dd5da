import { DynamicModule, Global, Module } from '@nestjs/common';
import { MailChannel } from './mail-channel';
import { NoMailChannel } from './no-mail-channel';
import { SmtpMailChannel, SmtpSettings } from './smtp-mail-channel';

@Global()
@Module({})
export class EmailModule {
  static forRoot(smtp: SmtpSettings | undefined): DynamicModule {
    const channel = smtp ? new SmtpMailChannel(smtp) : new NoMailChannel();
    return { module: EmailModule, providers: [{ provide: MailChannel, useValue: channel }], exports: [MailChannel] };
  }
}
