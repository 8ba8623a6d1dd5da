import { Injectable, Logger } from '@nestjs/common';
import { NotAllowed } from '@dajuan/domain/errors';
import { RecordDenial } from '@dajuan/features/audit';
import { LoginFailed } from '@dajuan/features/sessions';
import { actOf } from './act';
import { KnownRequest } from './principal';

/** Puts into the audit trail whom the API told no: for want of a right, or at log-in under somebody's name. */
@Injectable()
export class Denials {
  private readonly logger = new Logger('audit');

  constructor(private readonly recording: RecordDenial) {}

  /** Does not keep the answer waiting: how long that takes would tell which names there are. */
  note(error: unknown, request: KnownRequest): void {
    const whose = whoWasDenied(error, request);
    if (!whose) return;
    const { orgId, personId, code } = whose;
    this.recording.record(orgId, { ...actOf(request), personId }, code).catch((failure: unknown) => {
      this.logger.error({ requestId: request.id, orgId, personId, code, failure: String(failure) });
    });
  }
}

/** Null for what is no denial, and for a name that nobody has. */
function whoWasDenied(error: unknown, { principal }: KnownRequest) {
  if (error instanceof NotAllowed && principal) return { ...principal, code: error.code };
  if (error instanceof LoginFailed && error.account) return { ...error.account, code: error.code };
  return null;
}
