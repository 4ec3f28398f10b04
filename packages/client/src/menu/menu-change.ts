import { isRecord } from '@wx/core/internal'
import { type CurrentConditionalMenu, type CurrentMenu, readButtons, readRule } from './current-menu'
import type { ConditionalMenu, MenuTree } from './menu-tree'

/** One difference between the platform's menu and a tree. */
export interface MenuChange {
  /**
   * Where, such as `button[1].sub_button[0].url`; a conditional menu that goes is
   * `conditionalmenu[menuid=…]`.
   */
  readonly place: string
  /** What the platform has; `undefined` if the tree adds it. */
  readonly before: unknown
  /** What the tree has; `undefined` if the tree leaves it out. */
  readonly after: unknown
}

export const NO_MENU: CurrentMenu = { button: [], conditionalmenu: [] }

/** What `tree` would change. Nothing if the platform has it already. */
export function menuChanges(current: CurrentMenu, tree: MenuTree): readonly MenuChange[] {
  const wanted = tree.conditionalmenu ?? []
  return [
    ...changes('button', current.button, readButtons(tree.button)),
    ...wanted.flatMap((menu, index) => {
      const same = withRuleOf(menu, current.conditionalmenu)
      const after = readButtons(menu.button)
      return same === undefined
        ? [{ place: `conditionalmenu[${index}]`, before: undefined, after: { button: after, matchrule: readRule(menu.matchrule) } }]
        : changes(`conditionalmenu[${index}].button`, same.button, after)
    }),
    ...orderChanges(current, wanted),
    ...current.conditionalmenu
      .filter((menu) => !wanted.some((other) => withRuleOf(other, current.conditionalmenu) === menu))
      .map(({ menuid, button, matchrule }) => ({
        place: `conditionalmenu[menuid=${menuid}]`,
        before: { button, matchrule },
        after: undefined,
      })),
  ]
}

/**
 * The rules of the menus that are there already, in the order in which they were made and in that of the
 * tree.
 */
function orderChanges(current: CurrentMenu, wanted: readonly ConditionalMenu[]): readonly MenuChange[] {
  const after = wanted.flatMap((menu) => withRuleOf(menu, current.conditionalmenu) ?? [])
  if (!after.some((menu, index) => isOlder(menu, after[index - 1]))) return []
  const before = after.toSorted((one, other) => (isOlder(one, other) ? -1 : 1))
  return [{ place: 'conditionalmenu', before: before.map(({ matchrule }) => matchrule), after: after.map(({ matchrule }) => matchrule) }]
}

/** Ids count up. They are whole numbers as text, of which some pass 2^53. */
function isOlder(menu: CurrentConditionalMenu | undefined, other: CurrentConditionalMenu | undefined): boolean {
  if (menu === undefined || other === undefined) return false
  const [one, two] = [menu.menuid, other.menuid]
  return one.length === two.length ? one < two : one.length < two.length
}

/** How the conditional menus become those of the tree. */
export interface ConditionalPlan {
  /** Ids of those to delete. */
  readonly remove: readonly string[]
  readonly add: readonly ConditionalMenu[]
}

/**
 * The platform can't change a conditional menu, and the latest that fits is the one a user sees. So the first
 * that differs, or is older than the one before it, is made anew, and all that come after it, to stay later.
 */
export function conditionalPlan(current: CurrentMenu, tree: MenuTree): ConditionalPlan {
  const wanted = tree.conditionalmenu ?? []
  const kept = wanted.map((menu) => withRuleOf(menu, current.conditionalmenu))
  const first = wanted.findIndex(
    (menu, index) => isOlder(kept[index], kept[index - 1]) || changes('', kept[index]?.button, readButtons(menu.button)).length > 0,
  )
  const stays = new Set((first < 0 ? kept : kept.slice(0, first)).map((menu) => menu?.menuid))
  return {
    remove: current.conditionalmenu.map(({ menuid }) => menuid).filter((menuid) => !stays.has(menuid)),
    add: first < 0 ? [] : wanted.slice(first),
  }
}

function withRuleOf(menu: ConditionalMenu, current: readonly CurrentConditionalMenu[]): CurrentConditionalMenu | undefined {
  return current.find((other) => isSameRule(menu, other))
}

function isSameRule(menu: ConditionalMenu, other: CurrentConditionalMenu): boolean {
  return JSON.stringify(readRule(menu.matchrule)) === JSON.stringify(other.matchrule)
}

function changes(place: string, before: unknown, after: unknown): readonly MenuChange[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    const indexes = Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index)
    return indexes.flatMap((index) => changes(`${place}[${index}]`, before[index], after[index]))
  }
  if (isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...names].flatMap((name) => changes(`${place}.${name}`, before[name], after[name]))
  }
  return before === after ? [] : [{ place, before, after }]
}
