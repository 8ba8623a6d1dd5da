export * from './publish-roll-up.service';
export * from './roll-up-to-publish';
export * from './publication-actions.module';
