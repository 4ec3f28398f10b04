/* The export list is written by hand, and a test holds it. */

export { type Fault, InvalidRequest } from '../base/invalid-request'
export type { Caller, WxAnswer } from '../call/caller'
export { checkTemplate } from './check-template'
export { type Template, type TemplateData, type TemplateField, template } from './template'
export {
  type OneTimeMessage,
  type StoredTemplate,
  type SubscriptionNotice,
  type TemplateLink,
  type TemplateMessage,
  type Templates,
  templates,
} from './templates'
