import type { Colour, EntryState } from '../../api/types';

/** In which colour and shape of `states` an entry's state is shown, beside its word. */
export const entryStates: Readonly<Record<EntryState, Colour>> = {
  open: 'grey',
  in_work: 'green',
  submitted: 'yellow',
  replied: 'yellow',
  done: 'blue',
  rectified: 'blue',
  solved: 'blue',
  closed: 'blue',
  answered: 'blue',
  reference: 'grey',
  standing: 'blue',
  kept: 'green',
  withdrawn: 'grey',
};
