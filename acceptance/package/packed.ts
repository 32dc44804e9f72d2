// The package as a user gets it: packed from a copy of the sources, so that nothing here or elsewhere is disturbed, and
// projects that have installed it.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const root = new URL('../..', import.meta.url).pathname
const run = promisify(execFile)

/** This process's own Node goes first: `npm` and what it starts must not find an older one. */
const env = {
  ...process.env,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
  NO_COLOR: '1',
}

export interface Packed {
  tarball: string
  /** Paths inside the package. */
  files: string[]
  /** Bytes packed and unpacked. */
  size: number
  unpackedSize: number
}

export interface Project {
  readonly directory: string
  /** Runs a program in the project and gives what it wrote; rejects, with what it wrote, when it fails. */
  run(program: string, ...args: string[]): Promise<string>
}

export async function pack(): Promise<Packed> {
  const stage = await copyOf(root, path => !/\/(?:\.git|node_modules|dist)$/.test(path))
  await symlink(join(root, 'node_modules'), join(stage, 'node_modules'))
  const output = await runIn(stage, 'npm', ['pack', '--json'])
  const [packed] = JSON.parse(output.slice(output.indexOf('[\n')))
  return {
    tarball: join(stage, packed.filename),
    files: packed.files.map((file: { path: string }) => file.path),
    size: packed.size,
    unpackedSize: packed.unpackedSize,
  }
}

/** An empty project. */
export async function createProject(): Promise<Project> {
  const directory = await temporary()
  await writeFile(join(directory, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  return projectIn(directory)
}

/** A copy of a folder of this repository. */
export async function copyProject(folder: string): Promise<Project> {
  return projectIn(await copyOf(join(root, folder), path => !path.endsWith('/node_modules')))
}

export async function install(project: Project, ...packages: string[]): Promise<void> {
  await project.run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', ...packages)
}

/** Type-checks files of a project with no check skipped; rejects with the compiler's findings. */
export async function typecheck(project: Project, options: object, ...files: string[]): Promise<void> {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom'],
    module: 'nodenext',
    typeRoots: [join(root, 'node_modules/@types')],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    ...options,
  }
  await writeFile(join(project.directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  await project.run(join(root, 'node_modules/.bin/tsc'), '-p', '.')
}

const made: string[] = []

export async function removeAll(): Promise<void> {
  await Promise.all(made.splice(0).map(directory => rm(directory, { recursive: true, force: true })))
}

function projectIn(directory: string): Project {
  return { directory, run: (program, ...args) => runIn(directory, program, args) }
}

async function runIn(cwd: string, program: string, args: string[]): Promise<string> {
  try {
    return (await run(program, args, { cwd, env, timeout: 120_000, maxBuffer: 2 ** 26 })).stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = Object(error)
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
  }
}

async function copyOf(source: string, filter: (path: string) => boolean): Promise<string> {
  const directory = await temporary()
  await cp(source, directory, { recursive: true, filter })
  return directory
}

async function temporary(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'leadleap-kit-'))
  made.push(directory)
  return directory
}
