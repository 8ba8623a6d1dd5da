export * from './document.entity';
export * from './document.store';
export * from './documents.query';
export * from './earlier-import.query';
