import { parentPort } from 'node:worker_threads'
import { FileProblem, fileProblemOf } from './file-problem.ts'
import { runTask, type FromWorker, type Task } from './task.ts'

/** Does one task after the other; a fault of ours ends the worker and reaches the one who asked. */
parentPort?.on('message', (task: Task) => {
  const say = (what: FromWorker) => parentPort?.postMessage(what)
  try {
    say({ say: 'done', result: runTask(task, (bytes) => say({ say: 'read', bytes })) })
  } catch (error) {
    if (!(error instanceof FileProblem) && !(error instanceof Error && 'code' in error)) throw error
    say({ say: 'problem', reason: fileProblemOf(error).reason })
  }
})
