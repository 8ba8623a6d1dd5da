export * from './item-finder';
export * from './model-item-finder';
export * from './model.module';
export * from './no-item-finder';
