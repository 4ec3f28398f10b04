/* The export list is written by hand, and a test holds it. */

export { type CallEventSource, type ObserveOptions, observe } from './observe'
