import type { Words } from '@wx/api/errors'
import type { Budget, Issuer, RecordView } from '@wx/token'
import { type Finding, fine, wrong } from './finding'
import { explainRefusal } from './refusal'

/** The findings about the shared record: its token, a pause, and what is left of the budgets. */
export function checkRecord(view: RecordView, { fetches, forced }: Issuer): readonly Finding[] {
  return [
    checkToken(view),
    ...(fetches === undefined ? [] : [checkBudget(fetches, view.fetchesAgoMs, { zh: '获取', en: 'fetches' })]),
    ...(forced === undefined ? [] : [checkBudget(forced, view.forcedAgoMs, { zh: '强制刷新', en: 'forced refreshes' })]),
  ]
}

function checkToken({ token, pause }: RecordView): Finding {
  if (pause !== undefined) return paused(pause)
  const minutes = token === undefined || token.refused ? 0 : Math.floor(token.remainingMs / 60_000)
  if (minutes < 1) return fine('存储里没有可用令牌，下次读取时获取', 'the store has no usable token; the next read fetches one')
  return fine(`存储里的令牌还有 ${minutes} 分钟`, `the token in the store lives ${minutes} min more`)
}

function paused({ remainingMs, errcode }: NonNullable<RecordView['pause']>): Finding {
  const seconds = Math.ceil(remainingMs / 1_000)
  const wait = { zh: `${seconds} 秒后再获取。`, en: `The next fetch is in ${seconds} s.` }
  if (errcode === undefined) return wrong({ zh: '上次获取失败', en: 'the last fetch failed' }, wait)
  const { what, todo } = explainRefusal(errcode, '')
  return wrong(
    { zh: `上次获取被拒：${what.zh}`, en: `the last fetch was refused: ${what.en}` },
    { zh: `${todo?.zh}${wait.zh}`, en: `${todo?.en} ${wait.en}` },
  )
}

function checkBudget({ count, perMs }: Budget, agoMs: readonly number[], kind: Words): Finding {
  const left = Math.max(0, count - agoMs.filter((ago) => ago >= 0 && ago < perMs).length)
  const hours = perMs / 3_600_000
  const what = { zh: `${kind.zh}额度剩余 ${left}/${count}（每 ${hours} 小时）`, en: `${left} of ${count} ${kind.en} left in ${hours} h` }
  if (left > 0) return fine(what.zh, what.en)
  return wrong(what, { zh: '找出哪个程序把有效的令牌上报为失效。', en: 'Find the program that reports good tokens as bad.' })
}
