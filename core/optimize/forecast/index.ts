export {
  type Forecast,
  type ForecastSource,
  type ForecastTask,
  forecastDurations,
} from "./forecast-durations.ts";
export { type ObservedRun, observedRun } from "./observed-run.ts";
export { type JunitTiming, parseJunitTimings } from "./parse-junit-timings.ts";
