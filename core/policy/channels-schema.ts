import type { JsonSchema } from "../schema/index.ts";
import { channelNamed } from "./channel-policy.ts";
import { DURATION_FORM } from "./duration.ts";

const NAME_FORM = "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$";
const DATE_FORM = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2})?$";
const WORKFLOW_FORM = "^[A-Za-z0-9._-]{1,120}[.]ya?ml$";

const standard = channelNamed("production");

const duration = (description: string, example: string, more: JsonSchema = {}): JsonSchema => ({
  description: `${description} A whole number of s, m, h or d.`,
  type: "string",
  pattern: DURATION_FORM,
  maxLength: 16,
  examples: [example],
  ...more,
});

const text = (description: string, example: string, pattern: string): JsonSchema => ({
  description,
  type: "string",
  pattern,
  maxLength: 128,
  examples: [example],
});

const workflow = (description: string, example: string): JsonSchema =>
  text(description, example, WORKFLOW_FORM);

const FREEZE: JsonSchema = {
  description:
    "A time in which nothing is promoted to the channel: cron and duration, or from and to. Rollbacks stay possible.",
  type: "object",
  additionalProperties: false,
  required: ["name"],
  dependentRequired: { cron: ["duration"], duration: ["cron"], from: ["to"], to: ["from"] },
  properties: {
    name: text("What people call it; a hotfix names it.", "weekend", NAME_FORM),
    cron: {
      description: "The window begins at each match of minute, hour, day, month and weekday.",
      type: "string",
      maxLength: 128,
      examples: ["0 16 * * FRI"],
    },
    duration: duration("How long it then lasts, as elapsed time.", "64h"),
    from: text("First day, or first minute as YYYY-MM-DDTHH:MM.", "2026-12-20", DATE_FORM),
    to: text("Last day, which is in it whole, or end as YYYY-MM-DDTHH:MM.", "2027-01-03", DATE_FORM),
    time_zone: {
      description: "IANA name of the zone whose clocks count.",
      type: "string",
      maxLength: 64,
      default: "UTC",
      examples: ["Europe/Berlin", "America/New_York"],
    },
    hotfix: {
      description: "Whether somebody may promote all the same, naming the window and a reason.",
      type: "boolean",
      default: true,
    },
  },
};

const HEALTH: JsonSchema = {
  description: "One check of what runs on the channel: http, command or workflow.",
  type: "object",
  additionalProperties: false,
  required: ["name"],
  dependentRequired: { status: ["http"], body: ["http"] },
  properties: {
    name: text("What people call it.", "api", NAME_FORM),
    http: {
      description: "Address that is asked for with GET.",
      type: "string",
      maxLength: 2048,
      examples: ["https://example.org/health"],
    },
    status: {
      description: "The status that the answer must have.",
      type: "integer",
      minimum: 100,
      maximum: 599,
      default: 200,
    },
    body: {
      description: "Text that the answer must hold. Left out: any answer.",
      type: "string",
      minLength: 1,
      maxLength: 1024,
      examples: ["ok"],
    },
    command: {
      description: "A program and its arguments, started without a shell; it passes with exit code 0.",
      type: "array",
      minItems: 1,
      maxItems: 64,
      items: { type: "string", minLength: 1, maxLength: 1024 },
      examples: [["npm", "run", "smoke"]],
    },
    workflow: workflow("File name of a workflow that is dispatched; it passes when its run does.", "e2e.yml"),
    timeout: duration("When a check that has not answered fails. Left out: 10s, 5m, 30m by kind.", "10s"),
  },
};

const CHANNEL: JsonSchema = {
  description: "A place that builds are promoted to.",
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: text("Lower-case letters, digits and hyphens.", "staging", "^[a-z0-9][a-z0-9-]{0,62}$"),
    soak: duration(
      "How long a build must have run on the channel before, without failing its health. Left out: not at all.",
      "24h",
    ),
    auto_promote: {
      description: "Builds that the policy promotes are promoted without a person asking.",
      type: "boolean",
      default: standard.auto_promote,
    },
    auto_rollback: {
      description: "Failing health or deployment takes the channel back without a person asking.",
      type: "boolean",
      default: standard.auto_rollback,
    },
    review: {
      description: "human: a person asks for each promotion.",
      enum: ["none", "human"],
      default: standard.review,
    },
    promoters: {
      description: "Who may move the channel, by name or e-mail address. Empty: whoever may push.",
      type: "array",
      maxItems: 64,
      items: { type: "string", minLength: 1, maxLength: 128 },
      default: standard.promoters,
      examples: [["alice", "bob@example.org"]],
    },
    freeze: {
      description: "Times in which nothing is promoted to the channel.",
      type: "array",
      maxItems: 32,
      items: FREEZE,
      default: [],
      examples: [[{ name: "weekend", cron: "0 16 * * FRI", duration: "64h", time_zone: "Europe/Berlin" }]],
    },
    observe: {
      description: "Observations of its health that a promotion waits for.",
      type: "object",
      additionalProperties: false,
      properties: {
        times: {
          description: "How many; each must pass.",
          type: "integer",
          minimum: 1,
          maximum: 100,
          default: standard.observe.times,
        },
        every: duration("The pause between two of them.", "30s", { default: "30s" }),
      },
      examples: [{ times: 3, every: "30s" }],
    },
    health: {
      description: "Checks that tell whether what runs is well; all of them pass, or the observation fails.",
      type: "array",
      maxItems: 32,
      items: HEALTH,
      default: [],
      examples: [
        [{ name: "api", http: "https://example.org/health", status: 200, body: "ok", timeout: "10s" }],
      ],
    },
    deploy: {
      description: "What GitHub runs when the channel moves. Left out: only the pointer moves.",
      type: "object",
      additionalProperties: false,
      required: ["workflow"],
      properties: {
        workflow: workflow("File name of the workflow that is dispatched.", "deploy.yml"),
        inputs: {
          description: "Inputs that it gets besides build id, commit and digest.",
          type: "object",
          maxProperties: 16,
          additionalProperties: { type: "string", maxLength: 1024 },
          default: {},
          examples: [{ environment: "production" }],
        },
      },
      examples: [{ workflow: "deploy.yml", inputs: { environment: "production" } }],
    },
  },
};

/** The key `channels` of a policy file. */
export const CHANNELS_SCHEMA: JsonSchema = {
  description: "Places that builds are promoted to; a build passes through them from the first to the last.",
  type: "array",
  minItems: 1,
  maxItems: 16,
  items: CHANNEL,
  default: [{ name: standard.name }],
  examples: [
    [
      { name: "staging", auto_promote: true },
      { name: "production", soak: "24h", review: "human" },
    ],
  ],
};
