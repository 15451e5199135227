import { parentPort } from 'node:worker_threads'
import { FileProblem, fileProblemOf } from '../../casefile/raw-file.ts'
import { runTask, type FromWorker, type Task } from './task.ts'

/** Each message costs as much as reading some hundred kilobytes. */
const bytesPerMessage = 8 * 1024 * 1024

/** Does one task after the other; a fault of ours ends the worker and reaches the one who asked. */
parentPort?.on('message', (task: Task) => {
  const textOf = (what: FromWorker) => parentPort?.postMessage(what)
  let unsaid = 0
  const onRead = (bytes: number) => {
    unsaid += bytes
    if (unsaid < bytesPerMessage) return
    textOf({ say: 'read', bytes: unsaid })
    unsaid = 0
  }
  try {
    const result = runTask(task, onRead)
    textOf({ say: 'read', bytes: unsaid })
    textOf({ say: 'done', result })
  } catch (error) {
    if (!(error instanceof FileProblem) && !(error instanceof Error && 'code' in error)) throw error
    textOf({ say: 'problem', reason: fileProblemOf(error).reason })
  }
})
