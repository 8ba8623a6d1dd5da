export * from './area-kinds';
export * from './area-tree';
export * from './refuse-area';
export * from './master-kinds';
