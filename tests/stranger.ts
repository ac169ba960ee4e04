import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** What npm says of a package that it has packed; sizes in bytes. */
interface Pack {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

/**
 * A stranger’s project, in which what `npm pack` makes of the built package is installed, with its peers and more.
 *
 * @param own - versions of peers, in the place of those that it is built with
 */
export function stranger(more: readonly string[] = [], own: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'soviet-tally-'))

  const run = (command: string, args: readonly string[], cwd = folder): string => {
    try {
      return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
    }
  }
  const write = (file: string, text: string) => {
    writeFileSync(join(folder, file), text)
  }
  const [pack] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], ROOT)) as [Pack]
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  const peers = ['chart.js', '@napi-rs/canvas'].map((name) => `${name}@${own[name] ?? devDependencies[name]}`)
  write('package.json', '{ "private": true }')
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', pack.filename, ...peers, ...more])
  return {
    folder,
    /** The package itself, to be installed elsewhere too. */
    tarball: join(folder, pack.filename),
    /** Paths in the package. */
    packed: pack.files.map(({ path }) => path),
    /** Bytes of it, to load and on a disk. */
    bytes: { packed: pack.size, unpacked: pack.unpackedSize },
    run,
    write,
    node: (file: string, code: string): string => {
      write(file, code)
      return run('node', [file])
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
