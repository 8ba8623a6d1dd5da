export * from './give-mandate.service';
export * from './move-mandate.service';
export * from './extend-mandate.service';
export * from './mandate-actions.module';
