/**
 * The content of a mass message (群发): the `msgtype` decides which field holds it. `wxcard` is refused since
 * August 2024 and is not offered.
 * Source: https://developers.weixin.qq.com/doc/service/api/notify/message/api_sendall.html
 */
export type MassContent = MassText | MassArticles | MassVoice | MassImages | MassImage | MassVideo

/** A text for many users. */
export interface MassText {
  readonly msgtype: 'text'
  readonly text: { readonly content: string }
}

/** Articles that are published as they are sent. */
export interface MassArticles {
  readonly msgtype: 'mpnews'
  readonly mpnews: { readonly media_id: string }
}

/** A voice recording for many users. */
export interface MassVoice {
  readonly msgtype: 'voice'
  readonly voice: { readonly media_id: string }
}

/** Pictures for many users, with a title or not. */
export interface MassImages {
  readonly msgtype: 'images'
  readonly images: {
    readonly media_ids: readonly string[]
    readonly title?: string
    readonly recommend?: string
    readonly need_open_comment?: 0 | 1
    readonly only_fans_can_comment?: 0 | 1
  }
}

/** The older form of `images`. */
export interface MassImage {
  readonly msgtype: 'image'
  readonly image: { readonly media_id: string }
}

/** The `media_id` comes from `/cgi-bin/media/uploadvideo`. */
export interface MassVideo {
  readonly msgtype: 'mpvideo'
  readonly mpvideo: { readonly media_id: string; readonly title?: string; readonly description?: string }
}

/** What a mass message says beside its content. */
export interface MassOptions {
  /** 1 sends also if an article turns out to be a reprint. */
  readonly send_ignore_reprint?: 0 | 1
  /** Of at most 32 bytes. The platform sends once for each value within 24 hours. */
  readonly clientmsgid?: string
}

/** To all followers, or to those with one tag. */
export type MassToTag = MassContent & MassOptions & { readonly filter: { readonly is_to_all?: boolean; readonly tag_id?: number } }

/** To 2 up to 10,000 openids. */
export type MassToUsers = MassContent & MassOptions & { readonly touser: readonly string[] }

/** To one person, to see it before it is sent: by openid, or by the WeChat id. */
export type MassPreview = MassContent & ({ readonly touser: string } | { readonly towxname: string })
