import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pageOf, readText } from './file'
import { type Language, type Page, root } from './page'

const WORDS = {
  zh: {
    decisions: '这些记录是写给开发者的，只有英文。',
    decisionsAbout: '有人会问起的选择：定了什么，比较过什么，什么会改变它。',
    promisesAbout: '指南和安全说明里的每一条保证，和守着它的测试。',
    speedAbout: '收一条消息并回复花多少处理器时间，和手写的下限、和别的包相比。',
    chaos: '故障测试的结果',
    chaosText: '令牌的每一步都试过：进程被杀、时钟跳变、Redis 断开、磁盘写满。用这个命令重跑：',
    chaosTable: '结果',
    speed: '速度',
    front: 'README.md',
  },
  en: {
    decisions: '',
    decisionsAbout: 'Choices that someone will ask about: what was decided, what was weighed, what would change it.',
    promisesAbout: 'Each promise of the guide and of the security policy, and the test that holds it.',
    speedAbout: 'The processor time of a message and its reply, compared with a hand-rolled floor and with other packages.',
    chaos: 'What the faults did',
    chaosText:
      'Every step of a token was tried under faults: killed processes, jumping clocks, a cut Redis, a full disk. Run it again with this command:',
    chaosTable: 'Results',
    speed: 'Speed',
    front: 'README.en.md',
  },
}

/** Decisions and proof: pages that stand in the repository, and that people look at before they decide. */
export function whyPages(language: Language): Page[] {
  const promises = pageOf(language, 'why/promises', language === 'zh' ? 'docs/promises.zh.md' : 'docs/promises.md')
  // Those that say a little about everything would be found for nearly every word.
  const description = WORDS[language].promisesAbout
  return [...decisionPages(language), chaosPage(language), speedPage(language), { ...promises, description, search: 'false' }]
}

function decisionPages(language: Language): Page[] {
  const { decisions: note, decisionsAbout } = WORDS[language]
  return readdirSync(join(root, 'docs/adr'))
    .sort()
    .map((name) => {
      const isList = name === 'README.md'
      const page = pageOf(language, isList ? 'why/decisions' : `why/decisions/${name.replace(/\.md$/, '')}`, `docs/adr/${name}`)
      const text = note === '' ? page.text : page.text.replace('\n', `\n\n${note}\n`)
      return { ...page, text, description: isList ? decisionsAbout : page.description, search: 'false' }
    })
}

function chaosPage(language: Language): Page {
  const words = WORDS[language]
  const file = 'docs/chaos.md'
  const report = readText(file).replace(/^# .+\n/, '')
  const text = `# ${words.chaos}\n\n${words.chaosText}\n\n\`\`\`sh\nnpx pnpm@12 chaos\n\`\`\`\n\n## ${words.chaosTable}\n${report.replaceAll(/ {2,}/g, ' ').replaceAll(/-{4,}/g, '---')}`
  return { language, path: 'why/chaos', text, description: words.chaosText.replace(/[^。.]*$/, ''), search: 'false', file }
}

/** The section of the front page that has the ratios and their command. */
function speedPage(language: Language): Page {
  const words = WORDS[language]
  const [, section = ''] = new RegExp(`^## ${words.speed}\\n(.*?)(?=^## )`, 'ms').exec(readText(words.front)) ?? []
  const text = `# ${words.speed}\n\n\`\`\`sh\nnpx pnpm@12 bench\n\`\`\`\n${section}`
  return { language, path: 'why/speed', text, description: words.speedAbout, search: 'bench benchmark 性能', file: words.front }
}
