import type { Edit } from './machine'

/** One guard of the machine, taken out. */
export interface Mutant extends Edit {
  readonly guard: string
  readonly kind: 'classic' | 'stable'
}

/** Every guard of the commit rule, and those of the steps around it that the rule relies on. */
export const MUTANTS: readonly Mutant[] = [
  {
    guard: 'commit: the same attempt counts once',
    kind: 'classic',
    from: 'if (same && stored.fence === attempt.fence) return record',
    to: '',
  },
  {
    guard: 'commit: the last end only grows',
    kind: 'classic',
    from: 'endedAt: Math.max(record.endedAt, endedAt) }\n  if (stored',
    to: 'endedAt }\n  if (stored',
  },
  {
    guard: 'commit: only the holder’s lease is given back',
    kind: 'classic',
    from: '{ ...release(record, attempt), endedAt',
    to: '{ ...record, lease: undefined, endedAt',
  },
  {
    guard: 'commit: a certainly older token is dropped',
    kind: 'classic',
    from: 'if (stored !== undefined && !same && endedAt <= stored.sentAt) return base',
    to: '',
  },
  {
    guard: 'commit: the newest only if sent after every other end',
    kind: 'classic',
    from: 'sentAt >= record.endedAt && (!record.dirty',
    to: '(!record.dirty',
  },
  {
    guard: 'commit: sent after every other end is the newest',
    kind: 'classic',
    from: 'const newest = sentAt >= record.endedAt',
    to: 'const newest = false',
  },
  { guard: 'commit: an undisturbed refresh ends the doubt', kind: 'classic', from: 'token, dirty: false, pause', to: 'token, pause' },
  {
    guard: 'commit: the lower fence is not kept',
    kind: 'classic',
    from: 'stored === undefined || attempt.fence > stored.fence ? token : stored',
    to: 'token',
  },
  {
    guard: 'commit: the higher fence is kept',
    kind: 'classic',
    from: 'stored === undefined || attempt.fence > stored.fence ? token : stored',
    to: 'stored ?? token',
  },
  { guard: 'commit: an overlap is marked', kind: 'classic', from: '? token : stored, dirty: true }', to: '? token : stored }' },
  {
    guard: 'commit: the stored token once more is no news',
    kind: 'stable',
    from: 'if (same)',
    to: 'if (false)',
  },
  {
    guard: 'repeat: what was reported stays bad',
    kind: 'stable',
    from: "state: stored.state === 'good' ? 'good' : 'reissued'",
    to: "state: 'good'",
  },
  { guard: 'repeat: only an undisturbed one ends the doubt', kind: 'stable', from: 'dirty: base.dirty && !newest', to: 'dirty: false' },
  { guard: 'fail: an unknown outcome is in doubt', kind: 'classic', from: 'dirty: record.dirty || doubtful', to: 'dirty: record.dirty' },
  {
    guard: 'fail: an unknown outcome has an end',
    kind: 'classic',
    from: 'pause, dirty: record.dirty || doubtful, endedAt: Math.max(record.endedAt, endedAt) }',
    to: 'pause, dirty: record.dirty || doubtful }',
  },
  {
    guard: 'acquire: one lease at a time',
    kind: 'classic',
    from: 'if (isHeld(lease, now) && lease.owner !== ask.owner) return',
    to: 'if (false) return',
  },
  {
    guard: 'acquire: an abandoned lease leaves doubt',
    kind: 'classic',
    from: 'const doubt = record.dirty || lease !== undefined',
    to: 'const doubt = record.dirty',
  },
  {
    guard: 'commit: nothing from before the doubt ends it',
    kind: 'classic',
    from: ' && (!record.dirty || attempt.fence === record.fence)',
    to: '',
  },
  {
    guard: 'acquire: a new token is used, not replaced',
    kind: 'classic',
    from: 'return token.value !== ask.seen || !(ask.due || isDue(token, now, ask.windowMs))',
    to: 'return false',
  },
  {
    guard: 'report: only about the stored token',
    kind: 'classic',
    from: "token?.value === value && token?.state === 'good'",
    to: "token?.state === 'good'",
  },
  { guard: 'report: it is believed', kind: 'classic', from: "{ ...token, state: 'rejected' }", to: 'token' },
  { guard: 'usable: no bad token', kind: 'classic', from: "if (token.state === 'good') return token", to: 'return token' },
  {
    guard: 'usable: a confirmed token while force is spent',
    kind: 'stable',
    from: '!isHeld(lease, now) && replaceableAt(record, now, asker) > now ? token',
    to: 'false ? token',
  },
  {
    guard: 'usable: no confirmed token that force can replace',
    kind: 'stable',
    from: 'replaceableAt(record, now, asker) > now ? token',
    to: 'true ? token',
  },
  {
    guard: 'usable: no reported token while its replacement is fetched',
    kind: 'stable',
    from: '!isHeld(lease, now) && replaceableAt',
    to: 'replaceableAt',
  },
  {
    guard: 'usable: no confirmed token in doubt',
    kind: 'stable',
    from: "=== 'reissued' && !isInDoubt(record, now)) return",
    to: "=== 'reissued') return",
  },
  {
    guard: 'acquire: force only while the token lives',
    kind: 'stable',
    from: "token.state === 'reissued' && isLive(token, now)",
    to: "token.state === 'reissued'",
  },
  {
    guard: 'acquire: no force beyond its budget',
    kind: 'stable',
    from: 'return confirmed && forcibleAt(record, now, ask) <= now',
    to: 'return confirmed',
  },
  {
    guard: 'acquire: a held lease is asked before the pause',
    kind: 'classic',
    from: 'if (isHeld(lease, now) && lease.owner !== ask.owner) return',
    to: 'if (record.pause === undefined && isHeld(lease, now) && lease.owner !== ask.owner) return',
  },
  {
    guard: 'fail: only the latest attempt pauses the account',
    kind: 'classic',
    from: 'isOvertaken(record, attempt) ? record.pause : failurePause(',
    to: 'false ? record.pause : failurePause(',
  },
  {
    guard: 'fail: a forced fetch counts, whatever its answer',
    kind: 'stable',
    from: 'return failure.forced ? {} : { fetches: fetches.slice(0, -1) }',
    to: 'return { forced: [], fetches: fetches.slice(0, -1) }',
  },
  {
    guard: 'fail: a refused force pauses no plain fetch',
    kind: 'stable',
    from: 'if (definite && forced) return undefined',
    to: '',
  },
  {
    guard: 'release: by the owner alone',
    kind: 'classic',
    from: 'lease?.owner === attempt.owner && lease.fence === attempt.fence ? {',
    to: 'lease !== undefined ? {',
  },
]
