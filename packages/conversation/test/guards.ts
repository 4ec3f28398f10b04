import type { Edit } from './machine'

/** One guard of the machine, taken out. */
export interface Mutant extends Edit {
  readonly guard: string
}

/** Every guard of a delivery's transitions. */
export const MUTANTS: readonly Mutant[] = [
  {
    guard: 'begin: a live lease keeps others away',
    from: "if (isHeld(record.lease, now)) return { kind: 'wait', firstSeenAt: record.firstSeenAt }",
    to: '',
  },
  { guard: 'begin: a lease that is over is taken over', from: 'if (isHeld(record.lease, now)) return {', to: 'return {' },
  {
    guard: 'begin: a retry that finds an answer runs nothing',
    from: 'if (record === undefined) {',
    to: "if (record === undefined || record.state === 'answered') {",
  },
  { guard: 'begin: an answer that is carried is written down', from: ', record: carry(record) }', to: ' }' },
  { guard: 'begin: a job of a queue is left to it', from: "record.state === 'late' && !record.queued ?", to: "record.state === 'late' ?" },
  {
    guard: 'renew: by the owner alone',
    from: 'isOwned(record, owner) ? { ...record, lease: leaseOf',
    to: "'lease' in record ? { ...record, lease: leaseOf",
  },
  {
    guard: 'answer: none after it is late',
    from: "record.state === 'running' && isOwned(record, owner) ? answeredOf(record, written)",
    to: 'isOwned(record, owner) ? answeredOf(record, written)',
  },
  {
    guard: 'answer: by the owner alone',
    from: "record.state === 'running' && isOwned(record, owner) ? answeredOf(record, written)",
    to: "record.state === 'running' ? answeredOf(record, written)",
  },
  {
    guard: 'ready: not after it is late',
    from: "if (record.state !== 'running' || !isOwned(record, owner)) return undefined",
    to: 'if (!isOwned(record, owner)) return undefined',
  },
  {
    guard: 'ready: by the owner alone',
    from: "if (record.state !== 'running' || !isOwned(record, owner)) return undefined",
    to: "if (record.state !== 'running') return undefined",
  },
  {
    guard: 'carry: only what is ready',
    from: "record.state === 'ready' ? answeredOf(record, record.answer)",
    to: "'answer' in record ? answeredOf(record, record.answer)",
  },
  {
    guard: 'late: not what was answered',
    from: "if (record.state !== 'running' && (record.state !== 'ready' || !answer.ended)) return",
    to: "if (record.state === 'late' || (record.state === 'ready' && !answer.ended)) return",
  },
  {
    guard: 'late: once',
    from: "if (record.state !== 'running' && (record.state !== 'ready' || !answer.ended)) return",
    to: "if (record.state === 'answered' || (record.state === 'ready' && !answer.ended)) return",
  },
  {
    guard: 'late: what is ready only with its answer',
    from: "(record.state !== 'ready' || !answer.ended)",
    to: "record.state !== 'ready'",
  },
  { guard: 'late: what is ready too', from: "(record.state !== 'ready' || !answer.ended)", to: 'true' },
  {
    guard: 'late: the run keeps its lease',
    from: "record.state === 'running' ? record.lease : leaseOf(owner, now)",
    to: 'leaseOf(owner, now)',
  },
  {
    guard: 'progress: by the owner alone',
    from: "if (record.state !== 'late' || !isOwned(record, owner)) return undefined\n  const { parts",
    to: "if (record.state !== 'late') return undefined\n  const { parts",
  },
  {
    guard: 'progress: what a message brings is written down first',
    from: 'at = record.at } = made',
    to: '} = made\n  const at = record.at',
  },
  { guard: 'progress: the lease of messages goes on', from: 'way, at, lease: leaseOf(owner, now) }', to: 'way, at, lease: undefined }' },
  {
    guard: 'finish: by the owner alone',
    from: "record.state === 'late' && isOwned(record, owner) ? answeredOf(record, record.answer)",
    to: "record.state === 'late' ? answeredOf(record, record.answer)",
  },
  {
    guard: 'queue: by the owner alone',
    from: "record.state === 'late' && isOwned(record, owner) ? { ...record, lease: undefined, queued",
    to: "record.state === 'late' ? { ...record, lease: undefined, queued",
  },
  { guard: 'queue: the worker need not wait', from: 'lease: undefined, queued: true', to: 'queued: true' },
  { guard: 'queue: nobody else begins it', from: 'lease: undefined, queued: true', to: 'lease: undefined, queued: false' },
  {
    guard: 'release: by the owner alone',
    from: 'isOwned(record, owner) ? { ...record, lease: { owner',
    to: "'lease' in record ? { ...record, lease: { owner",
  },
  { guard: 'release: nobody need wait', from: 'lease: { owner, until: 0 }', to: 'lease: record.lease' },
  { guard: 'takeOver: not from a live run', from: 'if (isHeld(record.lease, now) || record.ended) return', to: 'if (record.ended) return' },
  {
    guard: 'takeOver: not what is done',
    from: 'if (isHeld(record.lease, now) || record.ended) return',
    to: 'if (isHeld(record.lease, now)) return',
  },
  {
    guard: 'takeOver: a worker that dies is replaced',
    from: 'lease: leaseOf(owner, now), queued: false }',
    to: 'lease: leaseOf(owner, now) }',
  },
  {
    guard: 'handOut: no messages under way',
    from: "if (record.state !== 'late' || !isClaim(record, now)) return",
    to: "if (record.state !== 'late') return",
  },
  { guard: 'handOut: a retry gets the same', from: 'if (record.last?.by === by) return { record, from: record.last.from }', to: '' },
  { guard: 'handOut: what was given is not given again', from: 'at: to, last: {', to: 'last: {' },
  {
    guard: 'handOut: not before there is something',
    from: 'if (to === undefined || !isBefore(record.at, to)) return undefined',
    to: 'if (to === undefined) return undefined',
  },
  {
    guard: 'handOut: a run that stood still sends no more',
    from: ', lease: undefined }\n  return { record: { ...claimed',
    to: ' }\n  return { record: { ...claimed',
  },
  { guard: 'given: a tap never goes back', from: "record.state === 'late' && isBefore(record.at, to) ?", to: "record.state === 'late' ?" },
  {
    guard: 'given: what a tap brought is given',
    from: 'isBefore(record.at, to) ? { ...record, at: to }',
    to: 'isBefore(record.at, to) ? record',
  },
  { guard: 'isClaim: messages that a death left unsent', from: "way === 'claim' || (ended && !isHeld(lease, now))", to: "way === 'claim'" },
  { guard: 'isClaim: not while a run sends them', from: '(ended && !isHeld(lease, now))', to: 'ended' },
  { guard: 'isClaim: not before they are all there', from: '(ended && !isHeld(lease, now))', to: '!isHeld(lease, now)' },
  { guard: 'isWorkedOn: by a queue’s worker', from: 'return record.queued || isHeld', to: 'return isHeld' },
  { guard: 'isHeld: until it is over', from: 'lease !== undefined && lease.until > now && lease', to: 'lease !== undefined && lease' },
]
