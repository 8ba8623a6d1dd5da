import { Injectable } from '@nestjs/common';
import { DutyKind, HandOverOutcome, SignaturePart } from '@dajuan/domain/loop';
import { Transaction } from '../connection/transactions';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A hand-over with everything that stands on its paper. */
export interface HandOverCard {
  readonly id: string;
  readonly giver: HandingPerson;
  readonly witness: Named;
  readonly note: string;
  readonly drawnBy: Named;
  readonly drawnAt: Date;
  readonly lines: readonly HandedLine[];
  /** As they were given. */
  readonly signatures: readonly GivenSignature[];
  /** Null while it waits for signatures. */
  readonly end: EndedHandOver | null;
}

export interface HandingPerson extends Named {
  readonly departmentId: string | null;
  readonly departmentName: string | null;
  readonly isDisabled: boolean;
}

export interface HandedLine {
  readonly id: string;
  readonly kind: DutyKind;
  readonly subjectId: string | null;
  readonly taskId: string | null;
  readonly title: string;
  readonly successor: Named;
}

export interface GivenSignature {
  readonly part: SignaturePart;
  readonly personId: string;
  readonly at: Date;
}

export interface EndedHandOver {
  readonly outcome: HandOverOutcome;
  readonly reason: string;
  readonly lapsedLineIds: readonly string[];
  readonly by: Named;
  readonly at: Date;
}

/** Which hand-overs are wanted; what is left out or null narrows nothing. */
export interface WantedHandOvers {
  readonly handOverId?: string | null;
  readonly giverId?: string | null;
  /** Named in it, as whatever. */
  readonly partyId?: string | null;
  /** Of people of this department, besides. */
  readonly departmentId?: string | null;
  readonly onlyOpen?: boolean;
}

type OnWire<Fact extends { readonly at: Date }> = Omit<Fact, 'at'> & { readonly at: string };

type CardRow = Omit<HandOverCard, 'signatures' | 'end'> & {
  readonly signatures: readonly OnWire<GivenSignature>[];
  readonly end: OnWire<EndedHandOver> | null;
};

/** Hand-overs, latest first. One round trip; leans on hand_over_by_giver and the keys of what stands beside. */
@Injectable()
export class HandOversQuery {
  async find(tx: Transaction, wanted: WantedHandOvers): Promise<HandOverCard[]> {
    const { handOverId = null, giverId = null, partyId = null, departmentId = null, onlyOpen = false } = wanted;
    const rows: CardRow[] = await tx.query(
      `SELECT hand_over.id, hand_over.note, hand_over.drawn_at AS "drawnAt",
              jsonb_build_object('id', giver.id, 'name', giver.name, 'departmentId', giver.department_id,
                'departmentName', department.name, 'isDisabled', giver.disabled_at IS NOT NULL) AS giver,
              jsonb_build_object('id', witness.id, 'name', witness.name) AS witness,
              jsonb_build_object('id', drawer.id, 'name', drawer.name) AS "drawnBy",
              ${LINES} AS lines, ${SIGNATURES} AS signatures,
              CASE WHEN ending.id IS NOT NULL THEN jsonb_build_object('outcome', ending.outcome,
                'reason', ending.reason, 'lapsedLineIds', ending.lapsed_line_ids, 'at', ending.ended_at,
                'by', jsonb_build_object('id', ender.id, 'name', ender.name)) END AS "end"
         FROM hand_over
         JOIN person AS giver ON giver.org_id = hand_over.org_id AND giver.id = hand_over.giver_id
         LEFT JOIN department ON department.org_id = giver.org_id AND department.id = giver.department_id
         JOIN person AS witness ON witness.org_id = hand_over.org_id AND witness.id = hand_over.witness_id
         JOIN person AS drawer ON drawer.org_id = hand_over.org_id AND drawer.id = hand_over.drawn_by
         LEFT JOIN hand_over_end AS ending ON ending.org_id = hand_over.org_id AND ending.hand_over_id = hand_over.id
         LEFT JOIN person AS ender ON ender.org_id = ending.org_id AND ender.id = ending.ended_by
        WHERE ($1::uuid IS NULL OR hand_over.id = $1) AND ($2::uuid IS NULL OR hand_over.giver_id = $2)
          AND ($3::uuid IS NULL OR giver.department_id = $4::uuid OR $3 IN (giver.id, witness.id, drawer.id)
            OR EXISTS (SELECT FROM hand_over_line AS line WHERE line.org_id = hand_over.org_id
                          AND line.hand_over_id = hand_over.id AND line.successor_id = $3))
          AND (NOT $5::boolean OR ending.id IS NULL)
        ORDER BY ending.id IS NOT NULL, hand_over.id DESC`,
      [handOverId, giverId, partyId, departmentId, onlyOpen],
    );
    return rows.map(({ signatures, end, ...card }) => ({
      ...card,
      signatures: signatures.map((each) => ({ ...each, at: new Date(each.at) })),
      end: end && { ...end, at: new Date(end.at) },
    }));
  }
}

const LINES = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', line.id, 'kind', line.kind,
    'subjectId', line.subject_id, 'taskId', line.task_id, 'title', line.title,
    'successor', jsonb_build_object('id', successor.id, 'name', successor.name)) ORDER BY line.position)
  FROM hand_over_line AS line
  JOIN person AS successor ON successor.org_id = line.org_id AND successor.id = line.successor_id
 WHERE line.org_id = hand_over.org_id AND line.hand_over_id = hand_over.id), '[]')`;

const SIGNATURES = `coalesce((SELECT jsonb_agg(jsonb_build_object('part', signature.part,
    'personId', signature.person_id, 'at', signature.signed_at) ORDER BY signature.id)
  FROM hand_over_signature AS signature
 WHERE signature.org_id = hand_over.org_id AND signature.hand_over_id = hand_over.id), '[]')`;
