import { bilingual } from './bilingual'

/** The words of what to try first. */
export const FIRST_STEPS_WORDS = bilingual(
  {
    firstSteps: '先试这几件事',
    firstFollow: '关注公众号',
    firstSay: '说“你好”',
    firstMenu: '打开左下角的菜单，点一个按钮',
    firstRecord: '点消息旁的 </>，看推送和回复的原文',
    firstDone: '（已完成）',
  },
  {
    firstSteps: 'Try these first',
    firstFollow: 'Follow the account',
    firstSay: 'Say hello',
    firstMenu: 'Open the menu at the bottom left, press a button',
    firstRecord: 'Press </> beside a message to see its push and reply',
    firstDone: '(done)',
  },
)
