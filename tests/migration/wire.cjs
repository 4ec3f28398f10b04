// Loaded before a program: its connections to the platform lead to the fake one on this machine, without TLS.
const net = require('node:net')
const tls = require('node:tls')

const { connect } = tls

tls.connect = (...given) => {
  const options = given.find((one) => typeof one === 'object') ?? {}
  const host = options.servername || options.host || ''
  if (!host.endsWith('.weixin.qq.com')) return connect(...given)
  const socket = net.connect({ host: '127.0.0.1', port: Number(process.env.PLATFORM_PORT) })
  const done = given.find((one) => typeof one === 'function')
  if (done !== undefined) socket.once('secureConnect', done)
  return socket.once('connect', () => socket.emit('secureConnect'))
}
