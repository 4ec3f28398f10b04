import { isRecord, nearestName } from '@wx/core/internal'
import type { Fault } from '../base/invalid-request'
import { REQUIRED_FIELDS } from './menu-tree'

/** Bytes of UTF-8. */
const NAME_BYTES = { top: 16, sub: 60 } as const
const FIELD_BYTES: Readonly<Record<string, number>> = { key: 128, url: 1024 }
const MAX_BUTTONS = { top: 3, sub: 5 } as const
const MAX_DOMAINS = 3

/** Withdrawn for privacy: 65320. */
const WITHDRAWN_RULES = ['sex', 'country', 'province', 'city', 'language', 'group_id']

type Level = keyof typeof NAME_BYTES

/**
 * Everything for which the platform would refuse the menu, each with its place; nothing for a menu it takes.
 * What only the platform knows is not looked at: whether a tag, a material or a mini program is there.
 *
 * Sources: https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu and
 * https://developers.weixin.qq.com/doc/service/api/custommenu/api_addconditionalmenu
 *
 * @example
 * ```ts
 * checkMenu({ button: [{ type: 'click', name: '今日歌曲', key: '' }] })
 * // [{ place: 'button[0].key', problem: 'A click button needs a key.' }]
 * ```
 */
export function checkMenu(tree: unknown): readonly Fault[] {
  if (!isRecord(tree)) return [{ place: 'menu', problem: `It must be an object with button, not ${kindOf(tree)}.` }]
  return [...listFaults(tree.button, 'button', 'top'), ...conditionalFaults(tree.conditionalmenu)]
}

function listFaults(list: unknown, place: string, level: Level): readonly Fault[] {
  const most = MAX_BUTTONS[level]
  if (!Array.isArray(list)) return [{ place, problem: `It must be a list of 1 to ${most} buttons, not ${kindOf(list)}.` }]
  const buttons: readonly unknown[] = list
  const count =
    buttons.length >= 1 && buttons.length <= most ? [] : [{ place, problem: `It has ${buttons.length} buttons; allowed are 1 to ${most}.` }]
  return [...count, ...buttons.flatMap((button, index) => buttonFaults(button, `${place}[${index}]`, level))]
}

function buttonFaults(button: unknown, place: string, level: Level): readonly Fault[] {
  if (!isRecord(button)) return [{ place, problem: `It must be an object, not ${kindOf(button)}.` }]
  const name = textFaults(button.name, `${place}.name`, 'A button needs a name.', NAME_BYTES[level])
  return [...name, ...(hasSubMenu(button) ? subMenuFaults(button, place, level) : actionFaults(button, place, level))]
}

/** The platform itself gives `sub_button: []` to buttons that have no others. */
function hasSubMenu({ sub_button }: Readonly<Record<string, unknown>>): boolean {
  return sub_button !== undefined && !(Array.isArray(sub_button) && sub_button.length === 0)
}

function subMenuFaults(button: Readonly<Record<string, unknown>>, place: string, level: Level): readonly Fault[] {
  const at = `${place}.sub_button`
  if (level === 'sub') return [{ place: at, problem: 'A menu has two levels; this would be a third.' }]
  const type = button.type === undefined ? [] : [{ place: `${place}.type`, problem: 'A button has a type or a sub_button, not both.' }]
  return [...type, ...listFaults(button.sub_button, at, 'sub')]
}

function actionFaults(button: Readonly<Record<string, unknown>>, place: string, level: Level): readonly Fault[] {
  const { type } = button
  const at = `${place}.type`
  if (type === undefined)
    return [{ place: at, problem: `A button needs a type${level === 'top' ? ', or a sub_button with 1 to 5 others' : ''}.` }]
  const fields = fieldsOf(type)
  if (fields === undefined) return [{ place: at, problem: `There is no type ${shown(type)}.${hint(type)}` }]
  return fields.flatMap((field) => fieldFaults(String(type), field, button[field], `${place}.${field}`))
}

function fieldsOf(type: unknown): readonly string[] | undefined {
  return Object.entries(REQUIRED_FIELDS).find(([name]) => name === type)?.[1]
}

function hint(type: unknown): string {
  const names = Object.keys(REQUIRED_FIELDS)
  const nearest = typeof type === 'string' ? nearestName(type, names) : undefined
  return nearest === undefined ? ` There are ${names.join(', ')}.` : ` Did you mean "${nearest}"?`
}

