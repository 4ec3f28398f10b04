import { type Errcode, type PlatformError, platformError } from '../platform/platform-error'
import type { FieldFault } from './request-check'

/**
 * The platform's codes for a field that is missing, by its name. Source: the platform's table of codes,
 * https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/Global_Return_Code.html.
 */
const MISSING: Readonly<Record<string, Errcode>> = {
  appid: 41002,
  component_appid: 41002,
  refresh_token: 41003,
  secret: 41004,
  appsecret: 41004,
  component_appsecret: 41004,
  component_secret: 41004,
  media: 41005,
  media_id: 41006,
  code: 41008,
  openid: 41009,
  url: 41010,
}

/**
 * The same for a field whose value can't be right, and for one that has no code of its own when it is
 * missing.
 */
const INVALID: Readonly<Record<string, Errcode>> = {
  grant_type: 40002,
  touser: 40003,
  openid: 40003,
  type: 40004,
  media: 41005,
  media_id: 40007,
  msgtype: 40008,
  appid: 40013,
  code: 40029,
  refresh_token: 40030,
  template_id: 40037,
  action_name: 40052,
  action_info: 40053,
  command: 45072,
}

/**
 * How the platform refuses a request with such a field; the message names it. Which code a field has is a
 * guess if the platform's page lists none: 41011 if it is missing, 47001 for a wrong type in a body,
 * 40097 elsewhere.
 */
export function refusalOf({ part, field, problem, expected }: FieldFault): PlatformError {
  const name = field.split(/[.[]/).at(-1) ?? ''
  const top = !/[.[]/.test(field)
  const named = top ? ((problem === 'missing' ? MISSING[name] : undefined) ?? INVALID[name]) : undefined
  const where = field === '' ? `the ${part}` : `${part} field ${field}`
  return platformError(
    named ?? unnamed(part, problem),
    `${where} ${problem === 'missing' ? 'is missing' : 'is wrong'}, expected ${expected}`,
  )
}

function unnamed(part: FieldFault['part'], problem: FieldFault['problem']): Errcode {
  if (problem === 'missing') return 41011
  return part === 'body' ? 47001 : 40097
}
