export { renderSite, type SiteDependencies, type SiteProofs } from "./render-site.ts";
export {
  type SiteBuild,
  type SiteData,
  type SiteDecision,
  type SiteMetrics,
  shownBuilds,
} from "./site-data.ts";
