import type { Clock } from '@wx/core'
import { nonEmpty } from '@wx/core/internal'
import { readRecord } from '@wx/token'
import type { Command } from 'commander'
import { type Account, issuerOf } from '../../account/account'
import { accountOf } from '../../account/given-account'
import { FAILED } from '../../exit-code'
import { printLine, type Terminal } from '../../terminal'
import { checkClock } from './clock'
import { checkAppId, checkSecret } from './credentials'
import { type Finding, linesOf, skipped, wrong } from './finding'
import { checkMessageKey } from './message-key'
import { askPlatform, checkAnswer } from './platform-answer'
import { checkRecord } from './record'
import { checkStore } from './store'

/** `wx token doctor`: everything that can be wrong, one line each. The exit code is 1 if something is. */
export async function doctor(command: Command, pushFile: string | undefined, clock: Clock, terminal: Terminal): Promise<void> {
  const account = await accountOf(command, terminal)
  const findings = [
    checkAppId(account.appId),
    checkSecret(account.secret),
    ...(await checkPlatform(account, clock)),
    ...(await checkShared(account)),
    await checkMessageKey(nonEmpty(terminal.env.WX_AES_KEY), account.appId, nonEmpty(pushFile)),
  ]
  for (const line of findings.flatMap(linesOf)) printLine(terminal.stdout, line)
  if (findings.some(({ ok }) => ok === false)) terminal.exitCode = FAILED
}

/** True for printable characters without spaces: anything else can't be sent. */
function isSendable(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text)
}

async function checkPlatform(account: Account, clock: Clock): Promise<readonly Finding[]> {
  if (!isSendable(account.appId) || !isSendable(account.secret))
    return [skipped('接口：没有可用的 AppID 和 AppSecret，未询问', 'platform: not asked, without a usable app id and secret')]
  const answer = await askPlatform(account, clock)
  return [checkAnswer(answer, account), checkClock(answer.aheadMs)]
}

async function checkShared(account: Account): Promise<readonly Finding[]> {
  if (account.store === undefined) return [checkNoStore(account)]
  const [finding, store] = await checkStore(account.store)
  if (store === undefined) return [finding]
  try {
    if (!isSendable(account.appId)) return [finding]
    const issuer = issuerOf(account)
    return [finding, ...checkRecord(await readRecord({ appId: account.appId, store, issuer }), issuer)]
  } finally {
    await store.close?.()
  }
}

function checkNoStore({ endpoint }: Account): Finding {
  if (endpoint === 'stable') return skipped('没有共享存储：稳定版接口可以这样用', 'no shared store: the stable endpoint works without one')
  return wrong(
    { zh: '没有共享存储：普通接口的令牌会被别的进程作废', en: 'no shared store: processes end each other’s classic tokens' },
    { zh: '设置 WX_TOKEN_STORE，或改用稳定版接口。', en: 'Set WX_TOKEN_STORE, or use the stable endpoint.' },
  )
}
