export * from './hand-over.entity';
export * from './hand-over-line.entity';
export * from './hand-over-signature.entity';
export * from './hand-over-end.entity';
export * from './hand-over.store';
export * from './hand-overs.query';
export * from './duties.query';
export * from './request-holder.query';
