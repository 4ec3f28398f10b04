export const POLICIES = ['queue', 'latest', 'drop'] as const

/**
 * What becomes of a push that comes while another one of its user is answered:
 * - `queue`: it waits for its turn.
 * - `latest`: it takes the other one's place, whose `ctx.signal` aborts and whose answer is dropped. It runs as soon
 *   as that handler returns.
 * - `drop`: it gets no answer.
 */
export type OrderPolicy = (typeof POLICIES)[number]
