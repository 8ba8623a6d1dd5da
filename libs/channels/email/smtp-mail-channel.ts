import { createTransport } from 'nodemailer';
import { Mail, MailChannel, MailRefused } from './mail-channel';

export interface SmtpSettings {
  /** smtp://user:password@host:port, or smtps:// */
  readonly url: string;
  /** "督查办 <office@town.example>" */
  readonly from: string;
}

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/** Sends through an SMTP server, one connection a letter: a digest a person a day needs no more. */
export class SmtpMailChannel extends MailChannel {
  readonly isOn = true;
  private readonly transport;

  constructor(private readonly settings: SmtpSettings) {
    super();
    this.transport = createTransport({
      url: settings.url,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
    });
  }

  async send({ to, subject, text, messageId }: Mail): Promise<void> {
    try {
      await this.transport.sendMail({ from: this.settings.from, to, subject, text, messageId: `<${messageId}>` });
    } catch (error) {
      throw isForGood(error) ? new MailRefused(to, String(error)) : error;
    }
  }
}

/** A reply of 5xx is the server's last word. Source: RFC 5321, 4.2.1. An address without form never leaves (EENVELOPE). */
function isForGood(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { responseCode, code } = error as Error & { responseCode?: number; code?: string };
  return responseCode === undefined ? code === 'EENVELOPE' : responseCode >= 500 && code !== 'EAUTH';
}
