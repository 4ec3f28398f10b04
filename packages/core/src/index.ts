/* The export list is written by hand, and a test holds it. */

export { type Clock, systemClock } from './base/clock'
export { WxError, type WxErrorCode, type WxErrorOptions } from './base/error'
export { Bot } from './bot/bot'
export { Composer, type ComposerOptions } from './bot/composer'
export type { Context } from './bot/context'
export type {
  Answer,
  ClickContext,
  ErrorHandler,
  EventName,
  Filter,
  FilteredContext,
  Filters,
  Handler,
  HearsContext,
  Next,
} from './bot/handler'
export type { Matcher } from './bot/matcher'
export type { BotOptions } from './bot/options'
export type { AnswerPolicy } from './delivery/answer-policy'
export type { AnswerWork } from './delivery/answer-work'
export type { AnswerFunction, Delivery, DeliveryInfo, WaitUntil, WrittenAnswer } from './delivery/delivery'
export type { ReportedContext } from './delivery/report'
export { Cipher, type CipherOptions } from './envelope/cipher'
export { sha1Hex } from './envelope/crypto/digest'
export type { Mode } from './envelope/envelope'
export { signature, signatureMatches } from './envelope/signature'
export { Decoder } from './message/decoder'
export type { Message, Pushes, PushName, Shapes } from './message/message'
export type { EventPush, InfoPush, Push, UnknownEvent, UnknownInfo, UnknownMessage } from './message/push'
export type { Shape } from './message/shape'
export { type Article, type MusicOptions, type ReplyBuilders, reply, type VideoOptions } from './reply/builders'
export type { Parts } from './reply/parts'
export type {
  ImageReply,
  MusicReply,
  NewsItem,
  NewsReply,
  Reply,
  ResultReply,
  SmartReply,
  TextReply,
  TransferReply,
  VideoReply,
  VoiceReply,
} from './reply/reply'
export { MemoryStore, type MemoryStoreOptions } from './store/memory-store'
export type { DeleteOptions, SetOptions, Snapshot, Store } from './store/store'
export { Accounts, type AccountsOptions, type Recipient } from './webhook/accounts'
export type { PushSample } from './webhook/receiver'
export type { BodyLimits, WebhookHandler, WebhookRequest, WebhookResponse } from './webhook/webhook'
export type { BodyFormat, WrittenBody } from './wire/body'
export type { Fields, FieldValue } from './wire/fields'
export { formatXml, type XmlNode, type XmlTree } from './wire/xml/format'
export { parseXml } from './wire/xml/parse'
