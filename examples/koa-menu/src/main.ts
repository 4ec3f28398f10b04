import { build } from './index'

// A variable that is set but empty counts as absent.
const { env } = process
const port = Number(env.PORT || 3000)

build({ token: env.WX_TOKEN || 'mytoken' }).listen(port, () => console.log(`The bot answers at http://127.0.0.1:${port}/`))
