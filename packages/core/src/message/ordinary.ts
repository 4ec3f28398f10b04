import type { Push } from './push'
import type { Shape } from './shape'

/* Ordinary messages: what a follower sends in the chat. Source: protocol/messages.md §5. */

interface OrdinaryMessage extends Push {
  /** 64-bit, therefore text; the same in every retry of the same message. */
  readonly MsgId: string
  /** The article's data id, when the message was sent from under an article. */
  readonly MsgDataId?: string
  /** Which article of a multi-article post it was, from 1. */
  readonly Idx?: number
}

export interface TextMessage extends OrdinaryMessage {
  readonly MsgType: 'text'
  /** What was typed, to the byte; emoticons arrive as codes such as `/::)`. */
  readonly Content: string
  /** The entry that was tapped in a `msgmenu` customer-service message. */
  readonly bizmsgmenuid?: string
}

export interface ImageMessage extends OrdinaryMessage {
  readonly MsgType: 'image'
  /** A link to the picture, made by the platform. */
  readonly PicUrl: string
  /** Temporary media id, downloadable for 3 days. */
  readonly MediaId: string
}

export interface VoiceMessage extends OrdinaryMessage {
  readonly MsgType: 'voice'
  /** Temporary media id; of the 8 kHz copy where `Format` is amr. */
  readonly MediaId: string
  /** `amr`, `speex`, … */
  readonly Format: string
  /** The 16 kHz copy, the better one for speech recognition. */
  readonly MediaId16K?: string
  /** The platform's speech-to-text, where the account had it; today usually absent or empty. */
  readonly Recognition?: string
}

interface VideoFields extends OrdinaryMessage {
  /** Temporary media id; downloading it gives JSON with a `video_url`. */
  readonly MediaId: string
  /** The cover picture's media id. */
  readonly ThumbMediaId: string
}

export interface VideoMessage extends VideoFields {
  readonly MsgType: 'video'
}

export interface ShortVideoMessage extends VideoFields {
  readonly MsgType: 'shortvideo'
}

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

export interface LinkMessage extends OrdinaryMessage {
  readonly MsgType: 'link'
  readonly Title: string
  readonly Description: string
  readonly Url: string
}

/** By `MsgType`. */
export interface OrdinaryMessages {
  text: TextMessage
  image: ImageMessage
  voice: VoiceMessage
  video: VideoMessage
  shortvideo: ShortVideoMessage
  location: LocationMessage
  link: LinkMessage
}

export const ordinaryShapes: { readonly [K in keyof OrdinaryMessages]: Shape<OrdinaryMessages[K]> } = {
  text: {},
  image: {},
  voice: {},
  video: {},
  shortvideo: {},
  location: { Location_X: 'number', Location_Y: 'number', Scale: 'number' },
  link: {},
}
