export { type ObserveOptions, observe, type TokenEventSource } from './observe'
