import { type Finding, fine, skipped, wrong } from './finding'

/**
 * A bot refuses pushes whose time differs by more than 300 s. A clock that NTP keeps right never differs by a
 * tenth of that.
 */
const LARGEST_MS = 30_000

/** `aheadMs`: how far this clock is ahead of the HTTP `Date` of the platform's answer. */
export function checkClock(aheadMs: number | undefined): Finding {
  if (aheadMs === undefined) return skipped('时钟：没有应答可比对', 'clock: no answer to compare it with')
  const seconds = Math.round(Math.abs(aheadMs) / 1_000)
  if (Math.abs(aheadMs) <= LARGEST_MS) return fine('本机时钟准确', 'this machine’s clock is right')
  const hours = (seconds / 3_600).toFixed(1)
  const [zh, en] = aheadMs > 0 ? ['快', 'ahead'] : ['慢', 'behind']
  return wrong(
    { zh: `本机时钟${zh}了 ${seconds} 秒（${hours} 小时）`, en: `this machine’s clock is ${seconds} s (${hours} h) ${en}` },
    {
      zh: '启用 NTP（如 timedatectl set-ntp true）；推送的时间戳相差 5 分钟以上会被拒收。',
      en: 'Turn NTP on, for example by timedatectl set-ntp true. Pushes that are off by more than 5 minutes are refused.',
    },
  )
}
