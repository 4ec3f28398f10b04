import type { Push } from '../push'

/*
 * Messages (普通消息). What a follower sends in the chat. Source:
 * developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html.
 */

interface OrdinaryMessage extends Push {
  /** 64-bit, therefore text; the same in every retry of the same message. */
  readonly MsgId: string
  /** The article's data id, when the message was sent from under an article. */
  readonly MsgDataId?: string
  /** Which article of a multi-article post it was, from 1. */
  readonly Idx?: number
}

/** Text; also the notice that stands for what the platform does not pass on (stickers, red packets). */
export interface TextMessage extends OrdinaryMessage {
  readonly MsgType: 'text'
  /** What was typed, to the byte; emoticons arrive as codes such as `/::)`. */
  readonly Content: string
  /** The entry that was tapped in a `msgmenu` customer-service message. */
  readonly bizmsgmenuid?: string
  /** The sub-merchant's conversation, in a mini program's multi-merchant customer service. */
  readonly BusinessId?: string
}

/** A picture. */
export interface ImageMessage extends OrdinaryMessage {
  readonly MsgType: 'image'
  /** A link to the picture, made by the platform. */
  readonly PicUrl: string
  /** Temporary media id, downloadable for 3 days. */
  readonly MediaId: string
}

/** A voice message. */
export interface VoiceMessage extends OrdinaryMessage {
  readonly MsgType: 'voice'
  /** Temporary media id; of the 8 kHz copy if `Format` is amr. */
  readonly MediaId: string
  /** `amr`, `speex`, … */
  readonly Format: string
  /** The 16 kHz copy, the better one for speech recognition. */
  readonly MediaId16K?: string
  /** The platform's speech-to-text, if the account has it; today usually absent or empty. */
  readonly Recognition?: string
}

interface VideoFields extends OrdinaryMessage {
  /** Temporary media id; downloading it gives JSON with a `video_url`. */
  readonly MediaId: string
  /** The cover picture's media id. */
  readonly ThumbMediaId: string
}

/** A video. */
export interface VideoMessage extends VideoFields {
  readonly MsgType: 'video'
}

/** A video taken in the chat. */
export interface ShortVideoMessage extends VideoFields {
  readonly MsgType: 'shortvideo'
}

/** A place that was sent; what a follower's phone reports by itself is the event `LOCATION`. */
export interface LocationMessage extends OrdinaryMessage {
  readonly MsgType: 'location'
  /** **Latitude**, degrees. */
  readonly Location_X: number
  /** **Longitude**, degrees. */
  readonly Location_Y: number
  /** Zoom level of the map. */
  readonly Scale: number
  /** The address in words. */
  readonly Label: string
}

/** A forwarded web page. */
export interface LinkMessage extends OrdinaryMessage {
  readonly MsgType: 'link'
  /** The page's title. */
  readonly Title: string
  /** The page's description; may be empty. */
  readonly Description: string
  /** The page's address. */
  readonly Url: string
}

/** A forwarded document. Undocumented, seen in real traffic; there is no way to download it. */
export interface FileMessage extends OrdinaryMessage {
  readonly MsgType: 'file'
  /** The file's name. */
  readonly Title: string
  /** Often empty. */
  readonly Description: string
  /** Often empty. */
  readonly FileKey: string
  /** The content's MD5, hexadecimal. */
  readonly FileMd5: string
  /** Bytes. */
  readonly FileTotalLen: number
}

/** A mini program's card, sent in its customer-service chat. */
export interface MiniProgramPageMessage extends OrdinaryMessage {
  readonly MsgType: 'miniprogrampage'
  /** The card's title. */
  readonly Title: string
  /** The mini program's app id. */
  readonly AppId: string
  /** The path of its page. */
  readonly PagePath: string
  /** Temporary link to the cover picture. */
  readonly ThumbUrl: string
  /** The cover picture's temporary media id. */
  readonly ThumbMediaId: string
}
