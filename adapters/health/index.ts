export { type HealthProbeOptions, openHealthProbe } from "./open-health-probe.ts";
