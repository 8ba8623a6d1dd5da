import { newId } from './new-id';

const PREFIX = 'act.';

/**
 * The key of an act, so that the server does it once however often it is sent. The same request has the same key from
 * the first try until an answer has come, also across a reload of the page; after that it is another act.
 */
export async function keyOf(request: Request): Promise<string> {
  const slot = PREFIX + (await fingerprintOf(request));
  const key = sessionStorage.getItem(slot) ?? newId();
  sessionStorage.setItem(slot, key);
  return key;
}

/** An answer has come: whoever asks the same again means it again. */
export function forgetKey(key: string): void {
  for (const slot of Object.keys(sessionStorage)) {
    if (slot.startsWith(PREFIX) && sessionStorage.getItem(slot) === key) sessionStorage.removeItem(slot);
  }
}

/** A form's boundary is another each time, so it does not count. */
async function fingerprintOf(request: Request): Promise<string> {
  const bytes = await request.clone().arrayBuffer();
  const boundary = /boundary=([^;]+)/.exec(request.headers.get('Content-Type') ?? '')?.[1];
  const text = new TextDecoder('latin1').decode(bytes);
  const body = boundary ? text.replaceAll(boundary, '') : text;
  return `${new URL(request.url).pathname}.${body.length}.${hashOf(body)}`;
}

/** FNV-1a, 32 bits: tells apart what one person sends in one sitting. `crypto.subtle` is offered over https only. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16);
}
