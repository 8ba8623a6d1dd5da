/** Not allowed to stand for themselves in an extended value. Source: RFC 5987, section 3.2.1 (attr-char). */
const NOT_ATTR_CHAR = /['()*]/g;

/**
 * The header of a download under a name in any script: a plain name for old readers, the real one as RFC 5987 writes it.
 * Source: RFC 6266, section 4.3 and appendix D.
 */
export function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    NOT_ATTR_CHAR,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
