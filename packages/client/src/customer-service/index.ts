/* The export list is written by hand, and a test holds it. */

export { splitText } from '@wx/core/text'
export type { Caller, WxAnswer } from '../call/caller'
export type {
  CustomCard,
  CustomContent,
  CustomImage,
  CustomLink,
  CustomMenu,
  CustomMiniProgramPage,
  CustomMpnews,
  CustomMpnewsArticle,
  CustomMusic,
  CustomNews,
  CustomNewsArticle,
  CustomText,
  CustomVideo,
  CustomVoice,
} from '../routes/bodies/custom-message'
export { customMessages } from './custom-messages'
export { type CustomerService, type CustomerServiceOptions, customerService, type SendOptions } from './customer-service'
export type { Refusal, SendOutcome } from './send-outcome'
