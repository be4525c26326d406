const maxLength = 200; // file systems allow 255 bytes

/** Names that Windows keeps for devices. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A sandbox's name as the name of a folder. Lower-case letters, digits, `-` and `_` stand for themselves; every other
 * byte of its UTF-8 is written `%2E`, so that two names never meet where case does not count. The first letter of a
 * device's name is written so too: `%63on`.
 * @throws RangeError for a name that is empty, too long or no proper text
 */
export function folderName(name: string): string {
  const folder = name.isWellFormed() ? Array.from(Buffer.from(name), (byte) => escapeByte(byte)).join('') : '';
  if (folder === '' || folder.length > maxLength)
    throw new RangeError(`${JSON.stringify(name)} cannot be the name of a sandbox`);
  return device.test(folder) ? `%${folder.charCodeAt(0).toString(16).toUpperCase()}${folder.slice(1)}` : folder;
}

/** Name of the sandbox of a folder; `undefined` for a folder of another kind. */
export function sandboxName(folder: string): string | undefined {
  try {
    const name = decodeURIComponent(folder);
    return folderName(name) === folder ? name : undefined;
  } catch {
    return undefined;
  }
}

function escapeByte(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[a-z0-9_-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
