import { HARD_MARGIN_MS } from './limits'

/** How long a token lives, from the store time at which its request was sent. */
export interface Lifetime {
  readonly sentAt: number
  readonly lifeMs: number
}

/**
 * Until its end, in milliseconds. Never more than the whole life: the store's clock may have been set back
 * since.
 */
export function remainingMs(token: Lifetime, now: number): number {
  return Math.min(token.lifeMs, token.sentAt + token.lifeMs - now)
}

/** How long before its end a token is no longer handed out: a quarter of its life at most. */
export function hardMarginMs(lifeMs: number): number {
  return Math.min(HARD_MARGIN_MS, lifeMs / 4)
}

/**
 * How long before its end a token is refreshed. Not in the first half of its life, or a short-lived one would
 * be fetched in a loop.
 */
export function dueMarginMs(lifeMs: number, windowMs: number): number {
  return Math.min(windowMs, lifeMs / 2)
}

export function isLive(token: Lifetime, now: number): boolean {
  return remainingMs(token, now) > hardMarginMs(token.lifeMs)
}

export function isDue(token: Lifetime, now: number, windowMs: number): boolean {
  return remainingMs(token, now) <= dueMarginMs(token.lifeMs, windowMs)
}
