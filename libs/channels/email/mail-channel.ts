/** A letter in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The Message-ID without its angle brackets: the same at every attempt, so that a repeat can be told. */
  readonly messageId: string;
}

/** E-mail as the features know it; an installation without it has one that is off. */
export abstract class MailChannel {
  /** Whether letters go out at all. */
  abstract readonly isOn: boolean;

  /** Resolves once the server has taken the letter. Throws MailRefused for good, anything else for now. */
  abstract send(mail: Mail): Promise<void>;
}

/** The server will never take this letter: the address does not exist, or the sender may not send. */
export class MailRefused extends Error {
  readonly code = 'mail_refused';

  constructor(
    readonly to: string,
    reason: string,
  ) {
    super(`mail to ${to} refused: ${reason}`);
    this.name = 'MailRefused';
  }
}
