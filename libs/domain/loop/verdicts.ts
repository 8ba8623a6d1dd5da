/** What may be said to a request: 同意 · 不同意 · 批注. */
export type Verdict = 'agreed' | 'declined' | 'remarked';

export interface VerdictRule {
  readonly zh: string;
  readonly en: string;
  /** Ends the request; of these a request gets one at most. */
  readonly isFinal: boolean;
  readonly needsReason: boolean;
}

/** Every answer there is. A leader never has to type, so only a remark needs words. */
export const verdicts: Readonly<Record<Verdict, VerdictRule>> = {
  agreed: { zh: '同意', en: 'Agreed', isFinal: true, needsReason: false },
  declined: { zh: '不同意', en: 'Declined', isFinal: true, needsReason: false },
  remarked: { zh: '批注', en: 'Remarked', isFinal: false, needsReason: true },
};

export const finalVerdicts = (Object.keys(verdicts) as Verdict[]).filter((verdict) => verdicts[verdict].isFinal);
