export * from './answer-masters.service';
export * from './name-contact.service';
export * from './place-in-areas.service';
export * from './placing-actions.module';
