const { Bot, parseXml } = require('@wx/core')
const { message, Signer } = require('@wx/core/testing')

/* Jest runs modules in `node:vm`, without import(): the readers that are loaded late must come by require. */

const { raw } = message('text', { Content: '你好' })
const signer = new Signer({ token: 'consumer' })

const pushes = {
  'a message': message('text', { Content: '你好' }),
  'a JSON push': JSON.stringify(raw),
  'XML that a gateway has touched': `<?xml version="1.0"?><xml><!-- touched -->${Object.entries(raw)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</xml>`,
}

test.each(Object.entries(pushes))('%s is answered', async (_name, push) => {
  const failures = []
  const bot = new Bot({ token: 'consumer' }).on('text', (ctx) => `你说：${ctx.message.Content}`).catch((error) => failures.push(error))
  const { status, body } = await bot.handle(signer.request(push))
  expect(failures).toEqual([])
  expect(status).toBe(200)
  expect((await signer.open(body)).Content).toBe('你说：你好')
})

test('parseXml reads what a gateway has touched', async () => {
  expect({ ...(await parseXml('<?xml version="1.0"?><xml><a>1</a></xml>')) }).toEqual({ a: '1' })
})
