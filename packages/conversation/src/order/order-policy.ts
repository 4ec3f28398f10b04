/**
 * What becomes of a push that comes while another one of its user is answered:
 * - `queue`: it waits for its turn.
 * - `latest`: it takes the other one's place, whose `ctx.signal` aborts and whose answer is dropped. It runs
 *   as soon as that handler returns.
 * - `drop`: it gets no answer.
 */
export type OrderPolicy = 'queue' | 'latest' | 'drop'

export const POLICIES: readonly OrderPolicy[] = ['queue', 'latest', 'drop']
