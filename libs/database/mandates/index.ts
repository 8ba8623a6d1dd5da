export * from './mandate.entity';
export * from './mandate.store';
export * from './mandate-move.entity';
export * from './mandate-move.store';
export * from './mandates.query';
