import { CHINESE_NOTICES, type NoticeTexts } from '../../src/platform/notice'
import { bilingual } from './bilingual'

const ENGLISH: NoticeTexts = {
  followed: ({ account }) => `You follow ${account}`,
  unfollowed: ({ account }) => `You no longer follow ${account}`,
  scanned: ({ scene }) => `You scanned a QR code: ${scene}`,
  'code-expired': () => 'The QR code has expired',
  located: ({ latitude, longitude }) => `You reported your place: ${latitude}, ${longitude}`,
  pressed: ({ button }) => `You pressed the menu button ${button}`,
  opened: ({ url }) => `You opened ${url}`,
  'to-staff': ({ agent }) => `Handed to customer service ${agent}`.trim(),
  'to-ai': () => 'Handed to the smart reply',
}

/** The grey lines of the chat. */
export const NOTICES = bilingual(CHINESE_NOTICES, ENGLISH)
