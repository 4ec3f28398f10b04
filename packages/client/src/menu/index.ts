/* The export list is written by hand, and a test holds it. */

export { type Fault, InvalidRequest } from '../base/invalid-request'
export type { Caller, WxAnswer } from '../call/caller'
export { checkMenu } from './check-menu'
export type { CurrentButton, CurrentConditionalMenu, CurrentMenu } from './current-menu'
export { type Menu, menu } from './menu'
export type { MenuChange } from './menu-change'
export type {
  ActionButton,
  ArticleButton,
  ConditionalMenu,
  KeyButton,
  MatchRule,
  MediaButton,
  MenuButton,
  MenuTree,
  MiniProgramButton,
  SubMenu,
  ViewButton,
} from './menu-tree'
