import { bilingual } from './bilingual'

/** The words of the panel for a load. */
export const LOAD_WORDS = bilingual(
  {
    loadPanel: '压测',
    loadUsers: '用户数',
    loadMessages: '每人消息数',
    loadPerSecond: '每秒消息数',
    loadStart: '开始',
    loadRunning: '进行中…',
    noLoad: '让许多用户同时发消息，看看机器人多快回复、出错多少次。这些用户不会出现在用户栏里。',
    loadTook: (seconds: number): string => `用时 ${seconds.toFixed(1)} 秒`,
    latency: '从推送到结束',
    longest: '最长',
    below: (ms: number): string => `< ${ms} 毫秒`,
    atLeast: (ms: number): string => `≥ ${ms} 毫秒`,
  },
  {
    loadPanel: 'Load',
    loadUsers: 'Users',
    loadMessages: 'Messages each',
    loadPerSecond: 'Messages a second',
    loadStart: 'Start',
    loadRunning: 'Running…',
    noLoad:
      'Let many users write at once, and see how fast the bot answers and how often it fails. These users are not in the bar of users.',
    loadTook: (seconds) => `took ${seconds.toFixed(1)} s`,
    latency: 'From a push to its end',
    longest: 'longest',
    below: (ms) => `< ${ms} ms`,
    atLeast: (ms) => `≥ ${ms} ms`,
  },
)
