import { Injectable } from '@nestjs/common';
import { ChangedElsewhere, Transaction } from '@dajuan/database/connection';
import { Mandate, MandateStore } from '@dajuan/database/mandates';
import { NotAllowed, NotFound, Refusal, Refused } from '@dajuan/domain/errors';

/** A mandate as somebody saw it; `forAll`: what is asked goes for everybody who was given the item. */
export interface SeenMandate {
  readonly mandateId: string;
  /** The mandate's version that was read. */
  readonly version: number;
  readonly forAll: boolean;
}

/** Mandates held until the transaction ends: the one that was seen, and its sisters where they are meant too. */
export interface HeldMandates {
  readonly seen: Mandate;
  readonly sisters: readonly Mandate[];
}

/** Opens mandates for whoever changes them. */
@Injectable()
export class MandateDesk {
  constructor(private readonly mandates: MandateStore) {}

  /** Throws NotFound, and ChangedElsewhere with the mandate as it stands. */
  async hold(tx: Transaction, { mandateId, version, forAll }: SeenMandate): Promise<HeldMandates> {
    const all = forAll ? await this.mandates.lockBatchOf(tx, mandateId) : [];
    const seen = all.find(({ id }) => id === mandateId) ?? (await this.mandates.lock(tx, mandateId));
    if (!seen) throw new NotFound('mandate', mandateId);
    if (seen.version !== version) throw new ChangedElsewhere('mandate', mandateId, seen);
    return { seen, sisters: all.filter(({ id }) => id !== mandateId) };
  }
}

/** A step that is the other side's to make is a matter of rights; everything else is one of the mandate. */
export function refuse(refusal: Refusal | null): void {
  if (refusal === null) return;
  if (refusal.code.endsWith('_not_yours')) throw new NotAllowed(refusal.code, refusal.zh, refusal.en);
  throw new Refused([refusal]);
}
