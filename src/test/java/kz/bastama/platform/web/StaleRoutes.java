package kz.bastama.platform.web;

import java.util.Map;
import java.util.Set;

/** What an old version comes to, route by route. */
final class StaleRoutes {

    /** A form: 409, with what the other saved beside what was typed. Each with a field of it. */
    static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("/cabinet/applications/{id}/edit", "goal"),
            Map.entry("/cabinet/applications/{id}/autosave", "goal"),
            Map.entry("/cabinet/applications/{id}/correction", "summary"),
            Map.entry("/cabinet/applications/{id}/correction/autosave", "summary"),
            Map.entry("/cabinet/applications/{id}/objection", "objectionFacts"),
            Map.entry("/cabinet/applications/{id}/objection/autosave", "objectionFacts"),
            Map.entry("/cabinet/grants/{id}/budget", "explanation"),
            Map.entry("/cabinet/grants/{id}/budget/autosave", "explanation"),
            Map.entry("/cabinet/grants/{id}/report", "achieved"),
            Map.entry("/cabinet/grants/{id}/report/autosave", "achieved"),
            Map.entry("/cabinet/organisation", "contactPerson"),
            Map.entry("/expert/reviews/{id}", "REVIEW"),
            Map.entry("/expert/reviews/{id}/autosave", "REVIEW"),
            Map.entry("/expert/card", "organisation"),
            Map.entry("/member/card", "organisation"),
            Map.entry("/staff/cards/{personId}/edit", "organisation"),
            Map.entry("/staff/visits/{id}/act", "found"),
            Map.entry("/staff/lists/{listId}/directions/{id}", "titleRu"),
            Map.entry("/staff/lists/{id}/comments/{commentId}", "answer"),
            Map.entry("/admin/customers/{code}", "name-kk"),
            Map.entry("/admin/operator", "city-ru"));

    /** A decision on what was seen: 409, with what stands now and that it changed. Each with the words that say so. */
    static final Map<String, String> DECISIONS = Map.ofEntries(
            Map.entry("/cabinet/applications/{id}/send", "competition.check.changed"),
            Map.entry("/cabinet/grants/{id}/sub-grants/{subGrant}/{step}", "refusal.grant.subGrantChanged"),
            Map.entry("/staff/cards/{personId}/verify", "refusal.expert.cardChanged"),
            Map.entry("/staff/cards/{personId}/return", "refusal.expert.cardChanged"),
            Map.entry("/staff/grants/{id}/lines/autosave", "grant.clearing.over"),
            Map.entry("/staff/competitions/{id}/conflicts/dismiss", "refusal.expert.conflictChanged"),
            Map.entry("/staff/competitions/{id}/conflicts/agree", "refusal.expert.conflictChanged"),
            Map.entry("/staff/competitions/{id}/conflicts/uphold", "refusal.expert.conflictChanged"),
            Map.entry("/staff/competitions/{id}/conflicts/confirm", "refusal.expert.conflictChanged"));

    /** What stands now is another paper or another report: nothing happens, and the page that shows it says why. */
    static final Set<String> OTHER_PAPERS = Set.of(
            "/member/competitions/{id}/signature",
            "/member/successions/{id}/signature",
            "/expert/competitions/{id}/signature",
            "/cabinet/grants/{id}/sign",
            "/cabinet/grants/{id}/sign-act",
            "/cabinet/grants/{id}/sign-additional",
            "/cabinet/grants/{id}/sign-reconciliation",
            "/cabinet/successions/{id}/sign",
            "/cabinet/visits/{id}/reply",
            "/insight/year/{id}",
            "/cabinet/grants/{id}/report/expenses/take",
            "/staff/grants/{id}/lines",
            "/staff/grants/{id}/remarks");

    /** They read what was typed as a map, so that their code does not name the mark. */
    static final Set<String> BY_MAP = Set.of("/admin/customers/{code}", "/admin/operator");

    /** Lines of a report: nothing is kept, and the page says why in words. */
    static final Set<String> LINES = Set.of(
            "/staff/grants/{id}/lines",
            "/staff/grants/{id}/lines/autosave",
            "/cabinet/grants/{id}/report/expenses/take");

    /** Where the mark stands in a page. */
    static final Set<String> PAGES = Set.of(
            "competition/apply.html",
            "competition/check.html",
            "competition/correction.html",
            "competition/objection.html",
            "competition/protocol.html",
            "competition/review.html",
            "competition/staff-conflicts.html",
            "expert/card-edit.html",
            "expert/card.html",
            "expert/own-card.html",
            "grant/budget-revision.html",
            "grant/cabinet-grant.html",
            "grant/cabinet-visit.html",
            "grant/clearing.html",
            "grant/expense-import.html",
            "grant/report.html",
            "grant/staff-grant.html",
            "grant/sub-grant-form.html",
            "grant/takeover.html",
            "grant/visit-act.html",
            "insight/yearly-report.html",
            "ngo/profile.html",
            "party/customer.html",
            "party/operator.html",
            "planning/staff-list.html");

    private StaleRoutes() {}
}
