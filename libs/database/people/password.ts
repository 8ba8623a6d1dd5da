import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's parameters (19 MiB, 2 passes, as OWASP asks); they are kept inside the hash. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/**
 * Whether the password is right. For a login that nobody has, `passwordHash` is null: the same work is done on a hash
 * of nothing, so that the answer takes as long, and is no.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobody ??= hash('');
  const right = await verify(passwordHash ?? (await nobody), password);
  return right && passwordHash !== null;
}

let nobody: Promise<string> | undefined;
