// What the guide's shorter code blocks take as given. A block that declares its own hides these.
/// <reference path="./frameworks.d.ts" />
/// <reference path="./re2.d.ts" />
import type { WxClient } from '@wx/client'
import type { Bot } from '@wx/core'
import type { Simulator } from '@wx/simulator'
import type { TokenManager } from '@wx/token'

declare global {
  const bot: Bot
  const tokens: TokenManager
  const sim: Simulator
  const wx: WxClient
}
