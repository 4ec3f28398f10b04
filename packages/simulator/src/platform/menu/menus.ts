import type { Errcode } from '../platform-error'
import type { UserRecord } from '../users/user-record'
import type { MenuButton } from './menu'

/** Which users see a conditional menu. Every member that is given must fit. */
export interface MatchRule {
  readonly tag_id?: number | string
  /** 1 iOS, 2 Android, 3 others. */
  readonly client_platform_type?: number | string
  readonly language?: string
}

/** A menu for some users. */
export interface ConditionalMenu {
  readonly button: readonly MenuButton[]
  readonly matchrule: MatchRule
  readonly menuid: number
}

/** What a simulated phone is: a choice of the simulator. */
const PHONE = { client_platform_type: '2', language: 'zh_CN' }

/**
 * The account's menu, and the menus that some users see instead.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Custom_Menus/Personalized_menu_interface.html
 */
export class Menus {
  #button: readonly MenuButton[]
  #conditional: readonly ConditionalMenu[] = []
  #nextId = 208_396_938

  constructor(button: readonly MenuButton[]) {
    this.#button = button
  }

  /** The menu of everyone else; empty if there is none. */
  get button(): readonly MenuButton[] {
    return this.#button
  }

  get conditional(): readonly ConditionalMenu[] {
    return this.#conditional
  }

  create(button: readonly MenuButton[]): void {
    this.#button = button
  }

  /** The conditional menus go with it. */
  delete(): void {
    this.#button = []
    this.#conditional = []
  }

  /**
   * Adds a menu for some users and returns its id; 65303 if there is none for the others, 65304 for an
   * empty rule.
   */
  addConditional(button: readonly MenuButton[], matchrule: MatchRule): { readonly menuid: number } | Errcode {
    if (this.#button.length === 0) return 65303
    if (Object.values(matchrule).every((given) => given === undefined || given === '')) return 65304
    const menu = { button, matchrule, menuid: this.#nextId }
    this.#nextId += 1
    this.#conditional = [menu, ...this.#conditional]
    return { menuid: menu.menuid }
  }

  deleteConditional(menuid: string): Errcode | undefined {
    const left = this.#conditional.filter((menu) => String(menu.menuid) !== menuid)
    if (left.length === this.#conditional.length) return 65301
    this.#conditional = left
    return undefined
  }

  /** What one user sees: the newest conditional menu that fits, else the menu of everyone. */
  of(user: UserRecord): readonly MenuButton[] {
    return this.#conditional.find(({ matchrule }) => fits(matchrule, user))?.button ?? this.#button
  }
}

function fits(rule: MatchRule, user: UserRecord): boolean {
  // With several tags the one put on last decides.
  const tag = [...user.tagIds].at(-1)
  return same(rule.tag_id, tag) && same(rule.client_platform_type, PHONE.client_platform_type) && same(rule.language, PHONE.language)
}

function same(wanted: number | string | undefined, given: number | string | undefined): boolean {
  return wanted === undefined || wanted === '' || String(wanted) === String(given)
}
