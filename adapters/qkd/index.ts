export type { KmeAddress } from "./ask-kme.ts";
export type { QkdKey } from "./key-container.ts";
export type { KeyStatus } from "./key-status.ts";
export { type Kme, openKme } from "./open-kme.ts";
export { QkdError, type QkdErrorCode } from "./qkd-error.ts";
export {
  KEY_ID_HEADER,
  MAC_HEADER,
  macWebhook,
  verifyWebhook,
  type WebhookMac,
  webhookMac,
} from "./webhook-mac.ts";
