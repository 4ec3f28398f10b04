/* The export list is written by hand, and a test holds it. */

export type { MenuMessage, Sender, SendRefusal, Sent } from './sender'
