import { createHash, randomBytes } from 'node:crypto';

const ORG_BYTES = 16;
const SECRET_BYTES = 32;
/** 48 bytes are 64 characters without padding. */
const TOKEN = /^[\w-]{64}$/;

/**
 * What the cookie holds: the organisation's id, so that its rows can be seen at all, and 32 random bytes. Opaque to its
 * holder; only the hash of the whole is kept.
 */
export function makeSessionToken(orgId: string): { token: string; hash: Buffer } {
  const bytes = Buffer.concat([Buffer.from(orgId.replaceAll('-', ''), 'hex'), randomBytes(SECRET_BYTES)]);
  return { token: bytes.toString('base64url'), hash: hashOf(bytes) };
}

/** The organisation a token speaks of and the hash to look for; null for what was never a token of ours. */
export function readSessionToken(token: string): { orgId: string; hash: Buffer } | null {
  if (!TOKEN.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const hex = bytes.subarray(0, ORG_BYTES).toString('hex');
  const orgId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { orgId, hash: hashOf(bytes) };
}

function hashOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
