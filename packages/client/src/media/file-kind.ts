/** What the platform takes, told apart by the first bytes. */
export type FileKind = 'jpg' | 'png' | 'gif' | 'bmp' | 'amr' | 'mp3' | 'wav' | 'wma' | 'mp4'

export const CONTENT_TYPES: Readonly<Record<FileKind, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  bmp: 'image/bmp',
  amr: 'audio/amr',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  wma: 'audio/x-ms-wma',
  mp4: 'video/mp4',
}

/** In hexadecimal, a dot for any digit; each is the start of the file. */
const SIGNATURES: readonly (readonly [FileKind, RegExp])[] = [
  ['jpg', /^ffd8ff/],
  ['png', /^89504e470d0a1a0a/],
  ['gif', /^474946383[79]61/],
  ['bmp', /^424d/],
  ['amr', /^2321414d52/],
  // A tag of ID3, or a frame of MPEG layer III.
  ['mp3', /^(?:494433|ff[ef][2367ab])/],
  ['wav', /^52494646.{8}57415645/],
  ['wma', /^3026b2758e66cf11/],
  ['mp4', /^.{8}66747970/],
]

/**
 * The kind of file that begins with these bytes, not by its name; undefined for any other.
 *
 * @example
 * ```ts
 * fileKind(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])) // 'jpg'
 * ```
 */
export function fileKind(head: Uint8Array): FileKind | undefined {
  const digits = Array.from(head, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return SIGNATURES.find(([, signature]) => signature.test(digits))?.[0]
}
