export { backTest, type ForecastError } from "./back-test.ts";
export {
  type Forecast,
  type ForecastSource,
  type ForecastTask,
  forecastDurations,
} from "./forecast-durations.ts";
export { type ObservedRun, observedRun } from "./observed-run.ts";
export {
  type JunitCase,
  type JunitTiming,
  junitCases,
  parseJunitTimings,
} from "./parse-junit-timings.ts";
