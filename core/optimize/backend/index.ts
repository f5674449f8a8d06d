export { answerByAnnealing } from "./answer-by-annealing.ts";
export { answerBySimulation } from "./answer-by-simulation.ts";
export { answerClassically, MOST_ENUMERATED } from "./answer-classically.ts";
export { BackendError, type BackendFault } from "./backend-error.ts";
export { chooseBackend, PROBLEMS, type ProblemName, sizeOf, type Trial } from "./choose-backend.ts";
export {
  ALGORITHMS,
  type Algorithm,
  type Availability,
  BACKENDS,
  type BackendAnswer,
  type BackendName,
  type BackendStatus,
  type Budget,
  type Capabilities,
  type QuantumAdapter,
} from "./quantum-adapter.ts";
