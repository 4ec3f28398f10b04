import { HARD_MARGIN_MS } from './limits'

/** The part of a token that says how long it lives. */
export interface Lifetime {
  readonly sentAt: number
  readonly lifeMs: number
}

/** Never more than the whole life: the store's clock may have been set back since. */
export const remainingMs = (token: Lifetime, now: number): number => Math.min(token.lifeMs, token.sentAt + token.lifeMs - now)

/** How long before its end a token is no longer handed out. A token of short life keeps three quarters of it. */
export const hardMarginMs = (lifeMs: number): number => Math.min(HARD_MARGIN_MS, lifeMs / 4)

/** How long before its end a token is refreshed. Never in the first half of its life, or a short-lived one would be fetched in a loop. */
export const dueMarginMs = (lifeMs: number, windowMs: number): number => Math.min(windowMs, lifeMs / 2)

export const isLive = (token: Lifetime, now: number): boolean => remainingMs(token, now) > hardMarginMs(token.lifeMs)

export const isDue = (token: Lifetime, now: number, windowMs: number): boolean =>
  remainingMs(token, now) <= dueMarginMs(token.lifeMs, windowMs)
