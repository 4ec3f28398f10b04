import type { Fault } from '../base/invalid-request'
import type { Template } from './template'

interface Kind {
  readonly rule: string
  readonly pattern: RegExp
}

/**
 * What the values of each kind of field are. A field is named after its kind, with a number behind it. Where
 * the platform's pages differ (the digits of an amount), the wider rule counts; a code point is a character.
 *
 * Sources: https://developers.weixin.qq.com/doc/service/api/notify/template/api_sendtemplatemessage and
 * https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.send.html
 */
const KINDS: Readonly<Record<string, Kind>> = {
  thing: { rule: '1 to 20 characters', pattern: /^\P{Cc}{1,20}$/u },
  number: { rule: 'a number of at most 32 characters', pattern: /^(?=.{1,32}$)-?\d+(\.\d+)?$/u },
  letter: { rule: '1 to 32 letters from A to Z', pattern: /^[A-Za-z]{1,32}$/u },
  symbol: { rule: '1 to 5 symbols, without letters and digits', pattern: /^[^\p{L}\p{N}\p{Cc}]{1,5}$/u },
  character_string: { rule: '1 to 32 characters, none of them Chinese', pattern: /^[^\p{Script=Han}\p{Cc}]{1,32}$/u },
  time: {
    rule: 'a time such as 15:01 or 2019年10月1日 15:01, or two with ~ between',
    pattern: /^(?=.*\d)[\d年月日时分秒点:：\-/.,~～T ]+$/u,
  },
  date: {
    rule: 'a date such as 2019年10月1日 or 2019-10-01 15:01, or two with ~ between',
    pattern: /^(?=.*\d)[\d年月日时分秒点:：\-/.,~～T ]+$/u,
  },
  amount: { rule: 'an amount such as ¥10.00 or 10元, of at most 12 digits before the point', pattern: /^\p{Sc}?-?\d{1,12}(\.\d+)?元?$/u },
  phone_number: { rule: '1 to 17 digits and symbols', pattern: /^[^\p{L}\p{Cc}]{1,17}$/u },
  car_number: { rule: 'a number plate of at most 8 characters', pattern: /^[\p{Script=Han}A-Za-z0-9]{1,8}$/u },
  name: { rule: 'a name of at most 10 characters, or 20 without Chinese ones', pattern: /^(\P{Cc}{1,10}|[^\p{Script=Han}\p{Cc}]{1,20})$/u },
  phrase: { rule: '1 to 5 Chinese characters', pattern: /^\p{Script=Han}{1,5}$/u },
  const: { rule: 'one of the values that were approved with the template, at most 20 characters', pattern: /^\P{Cc}{0,20}$/u },
}

/**
 * Everything for which the platform would refuse the data (47003), each with its place: fields that are
 * missing or that the template does not have, and values that their kind of field does not take. Kinds that
 * are not known here are not looked at, nor are the fields of templates from before 2023 (`first`,
 * `keyword1`).
 *
 * @example
 * ```ts
 * checkTemplate(template('id', '{{phrase1.DATA}}'), { phrase1: 'shipped' })
 * // [{ place: 'data.phrase1', problem: 'It must be 1 to 5 Chinese characters; it has 7 characters.' }]
 * ```
 */
export function checkTemplate(template: Template, data: Readonly<Record<string, unknown>>): readonly Fault[] {
  return [...nameFaults(template, data), ...Object.entries(data).flatMap(([field, value]) => valueFaults(field, value))]
}

function nameFaults({ fields }: Template, data: Readonly<Record<string, unknown>>): readonly Fault[] {
  if (fields === undefined) return []
  const missing = fields.filter((field) => data[field] === undefined)
  const unknown = Object.keys(data).filter((field) => !fields.includes(field))
  return [
    ...missing.map((field) => ({ place: `data.${field}`, problem: 'The template needs this field.' })),
    ...unknown.map((field) => ({
      place: `data.${field}`,
      problem: `The template has no such field. It has ${fields.join(', ') || 'none'}.`,
    })),
  ]
}

function valueFaults(field: string, value: unknown): readonly Fault[] {
  const place = `data.${field}`
  if (value === undefined) return []
  if (typeof value !== 'string' && typeof value !== 'number')
    return [{ place, problem: `It must be a text or a number, not ${typeof value}.` }]
  const kind = kindOf(field)
  const text = String(value)
  if (kind === undefined || kind.pattern.test(text)) return []
  return [
    {
      place,
      problem: `It must be ${kind.rule}; it has ${[...text].length} characters${/\p{Cc}/u.test(text) ? ', a line break or another control character among them' : ''}.`,
    },
  ]
}

function kindOf(field: string): Kind | undefined {
  const name = field.replace(/\d+$/, '')
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
}
