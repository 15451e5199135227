import { parentPort } from 'node:worker_threads'
import { saveCase } from '../../../casefile/save.ts'
import { diagnose } from '../../../diagnosis/diagnose.ts'
import { endMessage } from '../../../system/bundled-files/end-message.ts'
import { redactorFor } from '../../../redact/redact.ts'
import { documentsOf, type Documents } from '../../../service/documents.ts'
import type { JudgingAnswer, JudgingTask, JudgingTasks } from './judging-task.ts'

let opened: Documents | null = null

/** One question after the other, each with one answer. */
parentPort?.on('message', (task: JudgingTask | typeof endMessage) => {
  if (task === endMessage) return void parentPort?.close()
  const answer = (what: JudgingAnswer) => parentPort?.postMessage(what)
  resultOf(task).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ fault: error instanceof Error ? error : new Error(String(error)) })
  )
})

async function resultOf(task: JudgingTask): Promise<JudgingTasks[keyof JudgingTasks]['result']> {
  if (task.kind === 'judge') return diagnose(task.asked.theCase, task.asked.version)
  if (task.kind === 'open') {
    const { judged, redact, fontsCss, version, build } = task.asked
    const ports = { redactor: redactorFor, version, saveCase, fontsCss: () => fontsCss, build: () => build }
    const made = documentsOf(judged, redact, ports)
    if ('left' in made) return made
    opened = made
    return redact ? { theCase: made.theCase, diagnosis: made.diagnosis } : 'as-given'
  }
  if (opened === null) throw new Error('no documents are open')
  switch (task.kind) {
    case 'json':
      return await opened.json()
    case 'html':
      return await opened.html(task.asked)
    case 'page':
      return await opened.page(task.asked.language, task.asked.annex)
    case 'savedCase':
      return await opened.savedCase()
    case 'ledger':
      return await opened.ledger(task.asked)
    case 'leaks':
      return await opened.leaks(task.asked)
  }
}