function fieldFaults(type: string, field: string, value: unknown, place: string): readonly Fault[] {
  const faults = textFaults(value, place, `A ${type} button needs a ${field}.`, FIELD_BYTES[field])
  if (faults.length > 0 || field !== 'url' || domainOf(value) !== undefined) return faults
  return [{ place, problem: `${shown(value)} is no address that begins with https:// or http://.` }]
}

function textFaults(value: unknown, place: string, missing: string, most: number = Number.POSITIVE_INFINITY): readonly Fault[] {
  if (value === undefined || value === null || value === '') return [{ place, problem: missing }]
  if (typeof value !== 'string') return [{ place, problem: `It must be a text, not ${kindOf(value)}.` }]
  if (value.trim() === '') return [{ place, problem: missing }]
  const bytes = new TextEncoder().encode(value).length
  if (bytes <= most) return []
  return [{ place, problem: `It has ${bytes} bytes of UTF-8; allowed are ${most}, and a Chinese character has 3.` }]
}

function conditionalFaults(list: unknown): readonly Fault[] {
  if (list === undefined) return []
  const place = 'conditionalmenu'
  if (!Array.isArray(list)) return [{ place, problem: `It must be a list, not ${kindOf(list)}.` }]
  const menus: readonly unknown[] = list
  const each = menus.flatMap((menu, index) => {
    const at = `${place}[${index}]`
    if (!isRecord(menu)) return [{ place: at, problem: `It must be an object with button and matchrule, not ${kindOf(menu)}.` }]
    return [...listFaults(menu.button, `${at}.button`, 'top'), ...ruleFaults(menu.matchrule, `${at}.matchrule`)]
  })
  return [...each, ...repeatedRules(menus), ...domainFaults(menus)]
}

function ruleFaults(rule: unknown, place: string): readonly Fault[] {
  if (!isRecord(rule)) return [{ place, problem: `It must be an object with tag_id or client_platform_type, not ${kindOf(rule)}.` }]
  const { tag_id, client_platform_type } = rule
  const withdrawn = WITHDRAWN_RULES.filter((name) => isSet(rule[name])).map((name) => ({
    place: `${place}.${name}`,
    problem: 'The platform no longer matches by it: use a tag (tag_id).',
  }))
  if (!isSet(tag_id) && !isSet(client_platform_type)) {
    return [...withdrawn, { place, problem: 'It needs a tag_id or a client_platform_type.' }]
  }
  const tag =
    isSet(tag_id) && !/^\d+$/.test(String(tag_id)) ? [{ place: `${place}.tag_id`, problem: `${shown(tag_id)} is no id of a tag.` }] : []
  const type =
    isSet(client_platform_type) && !/^[123]$/.test(String(client_platform_type))
      ? [
          {
            place: `${place}.client_platform_type`,
            problem: `It is ${shown(client_platform_type)}; allowed are 1 (iOS), 2 (Android) and 3 (others).`,
          },
        ]
      : []
  return [...withdrawn, ...tag, ...type]
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

/** Only the later one of two with one rule would ever be seen. */
function repeatedRules(menus: readonly unknown[]): readonly Fault[] {
  const rules = menus.map((menu) => {
    const rule = isRecord(menu) && isRecord(menu.matchrule) ? menu.matchrule : {}
    return isSet(rule.tag_id) || isSet(rule.client_platform_type) ? `${rule.tag_id ?? ''}/${rule.client_platform_type ?? ''}` : undefined
  })
  return rules.flatMap((rule, index) => {
    const first = rules.indexOf(rule)
    if (rule === undefined || first === index) return []
    return [{ place: `conditionalmenu[${index}].matchrule`, problem: `It is the rule of conditionalmenu[${first}] again.` }]
  })
}

function domainFaults(menus: readonly unknown[]): readonly Fault[] {
  const domains = new Set(menus.flatMap((menu) => (isRecord(menu) ? domainsOf(menu.button) : [])))
  if (domains.size <= MAX_DOMAINS) return []
  const problem = `The conditional menus lead to ${domains.size} domains (${[...domains].join(', ')}); allowed are ${MAX_DOMAINS}.`
  return [{ place: 'conditionalmenu', problem }]
}

function domainsOf(list: unknown): readonly string[] {
  const buttons: readonly unknown[] = Array.isArray(list) ? list : []
  return buttons.filter(isRecord).flatMap((button) => {
    const domain = domainOf(button.url)
    return [...(domain === undefined ? [] : [domain]), ...domainsOf(button.sub_button)]
  })
}

/**
 * The last two labels of the host, which never counts one domain as two. The platform says not what it
 * counts.
 */
function domainOf(url: unknown): string | undefined {
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  return new URL(url).hostname.split('.').slice(-2).join('.')
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value)
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60)
}
