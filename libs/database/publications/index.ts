export * from './publication.entity';
export * from './publication.store';
export * from './publications.query';
export * from './published-mandate';
export * from './received-publication.entity';
export * from './received-publication.store';
export * from './subordinates.query';
