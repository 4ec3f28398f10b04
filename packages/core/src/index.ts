/* The export list is written by hand, and a test holds it. */

export { Bot } from './bot/bot'
export type { Context } from './bot/context'
export type { Answer, ClickContext, ErrorHandler, Filter, FilteredContext, Filters, Handler, HearsContext, Next } from './bot/handler'
export { type Clock, systemClock } from './clock'
export { sha1Hex } from './crypto/digest'
export { Cipher, type CipherOptions } from './envelope/cipher'
export type { Mode } from './envelope/envelope'
export { signature, signatureMatches } from './envelope/signature'
export { WxError, type WxErrorCode, type WxErrorOptions } from './error'
export type {
  UserAuthorizationCancellationEvent,
  UserAuthorizationRevokeEvent,
  UserInfoModifiedEvent,
} from './message/authorization-events'
export type {
  CardMerchantCheckResultEvent,
  CardNotPassCheckEvent,
  CardPassCheckEvent,
  CardPayOrderEvent,
  CardSkuRemindEvent,
  SubmitMembercardUserInfoEvent,
  UpdateMemberCardEvent,
  UserConsumeCardEvent,
  UserDelCardEvent,
  UserEnterSessionFromCardEvent,
  UserGetCardEvent,
  UserGiftingCardEvent,
  UserPayFromPayCellEvent,
  UserViewCardEvent,
} from './message/card-events'
export type { WxaAppealRecordEvent, WxaCommentBadScoreEvent, WxaIllegalRecordEvent, WxaMediaCheckEvent } from './message/content-events'
export { Decoder } from './message/decoder'
export type { DeviceEventMessage, DeviceTextMessage } from './message/device-messages'
export type { LocationEvent, ScanEvent, SubscribeEvent, UnsubscribeEvent } from './message/follow-events'
export type { GiftCardPayDoneEvent, GiftCardSendToFriendEvent, GiftCardUserAcceptEvent } from './message/gift-card-events'
export type { AddGuideBuyerRelationEvent, GuideInviteResultEvent, GuideQrcodeScanEvent } from './message/guide-events'
export type {
  CloudInvoiceResultEvent,
  SubmitInvoiceTitleEvent,
  UpdateInvoiceStatusEvent,
  UserAuthorizeInvoiceEvent,
} from './message/invoice-events'
export type { CopyrightCheck, MassSendJobFinishEvent, PublishJobFinishEvent, TemplateSendJobFinishEvent } from './message/job-events'
export type {
  AddExpressPathEvent,
  AddWaybillEvent,
  CancelWaybillEvent,
  CheckBizEvent,
  GetQuotaEvent,
  UpdateBusinessBindResultEvent,
  UpdateWaybillStatusEvent,
  WaybillParty,
} from './message/logistics-events'
export type {
  SecbookAuditEvent,
  SecvodAuditEvent,
  SecvodUploadEvent,
  WxaliveFollowNotifyEvent,
  WxalivePushMessageNotifyEvent,
} from './message/media-events'
export type {
  ClickEvent,
  LocationSelectEvent,
  PicPhotoOrAlbumEvent,
  PicSysphotoEvent,
  PicWeixinEvent,
  ScanCodePushEvent,
  ScanCodeWaitEvent,
  ViewEvent,
  ViewMiniProgramEvent,
} from './message/menu-events'
export type { Message, Pushes, PushName, Shapes } from './message/message'
export type {
  BetaAppAuthorizationApplyEvent,
  BetaAppVerifyApplyEvent,
  BetaAppVerifyEvent,
  DebugDemoEvent,
  UserEnterTempsessionEvent,
  WeappAuditDelayEvent,
  WeappAuditFailEvent,
  WeappAuditSuccessEvent,
  WxaCategoryAuditEvent,
  WxaNicknameAuditEvent,
  WxaPrivacyApplyEvent,
} from './message/mini-program-events'
export type {
  FileMessage,
  ImageMessage,
  LinkMessage,
  LocationMessage,
  MiniProgramPageMessage,
  ShortVideoMessage,
  TextMessage,
  VideoMessage,
  VoiceMessage,
} from './message/ordinary'
export type {
  AuthorizedPush,
  ComponentVerifyTicketPush,
  Notify3rdWxaAuthPush,
  Notify3rdWxaWxverifyPush,
  NotifyApplyIcpfilingResultPush,
  NotifyIcpfilingVerifyResultPush,
  NotifyThirdFasteregisterPush,
  NotifyThirdFastregisterbetaappPush,
  NotifyThirdFastverifybetaappPush,
  OrderPathApplyResultNotifyPush,
  OrderPathAuditResultNotifyPush,
  UnauthorizedPush,
  UpdateAuthorizedPush,
} from './message/platform-pushes'
export type {
  UserScanProductAsyncEvent,
  UserScanProductEnterSessionEvent,
  UserScanProductEvent,
  UserScanProductVerifyActionEvent,
} from './message/product-events'
export type { EventPush, InfoPush, Push, UnknownEvent, UnknownInfo, UnknownMessage } from './message/push'
export type { KfCloseSessionEvent, KfCreateSessionEvent, KfSwitchSessionEvent } from './message/service-events'
export type { Shape } from './message/shape'
export type {
  AddNearbyPoiAuditInfoEvent,
  AddStoreAuditInfoEvent,
  ApplyMerchantAuditInfoEvent,
  Beacon,
  CreateMapPoiAuditInfoEvent,
  MerchantOrderEvent,
  ModifyStoreAuditInfoEvent,
  NearbyCategoryAuditInfoEvent,
  PoiCheckNotifyEvent,
  ShakearoundLotteryBindEvent,
  ShakearoundUserShakeEvent,
  WifiConnectedEvent,
} from './message/store-events'
export type {
  SubscribeMsgChangeEvent,
  SubscribeMsgPopupEvent,
  SubscribeMsgSentEvent,
  SubscriptionChoice,
} from './message/subscription-events'
export type {
  ChargeServiceQuotaNotifyEvent,
  ComplaintCallbackEvent,
  MinigameCoinDeliverCompletedEvent,
  TradeManageOrderSettlementEvent,
  TradeManageRemindAccessApiEvent,
  TradeManageRemindShippingEvent,
  XpayCoinPayNotifyEvent,
  XpayComplaintNotifyEvent,
  XpayGoodsDeliverNotifyEvent,
  XpayRefundNotifyEvent,
} from './message/trade-events'
export type {
  AnnualRenewEvent,
  NamingVerifyFailEvent,
  NamingVerifySuccessEvent,
  QualificationVerifyFailEvent,
  QualificationVerifySuccessEvent,
  VerifyExpiredEvent,
  WxVerifyDispatchEvent,
  WxVerifyPaySuccEvent,
  WxVerifyRefillEvent,
} from './message/verification-events'
export type { BotOptions } from './options'
export { type Article, type MusicOptions, reply, type VideoOptions } from './reply/builders'
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
export type { Fields, FieldValue } from './wire/fields'
export { formatXml, type XmlNode, type XmlTree } from './wire/xml/format'
export { parseXml } from './wire/xml/parse'
