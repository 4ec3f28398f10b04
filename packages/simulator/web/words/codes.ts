import { bilingual } from './bilingual'

/** The words of the panel with the account's codes. */
export const CODES_WORDS = bilingual(
  {
    codesPanel: '二维码',
    noCodes: '还没有二维码。机器人调用 /cgi-bin/qrcode/create 后，二维码出现在这里，可以用手机上的用户来扫。',
    pictureOf: (scene: string): string => `场景值 ${scene} 的二维码`,
    permanent: '永久有效',
    validUntil: (time: string): string => `有效期至 ${time}`,
    expired: '已过期',
    scanToFollow: '扫码关注',
  },
  {
    codesPanel: 'QR codes',
    noCodes: 'No QR codes yet. When the bot calls /cgi-bin/qrcode/create, the code appears here, for the user of the phone to scan.',
    pictureOf: (scene) => `QR code of the scene ${scene}`,
    permanent: 'permanent',
    validUntil: (time) => `valid until ${time}`,
    expired: 'expired',
    scanToFollow: 'Scan and follow',
  },
)
