import type { MandateMove } from '../../api/types';

/** What is asked for in a dialog: of one organisation, or of all that were given the item. */
export interface AskedOfGiven {
  what: 'extend' | Extract<MandateMove, 'assign' | 'cancel'>;
  mandateId: string;
  forAll: boolean;
}
