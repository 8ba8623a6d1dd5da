export * from './mail-channel';
export * from './smtp-mail-channel';
export * from './no-mail-channel';
export * from './email.module';
