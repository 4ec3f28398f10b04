import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { account, folder, simulate } from '../../test/account'
import { runCli } from '../../test/run-cli'
import { answering, upstream } from '../../test/upstream'

const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3])

function picture(): string {
  const file = join(folder(), '图片.png')
  writeFileSync(file, PICTURE)
  return file
}

describe('wx media', () => {
  test('what is uploaded can be downloaded', async () => {
    const { apiUrl } = await simulate()
    const env = account(apiUrl)
    const uploaded = await runCli(['media', 'upload', picture(), '--type', 'image'], { env })
    expect(uploaded).toMatchObject({ code: 0, stderr: '' })
    const { media_id }: { readonly media_id: string } = JSON.parse(uploaded.stdout)
    const file = join(folder(), 'copy.png')
    const saved = await runCli(['media', 'get', '-o', file, '--', media_id], { env })
    expect(saved).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(saved.stdout)).toEqual({ file, type: expect.any(String), size: PICTURE.length })
    expect(readFileSync(file)).toEqual(PICTURE)
  })

  test('a refusal leaves the file as it was', async () => {
    const { apiUrl } = await simulate()
    const file = join(folder(), 'old')
    writeFileSync(file, 'old')
    const run = await runCli(['media', 'get', 'nothing', '-o', file], { env: account(apiUrl) })
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('40007') })
    expect(readFileSync(file, 'utf8')).toBe('old')
  })

  test('a download that breaks off leaves no part of a file', async () => {
    const url = await upstream((response, { url: path }) => {
      if (path?.startsWith('/cgi-bin/stable_token')) return answering({ access_token: 'token-1', expires_in: 7_200 })(response)
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': '100' })
      response.write(PICTURE, () => response.destroy())
    })
    const place = folder()
    const run = await runCli(['media', 'get', 'x', '-o', join(place, 'a.png')], { env: account(url) })
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('The download of /cgi-bin/media/get broke off') })
    expect(readdirSync(place)).toEqual([])
  })

  test('a video is an address, which is told', async () => {
    const { apiUrl, upload } = await simulate()
    const id = upload('video', PICTURE, 'video/mp4')
    const file = join(folder(), 'a.mp4')
    const run = await runCli(['media', 'get', id, '-o', file], { env: account(apiUrl) })
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('video_url') })
    expect(existsSync(file)).toBe(false)
  })

  test.each([
    [['media', 'upload', '/nowhere/a.png', '--type', 'image'], 'The file can’t be read: ENOENT'],
    [['media', 'upload', 'a.png', '--type', 'imag'], 'it must be one of image, voice, video, thumb. Did you mean image?'],
    [['media', 'upload', 'a.png'], "required option '--type <type>' not specified"],
    [['media', 'get', 'x'], "required option '-o, --output <file>' not specified"],
    [['media', 'uplod'], "unknown command 'uplod' (Did you mean upload?)"],
  ])('%j is refused in words', async (args, words) => {
    const run = await runCli(args, { env: account('http://127.0.0.1:9') })
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(words) })
  })

  test('a file that the platform does not take is told before anything is sent', async () => {
    const file = join(folder(), 'a.png')
    writeFileSync(file, 'no picture')
    const run = await runCli(['media', 'upload', file, '--type', 'image'], { env: account('http://127.0.0.1:9') })
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('takes jpg, png, gif, bmp') })
  })

  test('a place where nothing can be written', async () => {
    const { apiUrl, upload } = await simulate()
    const id = upload('image', PICTURE, 'image/png')
    const run = await runCli(['media', 'get', id, '-o', '/nowhere/a.png'], { env: account(apiUrl) })
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining("Can't write /nowhere/a.png: ENOENT") })
  })
})
