export * from './draw-up-hand-over.service';
export * from './sign-hand-over.service';
export * from './withdraw-hand-over.service';
export * from './hand-over-desk';
export * from './signatures-of';
export * from './hand-over-actions.module';
