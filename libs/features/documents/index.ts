export * from './compare-review.service';
export * from './document-actions.module';
export * from './import-document.service';
export * from './readable-text';
export * from './sheets';
