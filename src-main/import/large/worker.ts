import { parentPort } from 'node:worker_threads'
import { FileProblem, fileProblemOf } from '../../casefile/raw-file.ts'
import { endMessage } from '../../system/bundled-files/end-message.ts'
import { runTask, type FromWorker, type Task } from './task.ts'

/** Bytes per progress message: each message costs as much as reading some hundred kilobytes. */
const bytesPerMessage = 8 * 1024 * 1024

/** Runs one task after the other. Any other exception is a bug: it ends the worker and rejects the task. */
parentPort?.on('message', (task: Task | typeof endMessage) => {
  if (task === endMessage) return void parentPort?.close()
  const textOf = (what: FromWorker) => parentPort?.postMessage(what)
  let unsaid = 0
  const onRead = (bytes: number) => {
    unsaid += bytes
    if (unsaid < bytesPerMessage) return
    textOf({ kind: 'read', bytes: unsaid })
    unsaid = 0
  }
  try {
    const result = runTask(task, onRead)
    textOf({ kind: 'read', bytes: unsaid })
    textOf({ kind: 'done', result })
  } catch (error) {
    if (!(error instanceof FileProblem) && !(error instanceof Error && 'code' in error)) throw error
    textOf({ kind: 'problem', reason: fileProblemOf(error).reason })
  }
})
