/**
 * `pnpm --dir bench bench:editor`: what the types of every endpoint cost an editor, beside those of `@octokit/types`, in one run. The compiler's language
 * service does what an editor asks of it: the first check of a file, then the check after each key.
 */
import { join } from 'node:path'
import { LanguageServiceRun, type Subject } from './language-service-run'
import { median, round } from './median'

const ROUNDS = 15

const CALLS_OF_WX = `
void wx.get('/cgi-bin/user/info', { openid: 'o', lang: 'zh_CN' })
void wx.get('/cgi-bin/tags/get')
void wx.post('/cgi-bin/message/custom/send', { touser: 'o', msgtype: 'text', text: { content: 'a' } })
void wx.post('/cgi-bin/message/template/send', { touser: 'o', template_id: 't', data: { thing1: { value: 'a' } } })
void wx.post('/cgi-bin/menu/create', { button: [{ type: 'click', name: 'a', key: 'k' }] })
void wx.post('/cgi-bin/qrcode/create', { action_name: 'QR_STR_SCENE', action_info: { scene: { scene_str: 's' } } })
void wx.post('/cgi-bin/draft/batchget', { offset: 0, count: 20 })
void wx.post('/cgi-bin/freepublish/submit', { media_id: 'm' })
void wx.post('/cgi-bin/tags/members/batchtagging', { openid_list: ['o'], tagid: 1 })
void wx.post('/datacube/getusersummary', { begin_date: '2026-01-01', end_date: '2026-01-02' })
`

const CALLS_OF_OCTOKIT = `
void request('GET /users/{username}', { username: 'o' })
void request('GET /emojis')
void request('POST /repos/{owner}/{repo}/issues', { owner: 'o', repo: 'r', title: 't', body: 'b' })
void request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner: 'o', repo: 'r', issue_number: 1, body: 'b' })
void request('POST /repos/{owner}/{repo}/releases', { owner: 'o', repo: 'r', tag_name: 't' })
void request('PUT /repos/{owner}/{repo}/topics', { owner: 'o', repo: 'r', names: ['a'] })
void request('GET /repos/{owner}/{repo}/issues', { owner: 'o', repo: 'r', per_page: 20 })
void request('POST /repos/{owner}/{repo}/merges', { owner: 'o', repo: 'r', base: 'b', head: 'h' })
void request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', { owner: 'o', repo: 'r', issue_number: 1, labels: ['l'] })
void request('GET /repos/{owner}/{repo}/commits', { owner: 'o', repo: 'r', since: '2026-01-01T00:00:00Z' })
`

const IMPORT_OF_WX = "import { wx } from './typed-client'\n"

const SUBJECTS: readonly Subject[] = [
  { name: '@wx/client, 638 endpoints', text: IMPORT_OF_WX + CALLS_OF_WX },
  { name: '@wx/client, all 1,771', text: `import '@wx/client/mini-program'\nimport '@wx/client/shop'\n${IMPORT_OF_WX}${CALLS_OF_WX}` },
  {
    name: '@octokit/types',
    text: `import type { RequestInterface } from '@octokit/types'\ndeclare const request: RequestInterface\n${CALLS_OF_OCTOKIT}`,
  },
]

const folder = join(import.meta.dirname, '../..')
const cold = SUBJECTS.map((): number[] => [])
for (let turn = 0; turn < 3; turn += 1) {
  for (const [index, subject] of SUBJECTS.entries()) cold[index]?.push(new LanguageServiceRun(folder, subject).check())
}

const runs = SUBJECTS.map((subject) => new LanguageServiceRun(folder, subject))
for (const run of runs) run.check()
const edits = SUBJECTS.map((): number[] => [])
const wrong = SUBJECTS.map((): number[] => [])
for (let turn = 0; turn < ROUNDS; turn += 1) {
  runs.forEach((run, index) => {
    edits[index]?.push(run.edit())
    wrong[index]?.push(run.editWrongly())
  })
}

const peer = SUBJECTS.length - 1
console.log('Milliseconds of processor time; in brackets the part of what @octokit/types takes.')
SUBJECTS.forEach(({ name }, index) => {
  const figures = [cold, edits, wrong].map((all) => {
    const own = median(all[index])
    return `${round(own)} (${round(own / median(all[peer]))})`
  })
  console.log(`${name}: first check ${figures[0]}, after an edit ${figures[1]}, after a wrong edit ${figures[2]}`)
})
