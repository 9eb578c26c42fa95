package kz.bastama.grant.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.ngo.CabinetTile;
import kz.bastama.ngo.Organisation;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Grants on the first page of the cabinet: what is to be signed or reported comes as work to do. */
@Component
class GrantsTile implements CabinetTile {

    private static final int SHOWN = 8;

    private final Grants grants;
    private final GrantStanding standing;
    private final GrantView view;
    private final MessageSource messages;
    private final Clock clock;

    GrantsTile(Grants grants, GrantStanding standing, GrantView view, MessageSource messages, Clock clock) {
        this.grants = grants;
        this.standing = standing;
        this.view = view;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String title() {
        return "grant.tile.title";
    }

    @Override
    public String path() {
        return "/cabinet/grants";
    }

    @Override
    public String emptyText() {
        return "grant.tile.empty";
    }

    @Override
    public List<Line> lines(Organisation organisation, UUID personId) {
        return grants.ofOrganisation(organisation.id()).stream()
                .limit(SHOWN)
                .map(this::line)
                .toList();
    }

    private Line line(Grant grant) {
        SignedPaper toSign = standing.toSign(grant);
        boolean toReport = grant.runsOn(LocalDate.now(clock));
        Locale language = LocaleContextHolder.getLocale();
        String work = toSign != null ? signing(toSign) : toReport ? "report" : "";
        String text = messages.getMessage(
                "grant.tile." + (work.isEmpty() ? "line" : work),
                new Object[] {
                    Map.of(
                            "number",
                            grant.number(),
                            "title",
                            grant.title(),
                            "state",
                            messages.getMessage(standing.state(grant), null, language))
                },
                language);
        Instant due = toReport
                ? view.reportBy(grant)
                        .plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .minusSeconds(1)
                        .toInstant()
                : null;
        return new Line(text, "/cabinet/grants/" + grant.id(), due, work.isEmpty() ? Urgency.PLAIN : Urgency.TO_DO);
    }

    private static String signing(SignedPaper what) {
        return switch (what) {
            case AGREEMENT, ADDITIONAL, SUCCESSION -> "sign";
            case ACT -> "act";
            case RECONCILIATION -> "reconciliation";
        };
    }
}
