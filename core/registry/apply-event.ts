import { changeBuild, requireBuild } from "./change-build.ts";
import { beginPromotion, endPromotion, observe, promote, rollBack } from "./fold-channel.ts";
import type { FoldTable } from "./fold-table.ts";
import type { RegistryEvent } from "./registry-event.ts";

/**
 * applyEvent moves the builds and channels in the table by one event; events come oldest first. The log is what
 * happened, so an event that does not fit what came before it is believed: a build that is promoted without a
 * promotion under way runs all the same, a rollback of a build that does not run still ends where it says, and
 * what is released or unlocked without being held stays free. Only an event about a build without a record means
 * nothing: E_REGISTRY_DAMAGED.
 */
export function applyEvent(event: RegistryEvent, table: FoldTable): void {
  switch (event.kind) {
    case "recorded":
      changeBuild(table, event, event.build_id, { recorded_at: event.at });
      return;
    case "verified": {
      const { vbh_status, vbh_compliance } = event;
      changeBuild(table, event, event.build_id, { vbh_status, vbh_compliance });
      return;
    }
    case "decided": {
      const { decision } = event;
      changeBuild(table, event, event.build_id, { decision, performance_score: decision.score });
      return;
    }
    case "promoting":
      beginPromotion(event, table);
      return;
    case "promoted":
      promote(event, table);
      return;
    case "rejected":
      endPromotion(event, table);
      return;
    case "rolled_back":
      rollBack(event, table);
      return;
    case "health":
      observe(event, table);
      return;
    case "hold": {
      const { build_id, automatic, reason } = event;
      const hold = { since: event.at, by: event.actor, build_id, automatic, reason };
      table.putChannel({ ...table.channel(event.channel), hold });
      return;
    }
    case "release":
      table.putChannel({ ...table.channel(event.channel), hold: null });
      return;
    case "lock": {
      const lock = { since: event.at, owner: event.owner, reason: event.reason };
      table.putChannel({ ...table.channel(event.channel), lock });
      return;
    }
    case "unlock":
      table.putChannel({ ...table.channel(event.channel), lock: null });
      return;
    case "promotion_opened":
    case "cosigned":
      requireBuild(table, event, event.build_id);
      return;
    case "alert":
    case "policy_changed":
      return;
  }
}
