/* The export list is written by hand, and a test holds it. */

export type { Caller, WxAnswer } from '../call/caller'
export type {
  CustomArticle,
  CustomCard,
  CustomImage,
  CustomLink,
  CustomMenu,
  CustomMessage,
  CustomMiniProgram,
  CustomMusic,
  CustomNews,
  CustomPublishedNews,
  CustomStoredNews,
  CustomText,
  CustomVideo,
  CustomVoice,
} from './custom-message'
export { customMessages } from './custom-messages'
export { type CustomerService, type CustomerServiceOptions, customerService, type SendOptions } from './customer-service'
export type { Refusal, SendOutcome } from './send-outcome'
export { splitText } from './split-text'
