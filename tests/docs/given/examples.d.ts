// What examples in docstrings take as given; other names that they don't declare stand for what the reader has.
/// <reference path="../frameworks.d.ts" />
import type { WxClient } from '@wx/client'
import type { AskContext, HistoryContext, SessionContext } from '@wx/conversation'
import type { SlowContext } from '@wx/conversation/slow'
import type { Bot, Context } from '@wx/core'
import type { Simulator } from '@wx/simulator'
import type { TokenManager } from '@wx/token'

declare global {
  const bot: Bot<Context & AskContext & HistoryContext & SessionContext & SlowContext>
  const tokens: TokenManager
  const sim: Simulator
  const wx: WxClient
}
