export * from './password-profile';
export * from './refuse-password';
