export { renderSite, type SiteDependencies } from "./render-site.ts";
export type { SiteBuild, SiteData, SiteDecision, SiteMetrics } from "./site-data.ts";
