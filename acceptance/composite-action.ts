// Runs the steps of a composite action as a GitHub runner would: expressions in the environment, each script in a file of
// its own for bash, outputs and the summary through files, and nothing after a step that failed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parse } from 'yaml'
import { root } from './child-process.ts'

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] }
}

export interface ActionStep {
  readonly name: string
  readonly id?: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

export interface ActionRun {
  /** Of the step that failed; 0: none did. */
  readonly exitCode: number
  /** What all steps printed, both streams. */
  readonly output: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** Of every step, and of the job. */
  readonly commandLine: string
  /** Files in the job's folder. */
  readonly workspace: readonly string[]
}

export interface ActionRunOptions {
  readonly inputs: Readonly<Record<string, string>>
  /** An empty folder. */
  readonly folder: string
  /** Of the job. */
  readonly env?: Readonly<Record<string, string>>
}

export async function readAction(): Promise<Action> {
  return parse(await readFile(join(root, 'action.yml'), 'utf8'))
}

export async function runAction(
  action: Action,
  { inputs, folder, env = {} }: ActionRunOptions,
): Promise<ActionRun> {
  const workspace = join(folder, 'workspace')
  const bin = join(folder, 'bin')
  for (const each of [workspace, bin]) await mkdir(each)
  await stubNpx(bin, join(folder, 'npx.txt'))
  const outputs = new Map<string, string>()
  const value = (template: string) => expanded(template, { action, inputs, outputs })
  const job = {
    PATH: [bin, join(process.execPath, '..'), process.env['PATH']].join(delimiter),
    HOME: folder,
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: await emptyFile(join(folder, 'summary.md')),
    ...env,
  }
  let exitCode = 0
  let output = ''
  for (const [index, step] of action.runs.steps.entries()) {
    const outputFile = await emptyFile(join(folder, `output-${index}.txt`))
    const script = join(folder, `step-${index}.sh`)
    await writeFile(script, value(step.run))
    const own = Object.fromEntries(
      Object.entries(step.env).map(([name, template]) => [name, value(template)]),
    )
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: workspace,
      env: { ...job, ...own, GITHUB_OUTPUT: outputFile },
    })
    const printed = Promise.all([text(child.stdout), text(child.stderr)])
    const [code] = await once(child, 'close')
    output += (await printed).join('')
    for (const [, name = '', told = ''] of (await readFile(outputFile, 'utf8')).matchAll(/^([\w-]+)=(.*)$/gm))
      outputs.set(`${step.id}.${name}`, told)
    exitCode = code ?? 1
    if (exitCode !== 0) break
  }
  return {
    exitCode,
    output,
    summary: await readFile(job.GITHUB_STEP_SUMMARY, 'utf8'),
    outputs: Object.fromEntries(
      Object.entries(action.outputs).map(([name, each]) => [name, value(each.value)]),
    ),
    commandLine: await readFile(join(folder, 'npx.txt'), 'utf8'),
    workspace: await readdir(workspace),
  }
}

/** In place of npx: notes how it is called, and runs the command of this checkout. */
async function stubNpx(bin: string, notes: string): Promise<void> {
  const file = join(bin, 'npx')
  await writeFile(
    file,
    `#!/bin/sh\nprintf '%s\\n' "$@" > '${notes}'\nshift 2\nexec '${process.execPath}' '${join(root, 'bin.js')}' "$@"\n`,
  )
  await chmod(file, 0o755)
  await emptyFile(notes)
}

async function emptyFile(path: string): Promise<string> {
  await writeFile(path, '')
  return path
}

interface Context {
  readonly action: Action
  readonly inputs: Readonly<Record<string, string>>
  readonly outputs: ReadonlyMap<string, string>
}

/** Knows the two expressions that the action uses, and throws on any other. */
function expanded(template: string, { action, inputs, outputs }: Context): string {
  return template.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const input = /^inputs\.([\w-]+)$/.exec(expression)?.[1]
    if (input !== undefined && Object.hasOwn(action.inputs, input))
      return inputs[input] ?? action.inputs[input]?.default ?? ''
    const output = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(expression)
    if (output === null) throw new Error(`What is ${expression}?`)
    return outputs.get(`${output[1]}.${output[2]}`) ?? ''
  })
}
