import type { Words } from '../zh';

export const explanation: Pick<Words, 'explanation'> = {
  explanation: {
    title: 'How this figure comes about',
    back: 'Back to the figure before',
    rule: 'How it is computed',
    promise: 'The promise',
    included: 'Counted ({{n}})',
    excluded: 'Left out ({{n}})',
    unshown: '{{n}} more are not listed',
    reported: '{{day}}, reported by {{name}}',
    reviewed: '{{day}}, reviewed by {{name}}',
    weight: 'weight {{n}}',
    points: '{{n}} points',
  },
};
