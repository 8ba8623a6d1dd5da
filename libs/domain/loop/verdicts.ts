/**
 * What may be said to a request: 同意 · 不同意 · 批注; what an agreement comes to that is not the last: 转呈; and that it
 * waits for a successor from now on: 移交. Its asker takes it back: 撤回.
 */
export type Verdict = 'agreed' | 'declined' | 'withdrawn' | 'remarked' | 'forwarded' | 'handed_over';

/** What a person may say; forwarding is what the way of approval makes of an agreement, 移交 what a hand-over does. */
export type SaidVerdict = Exclude<Verdict, 'withdrawn' | 'forwarded' | 'handed_over'>;

export interface VerdictRule {
  readonly zh: string;
  readonly en: string;
  /** Ends the request; of these a request gets one at most. */
  readonly isFinal: boolean;
}

/** Every answer there is. */
export const verdicts: Readonly<Record<Verdict, VerdictRule>> = {
  agreed: { zh: '同意', en: 'Agreed', isFinal: true },
  declined: { zh: '不同意', en: 'Declined', isFinal: true },
  withdrawn: { zh: '撤回', en: 'Withdrawn', isFinal: true },
  remarked: { zh: '批注', en: 'Remarked', isFinal: false },
  forwarded: { zh: '同意并转呈', en: 'Agreed and forwarded', isFinal: false },
  handed_over: { zh: '移交', en: 'Handed over', isFinal: false },
};

export const finalVerdicts = (Object.keys(verdicts) as Verdict[]).filter((verdict) => verdicts[verdict].isFinal);
