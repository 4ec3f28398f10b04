// npm start：模拟器的聊天页面，后面是机器人。改了代码，机器人自动重启，聊天记录还在。
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs' //: ai-chat
import { DEFAULT_ACCOUNT, startSimulator } from '@wx/simulator' //: tokens
import { startSimulator } from '@wx/simulator' //: !tokens
import getPort, { portNumbers } from 'get-port'
import open from 'open'
import { buttons } from './src/menu.js' //: menu !tokens

if (existsSync('.env')) process.loadEnvFile() //: ai-chat
const token = 'mytoken'
const port = await getPort({ port: portNumbers(3000, 3099) })

const sim = await startSimulator({
  target: `http://127.0.0.1:${port}/wechat`,
  token,
  port: await getPort({ port: portNumbers(3900, 3999) }),
  menu: buttons, //: menu !tokens
})

const bot = spawn(process.execPath, ['--watch', '--import', 'tsx', 'src/main.ts'], { //: ts
const bot = spawn(process.execPath, ['--watch', 'src/main.js'], { //: js
  stdio: 'inherit',
  env: {
    ...process.env,
    PORT: String(port),
    WX_TOKEN: token,
    WX_MODE: 'plain',
    WX_APP_ID: DEFAULT_ACCOUNT.appId, //: tokens
    WX_APP_SECRET: DEFAULT_ACCOUNT.secret, //: tokens
    WX_API_URL: sim.apiUrl, //: tokens
    WX_TOKEN_SERVER: '', //: server
    WX_STORE: 'memory:', //: redis
  },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) { //: ts
for (const signal of ['SIGINT', 'SIGTERM']) { //: js
  process.once(signal, () => {
    bot.kill()
    process.exit()
  })
}

console.log(`\n  在浏览器里和机器人聊天：${sim.url}\n  按 Ctrl-C 结束\n`)
if (process.stdout.isTTY) await open(sim.url)
