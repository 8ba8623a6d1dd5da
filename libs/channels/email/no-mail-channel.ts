import { MailChannel } from './mail-channel';

/** Where no SMTP server is configured: the inbox is enough. */
export class NoMailChannel extends MailChannel {
  readonly isOn = false;

  async send(): Promise<void> {
    throw new Error('e-mail is off: SMTP_URL is not set');
  }
}
