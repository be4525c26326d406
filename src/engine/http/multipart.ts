/**
 * Reads a `multipart/form-data` body (RFC 7578).
 * @param contentType the header, with the boundary
 * @returns the contents of the parts as text, by name; of parts with one name the first counts
 * @throws Error for a body of another form
 */
export function readMultipart(text: string, contentType: string): Record<string, string> {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new Error('the content type names no boundary');
  const literal = boundary.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const [, ...parts] = `\r\n${text}`.split(new RegExp(`\\r\\n--${literal}(?=--|[ \\t]*\\r\\n)`));
  const last = parts.pop();
  if (last === undefined || !last.startsWith('--')) throw new Error('the last boundary is missing');
  const fields: Record<string, string> = {};
  for (const part of parts) {
    const end = part.indexOf('\r\n\r\n');
    const name = /^content-disposition:\s*form-data\b.*?;\s*name="([^"]*)"/im.exec(
      end === -1 ? '' : part.slice(0, end),
    )?.[1];
    if (name === undefined) throw new Error('a part has no name');
    if (!Object.hasOwn(fields, name)) fields[name] = part.slice(end + 4);
  }
  return fields;
}
