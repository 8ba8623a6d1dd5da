/**
 * The header that has a browser save a file under a Chinese name: an ASCII name for what does not know better, and the
 * real one in UTF-8. Source: RFC 6266, and RFC 5987 (attr-char leaves out ' ( ) *).
 */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
