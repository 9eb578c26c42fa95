package kz.bastama.grant.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signatures;
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
    private final Signatures signatures;
    private final GrantView view;
    private final MessageSource messages;
    private final Clock clock;

    GrantsTile(Grants grants, Signatures signatures, GrantView view, MessageSource messages, Clock clock) {
        this.grants = grants;
        this.signatures = signatures;
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
        boolean toSign = grant.state() == GrantState.TO_SIGN
                && signatures.of(grant.id(), Side.GRANTEE).isEmpty();
        boolean toReport = !toSign && grant.runsOn(LocalDate.now(clock));
        Locale language = LocaleContextHolder.getLocale();
        String state = view.isAhead(grant) ? "grant.ahead" : "grant.state." + grant.state();
        String text = messages.getMessage(
                "grant.tile." + (toSign ? "sign" : toReport ? "report" : "line"),
                new Object[] {
                    Map.of(
                            "number",
                            grant.number(),
                            "title",
                            grant.title(),
                            "state",
                            messages.getMessage(state, null, language))
                },
                language);
        Instant due = toReport
                ? view.reportBy(grant)
                        .plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .minusSeconds(1)
                        .toInstant()
                : null;
        return new Line(text, "/cabinet/grants/" + grant.id(), due, toSign || toReport ? Urgency.TO_DO : Urgency.PLAIN);
    }
}
