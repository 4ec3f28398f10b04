import { build } from './index'

const { WX_TOKEN = 'please-change-me', PORT = '3000' } = process.env

build({ token: WX_TOKEN }).listen(Number(PORT), () => console.log(`The bot answers at http://127.0.0.1:${PORT}/`))
