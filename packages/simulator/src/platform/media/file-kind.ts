import type { MediaType } from './media-library'

interface Kind {
  readonly name: 'png' | 'jpg' | 'gif' | 'bmp' | 'amr' | 'mp3' | 'wav' | 'wma' | 'mp4'
  readonly contentType: string
  readonly starts: readonly string[]
  readonly at?: number
}

/** The first bytes of each kind, as hexadecimal digits. */
const KINDS: readonly Kind[] = [
  { name: 'png', contentType: 'image/png', starts: ['89504e470d0a1a0a'] },
  { name: 'jpg', contentType: 'image/jpeg', starts: ['ffd8ff'] },
  { name: 'gif', contentType: 'image/gif', starts: ['474946383761', '474946383961'] },
  { name: 'bmp', contentType: 'image/bmp', starts: ['424d'] },
  { name: 'amr', contentType: 'audio/amr', starts: ['2321414d52'] },
  { name: 'mp3', contentType: 'audio/mpeg', starts: ['494433', 'fffb', 'fff3', 'fff2'] },
  { name: 'wav', contentType: 'audio/wav', starts: ['52494646'] },
  { name: 'wma', contentType: 'audio/x-ms-wma', starts: ['3026b2758e66cf11'] },
  { name: 'mp4', contentType: 'video/mp4', starts: ['66747970'], at: 4 },
]

/**
 * Which kinds a media type takes; permanent voice and pictures take more.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html
 */
const TAKES: Readonly<Record<MediaType, readonly Kind['name'][]>> = {
  image: ['png', 'jpg', 'gif', 'bmp'],
  voice: ['amr', 'mp3', 'wav', 'wma'],
  video: ['mp4'],
  thumb: ['jpg'],
}

/** What the file is by its first bytes; `undefined` if it is none that the platform takes. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  return KINDS.find(({ starts, at = 0 }) => {
    const head = Buffer.from(bytes.subarray(at, at + 16)).toString('hex')
    return starts.some((start) => head.startsWith(start))
  })
}

/**
 * False for a file that is certainly of another kind. Bytes of no known kind pass, so that a test may
 * upload any: the platform refuses them.
 */
export function takes(type: MediaType, bytes: Uint8Array): boolean {
  const kind = kindOf(bytes)
  return kind === undefined || TAKES[type].includes(kind.name)
}
